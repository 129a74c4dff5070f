// SPDX-License-Identifier: MIT
#include "tests/pictures/ProfileScenes.h"

#include "core/annexa/Officer.h"
#include "core/emo/DeviceWearer.h"
#include "core/emo/EmoForm.h"
#include "core/handover/FileNames.h"
#include "core/handover/Record.h"
#include "core/handover/Steps.h"
#include "core/order/Lifecycle.h"
#include "core/store/orders/Bin.h"
#include "tests/bench/InventedPeople.h"
#include "tests/pictures/IdleWindow.h"
#include "ui/annexa/AnnexAList.h"
#include "ui/annexa/AnnexAScreen.h"
#include "ui/app/MainWindow.h"
#include "ui/app/Workspace.h"
#include "ui/history/HistoryView.h"
#include "ui/home/HomeView.h"
#include "ui/numbers/TeamNumbersDialog.h"
#include "ui/order/OrderView.h"
#include "ui/profile/RestoreDialog.h"
#include "ui/profile/SettingsDialog.h"
#include "ui/profile/SetupView.h"
#include "ui/profile/SharedOrders.h"
#include "ui/profile/UnlockView.h"
#include "ui/send/SendView.h"
#include "ui/send/TransferSheet.h"

#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

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
        if (i % 12 == 5)
            isDone = isDone && bool(store::Bin(**orders).discard(order.id, act));
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

/// What `ask` finds in the profile.
template <typename T>
T found(store::ProfileService &service, const std::function<Result<T>(store::OrderStore &)> &ask)
{
    QEventLoop loop;
    std::optional<T> answer;
    service.ask(&loop, ask, [&](const Result<T> &given) {
        if (!given)
            qFatal("%s", qPrintable(given.error().message));
        answer = *given;
        loop.quit();
    });
    loop.exec();
    return *answer;
}

Order loaded(store::ProfileService &service, store::Among among)
{
    const QString id = service.find({}, among).value(0);
    return found<Order>(service, [id](store::OrderStore &orders) { return orders.load(id); });
}

void homeScreen(const Moment &now, ui::HomeFolder folder, const QString &words, const Shoot &shoot)
{
    withSession(now, [&](ui::ProfileSession &session, const ui::Trade &trade) {
        const IdleWindow idle;
        ui::HomeView home(session.service(), ui::emoCardQuestions(), trade.now, idle.ofHome());
        QObject::connect(&session, &ui::ProfileSession::dueFound, &home, &ui::HomeView::showDue);
        QObject::connect(&session, &ui::ProfileSession::binFound, &home, &ui::HomeView::showBin);
        session.setClock(trade.now);
        session.refreshDue();
        if (folder == ui::HomeFolder::Expired)
            home.showExpired(session.service().find({}, store::Among::Submitted).mid(0, 3));
        home.findChild<ui::FolderList *>()->setFolder(folder);
        home.search(words);
        if (words.isEmpty())
            home.focusTable();
        shoot(home);
    });
}

/// One that stands alone and was sent.
void annexScreen(const Moment &now, const Shoot &shoot)
{
    AnnexA annex = newAnnexA(now.today);
    annex.sendTo = QStringLiteral("h.sampleworth@probation.example");
    annex.answers.set(annexa::individual.name, QStringLiteral("Robin Pretend"))
        .set(annexa::officer.name, QStringLiteral("Hedy Sampleworth"));
    annex.handovers = {handoverEntry(annexAStep(annex).recipient, handoverWays.email,
        {{annexAFileName(annex), QByteArray()}}, londonInstant(now.today, QTime(14, 10)),
        QStringLiteral("Aled Clerk"))};
    withSession(now, [&](ui::ProfileSession &session, const ui::Trade &trade) {
        ui::AnnexAScreen screen(annex, std::nullopt, trade.now, session);
        screen.view().open({ui::OrderPlace::View::Send});
        shoot(screen);
    });
}

