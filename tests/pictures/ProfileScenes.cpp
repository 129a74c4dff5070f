// SPDX-License-Identifier: MIT
#include "tests/pictures/ProfileScenes.h"

#include "core/emo/EmoForm.h"
#include "tests/bench/InventedPeople.h"
#include "ui/app/CardQuestions.h"
#include "ui/app/EmoTrade.h"
#include "ui/app/MainWindow.h"
#include "ui/home/HomeView.h"
#include "ui/order/OrderView.h"
#include "ui/profile/SettingsDialog.h"
#include "ui/profile/SetupView.h"
#include "ui/profile/UnlockView.h"
#include "ui/send/SendView.h"
#include "ui/send/TransferSheet.h"

#include <QEventLoop>
#include <QTemporaryDir>

namespace emo::test {

namespace {

constexpr int people = 40;

/// Puts orders in every state into a new profile.
void fill(const QString &folder, const Moment &now)
{
    const QDateTime instant = londonInstant(now.today, now.now);
    std::vector<store::Credential> keys;
    keys.push_back(
        store::Credential::passphrase(store::Secret::takenFrom(QStringLiteral("four invented words here"))));
    const store::Act begun{QStringLiteral("Aled Clerk"), instant};
    auto made = store::Profile::create(folder, keys, store::lowestCost, begun);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    store::Settings settings;
    settings.userName = begun.who;
    settings.organisation = QStringLiteral("HMP Exampleton, Offender Management Unit");
    if (!store::saveSettings(**made, settings, begun))
        qFatal("the settings cannot be saved");
    const auto orders = store::OrderStore::open(**made, emoForm);
    InventedPeople invented(7);
    for (int i = 0; i < people; ++i) {
        const Order order = invented.next();
        const store::Act act{begun.who, instant.addDays(i - people).addSecs(i * 700)};
        bool isDone = bool((*orders)->saveDraft(order, act));
        if (i % 6 != 5) // the others stay drafts
            isDone = isDone && bool((*orders)->finish(order, act));
        const auto note = [&](const store::OrderStore::NotesChange &change) {
            isDone = isDone && bool((*orders)->note(order.id, 0, change, act));
        };
        if (i % 6 < 4)
            note([&](VersionNotes &notes) {
                notes.sent = {QString::fromLatin1(waysToInstaller.service.code), act.when, act.who,
                    QStringLiteral("R-%1").arg(i)};
            });
        if (i % 12 == 3)
            note([&](VersionNotes &notes) {
                notes.reply = {QString::fromLatin1(installerReplies.rejected.code),
                    Moment::of(act.when).today.addDays(1), QStringLiteral("The licence end date differs."),
                    {}};
            });
        if (!isDone)
            qFatal("an invented order cannot be kept");
    }
}

/// An unlocked session over such a profile, for as long as `use` takes.
void withSession(const Moment &now, const std::function<void(ui::ProfileSession &, const ui::Trade &)> &use)
{
    const QTemporaryDir folder;
    fill(folder.path(), now);
    ui::Trade trade = ui::emoTrade();
    trade.now = [now] { return now; };
    ui::ProfileSession session(emoForm, trade.names, folder.path());
    QEventLoop loop;
    session.unlock(std::make_shared<store::Credential>(store::Credential::passphrase(
                       store::Secret::takenFrom(QStringLiteral("four invented words here")))),
        [&](const Result<> &done) {
            if (!done)
                qFatal("%s", qPrintable(done.error().message));
            loop.quit();
        });
    loop.exec();
    use(session, trade);
}

void homeScreen(const Moment &now, const QString &words, const Shoot &shoot)
{
    withSession(now, [&](ui::ProfileSession &session, const ui::Trade &trade) {
        ui::HomeView home(session.service(), ui::emoCardQuestions(), trade.now);
        QObject::connect(&session, &ui::ProfileSession::dueFound, &home, &ui::HomeView::showDue);
        session.refreshDue();
        home.search(words);
        if (words.isEmpty())
            home.focusTable();
        shoot(home);
    });
}

void sendScreen(const Moment &now, bool isSheet, const Shoot &shoot)
{
    withSession(now, [&](ui::ProfileSession &session, const ui::Trade &trade) {
        const QString id = session.service().find({}, store::Among::ToSend).value(0);
        QEventLoop loop;
        std::optional<Order> order;
        session.service().ask(
            &loop, [id](store::OrderStore &orders) { return orders.load(id); },
            [&](const Result<Order> &loaded) {
                order = *loaded;
                loop.quit();
            });
        loop.exec();
        if (isSheet) {
            auto *sheet = new ui::TransferSheet(emoForm, *order);
            shoot(*sheet);
            delete sheet;
            return;
        }
        ui::OrderEditing editing(trade, *order);
        ui::OrderView view(
            editing, [&](const ui::OrderPlace &) { return new ui::SendView(editing, session); });
        view.open({ui::OrderPlace::View::Send});
        shoot(view);
    });
}

} // namespace

std::map<QString, std::function<void(const Shoot &)>> profileScenes(const Moment &now)
{
    return {
        {QStringLiteral("home"), [now](const Shoot &shoot) { homeScreen(now, {}, shoot); }},
        {QStringLiteral("home-nothing-found"),
            [now](const Shoot &shoot) { homeScreen(now, QStringLiteral("mockr 1984"), shoot); }},
        {QStringLiteral("send"), [now](const Shoot &shoot) { sendScreen(now, false, shoot); }},
        {QStringLiteral("transfer-sheet"), [now](const Shoot &shoot) { sendScreen(now, true, shoot); }},
        {QStringLiteral("set-up"),
            [](const Shoot &shoot) {
                ui::SetupView view(true);
                shoot(view);
            }},
        {QStringLiteral("locked"),
            [](const Shoot &shoot) {
                ui::UnlockView view;
                view.ask(QStringLiteral("Locked after 10 minutes without use"), true);
                shoot(view);
            }},
        {QStringLiteral("settings"),
            [](const Shoot &shoot) {
                ui::SettingsDialog dialog({}, {}, nullptr);
                shoot(dialog);
            }},
        {QStringLiteral("window"),
            [](const Shoot &shoot) {
                const QTemporaryDir folder;
                const ui::Trade trade = ui::emoTrade();
                ui::ProfileSession session(emoForm, trade.names, folder.filePath(QStringLiteral("profile")));
                ui::MainWindow window(trade, ui::emoCardQuestions(), session);
                shoot(window);
            }},
    };
}

} // namespace emo::test