void historyScreen(const Moment &now, const Shoot &shoot)
{
    withSession(now, [&](ui::ProfileSession &session, const ui::Trade &trade) {
        Order order = loaded(session.service(), store::Among::Submitted);
        order = nextVersion(emoForm, order, versionTypes.variation, QStringLiteral("DDV6"));
        order.answers.set(deviceWearer.mainAddress.line1, QStringLiteral("14 Fictional Terrace"))
            .set(deviceWearer.alias, QStringLiteral("Barney"));
        ui::OrderEditing editing(trade, order);
        ui::OrderView view(
            editing, [&](const ui::OrderPlace &) { return new ui::HistoryView(editing, session); });
        view.open({ui::OrderPlace::View::History});
        shoot(view);
    });
}

/// A dialog that needs a profile.
void dialogScreen(const Moment &now,
    const std::function<QDialog *(ui::ProfileSession &session, const ui::Trade &trade)> &make,
    const Shoot &shoot)
{
    withSession(now, [&](ui::ProfileSession &session, const ui::Trade &trade) {
        const std::unique_ptr<QDialog> dialog(make(session, trade));
        shoot(*dialog);
        dialog->close();
    });
}

/// The office's folder with two packages in it.
void sharedScreen(const Moment &now, const Shoot &shoot)
{
    const QTemporaryDir office;
    InventedPeople colleagues(11);
    for (int number = 0; number < 3; ++number) {
        QFile file(office.filePath(store::packageName(colleagues.next().id, number)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("there is no room for a package");
    }
    withSession(now, [&](ui::ProfileSession &session, const ui::Trade &) {
        store::Settings settings = session.settings();
        settings.sharedFolder = office.path();
        QEventLoop loop;
        session.saveSettings(settings, [&](const Result<> &) { loop.quit(); });
        loop.exec();
        auto dialog = std::make_unique<ui::SharedOrders>(session, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        shoot(*dialog);
    });
}

/// The whole window, unlocked.
void windowScreen(const Moment &now, const std::function<void(ui::MainWindow &)> &use, const Shoot &shoot)
{
    const QTemporaryDir folder;
    fill(folder.path(), now);
    ui::Trade trade = ui::emoTrade();
    trade.now = [now] { return now; };
    ui::ProfileSession session(emoForm, trade.names, folder.path());
    ui::MainWindow window(trade, ui::emoCardQuestions(), session);
    Q_EMIT window.findChild<ui::UnlockView *>()->unlockWanted(std::make_shared<store::Credential>(
        store::Credential::passphrase(store::Secret::takenFrom(QStringLiteral("four invented words here")))));
    while (!window.findChild<ui::HomeView *>())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    use(window);
    shoot(window);
    session.service().lockAnyway();
}

/// The first start, so many steps on.
void setUpScreen(int steps, const Shoot &shoot)
{
    ui::SetupView view(steps == 0);
    for (int step = 0; step < steps; ++step) {
        for (auto *edit : view.findChildren<QLineEdit *>())
            if (edit->isVisibleTo(&view) && edit->accessibleName() != u"Folder for backups (optional)")
                edit->setText(QStringLiteral("paper lantern tuesday harbour"));
        view.findChild<QPushButton *>(QStringLiteral("continue"))->click();
    }
    shoot(view);
}

/// Settings of which the administrator has locked some.
void lockedSettings(const Shoot &shoot)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("EMO Desk.conf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("there is no room for a file");
    file.write("[Locked]\nBackupFolder=//server/omu/backups\nLockMinutes=5\nRetentionMonths=lots\n");
    file.close();
    const auto machine = store::MachineSettings::from(path);
    ui::SettingsDialog dialog(machine.over({}), machine, nullptr);
    shoot(dialog);
}

void sendScreen(const Moment &now, bool isSheet, const Shoot &shoot)
{
    withSession(now, [&](ui::ProfileSession &session, const ui::Trade &trade) {
        const Order order = loaded(session.service(), store::Among::ToSend);
        if (isSheet) {
            auto *sheet = new ui::TransferSheet(emoForm, order);
            shoot(*sheet);
            delete sheet;
            return;
        }
        ui::OrderEditing editing(trade, order);
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
        {QStringLiteral("home"),
            [now](const Shoot &shoot) { homeScreen(now, ui::HomeFolder::All, {}, shoot); }},
        {QStringLiteral("home-nothing-found"),
            [now](const Shoot &shoot) {
                homeScreen(now, ui::HomeFolder::All, QStringLiteral("mockr 1984"), shoot);
            }},
        {QStringLiteral("home-due"),
            [now](const Shoot &shoot) { homeScreen(now, ui::HomeFolder::Due, {}, shoot); }},
        {QStringLiteral("home-bin"),
            [now](const Shoot &shoot) { homeScreen(now, ui::HomeFolder::Bin, {}, shoot); }},
        {QStringLiteral("home-retention"),
            [now](const Shoot &shoot) { homeScreen(now, ui::HomeFolder::Expired, {}, shoot); }},
        {QStringLiteral("home-empty"),
            [now](const Shoot &shoot) {
                const IdleWindow idle;
                store::ProfileService none(emoForm);
                ui::HomeView home(
                    none, ui::emoCardQuestions(), [now] { return now; }, idle.ofHome());
                shoot(home);
            }},
        {QStringLiteral("annex-a-alone"), [now](const Shoot &shoot) { annexScreen(now, shoot); }},
        {QStringLiteral("history"), [now](const Shoot &shoot) { historyScreen(now, shoot); }},
        {QStringLiteral("shared-orders"), [now](const Shoot &shoot) { sharedScreen(now, shoot); }},
        {QStringLiteral("team-numbers"),
            [now](const Shoot &shoot) {
                dialogScreen(
                    now,
                    [now](ui::ProfileSession &session, const ui::Trade &trade) {
                        return new ui::TeamNumbersDialog(session, trade.rules, now.today);
                    },
                    shoot);
            }},
        {QStringLiteral("annexes"),
            [now](const Shoot &shoot) {
                dialogScreen(
                    now,
                    [now](ui::ProfileSession &session, const ui::Trade &) {
                        return new ui::AnnexAList(
                            {newAnnexA(now.today), newAnnexA(now.today)}, session.annexes(), nullptr);
                    },
                    shoot);
            }},
        {QStringLiteral("restore"),
            [](const Shoot &shoot) {
                ui::RestoreDialog dialog(nullptr);
                shoot(dialog);
            }},
        {QStringLiteral("window-home"),
            [now](const Shoot &shoot) {
                windowScreen(
                    now, [](ui::MainWindow &) {}, shoot);
            }},
        {QStringLiteral("window-order"),
            [now](const Shoot &shoot) {
                windowScreen(
                    now,
                    [](ui::MainWindow &window) {
                        window.workspace().showOrder(
                            loaded(window.workspace().session().service(), store::Among::Drafts));
                        window.workspace().save();
                    },
                    shoot);
            }},
        {QStringLiteral("window-send"),
            [now](const Shoot &shoot) {
                windowScreen(
                    now,
                    [](ui::MainWindow &window) {
                        window.workspace().showOrder(
                            loaded(window.workspace().session().service(), store::Among::ToSend));
                    },
                    shoot);
            }},
        {QStringLiteral("send"), [now](const Shoot &shoot) { sendScreen(now, false, shoot); }},
        {QStringLiteral("transfer-sheet"), [now](const Shoot &shoot) { sendScreen(now, true, shoot); }},
        {QStringLiteral("set-up"), [](const Shoot &shoot) { setUpScreen(0, shoot); }},
        {QStringLiteral("set-up-passphrase"), [](const Shoot &shoot) { setUpScreen(1, shoot); }},
        {QStringLiteral("set-up-recovery-key"), [](const Shoot &shoot) { setUpScreen(2, shoot); }},
        {QStringLiteral("settings-locked"), lockedSettings},
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
        {QStringLiteral("trouble"),
            [](const Shoot &shoot) {
                const QTemporaryDir folder;
                const ui::Trade trade = ui::emoTrade();
                ui::ProfileSession session(emoForm, trade.names, folder.filePath(QStringLiteral("profile")));
                ui::MainWindow window(trade, ui::emoCardQuestions(), session);
                window.setBuilt(QDate(2999, 1, 31));
                const auto work = session.begin(QStringLiteral("Restoring the backup…"));
                QEventLoop loop;
                QTimer::singleShot(500, &loop, &QEventLoop::quit); // until it is shown
                loop.exec();
                shoot(window);
            }},
    };
}

} // namespace emo::test
