// SPDX-License-Identifier: MIT
// Makes a picture of each screen, to be looked at beside the designed ones.
// Usage: ui_pictures light|dark|contrast WIDTHxHEIGHT FOLDER [SCREEN...]

#include "core/emo/EmoForm.h"
#include "core/emo/Monitoring.h"
#include "core/emo/Organisations.h"
#include "core/order/Display.h"
#include "core/order/OrderJson.h"
#include "tests/pictures/ProfileScenes.h"
#include "tests/pictures/Themes.h"
#include "ui/annexa/AnnexAScreen.h"
#include "ui/app/EmoTrade.h"
#include "ui/editors/CurfewWeekTable.h"
#include "ui/order/OrderHeader.h"
#include "ui/order/OrderView.h"
#include "ui/pages/WordingView.h"
#include "ui/profile/ProfileSession.h"
#include "ui/review/ReviewView.h"
#include "ui/send/SendView.h"
#include "ui/style/DeskStyle.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTranslator>

#include <iostream>
#include <map>

using namespace emo;

namespace {

const Moment now{QDate(2026, 11, 24), QTime(14, 32, 7)};

Order sample(const char *name)
{
    QFile file(QStringLiteral(EMODESK_SOURCES "/resources/samples/%1.json").arg(QLatin1StringView(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no sample %s", name);
    Order order = *orderFromJson(emoForm, file.readAll());
    order.versions.back().finishedAt = {};
    order.versions.back().status = QString::fromLatin1(versionStates.inProgress.code);
    return order;
}

const Page *pageOf(const char *id)
{
    for (const Section *section : emoForm.sections)
        for (const Page *page : section->allPages())
            if (QByteArrayView(page->id) == id)
                return page;
    qFatal("there is no page %s", id);
}

/// An order, opened at a page; with what is wrong on it.
void orderScreen(
    const char *order, const char *page, bool goesOn, const std::function<void(QWidget &)> &shoot)
{
    ui::Trade trade = ui::emoTrade();
    trade.now = [] { return now; };
    ui::OrderEditing editing(trade, sample(order));
    ui::OrderView view(editing);
    view.header().showSaved(londonInstant(now.today, now.now));
    view.open({ui::OrderPlace::View::Page, pageOf(page)});
    if (goesOn)
        view.goOn();
    shoot(view);
}

/// What the licence orders, with the standard wording of it in sight.
void wordingScreen(const std::function<void(QWidget &)> &shoot)
{
    orderScreen("everything", "licence-dates", false, [&](QWidget &screen) {
        shoot(screen); // only what has a size can be scrolled
        auto &view = static_cast<ui::OrderView &>(screen);
        const auto *wording = view.findChild<ui::WordingView *>();
        wording->findChild<QPushButton *>()->click();
        view.goTo(monitoring.licenceMonitored);
        shoot(screen);
    });
}

/// The checks of an order, wherever there is room for them.
void checksScreen(const std::function<void(QWidget &)> &shoot)
{
    orderScreen("hdc-curfew-mistakes", "main-address", false, [&](QWidget &screen) {
        shoot(screen); // only what has a size knows where there is room
        static_cast<ui::OrderView &>(screen).focusChecks();
        shoot(screen);
    });
}

/// The list of pages that a small window opens below its header.
void pagesScreen(const std::function<void(QWidget &)> &shoot)
{
    orderScreen("hdc-curfew-mistakes", "main-address", true, [&](QWidget &screen) {
        shoot(screen);
        static_cast<ui::OrderView &>(screen).header().pages().click();
        QWidget *popup = QApplication::activePopupWidget();
        shoot(*popup);
        popup->close();
    });
}

/// An order, opened at a view beside its pages.
void viewScreen(const char *order, ui::OrderPlace::View place, const std::function<void(QWidget &)> &shoot)
{
    ui::Trade trade = ui::emoTrade();
    trade.now = [] { return now; };
    ui::OrderEditing editing(trade, sample(order));
    ui::OrderView view(editing, [&](const ui::OrderPlace &) { return new ui::ReviewView(editing); });
    view.header().showSaved(londonInstant(now.today, now.now));
    view.open({place});
    shoot(view);
}

/// A cell of the curfew week, opened.
void weekScreen(int row, int column, const std::function<void(QWidget &)> &shoot)
{
    orderScreen("everything", "curfew-timetable", false, [&](QWidget &screen) {
        auto *table = screen.findChild<ui::CurfewWeekTable *>();
        table->select(row, column);
        shoot(screen);
        table->editCell(row, column);
        shoot(screen);
    });
}

/// A finished order that is being sent, sent already or not; its profile is empty and never opened.
void sendScreen(bool isSent, const std::function<void(QWidget &)> &shoot)
{
    ui::Trade trade = ui::emoTrade();
    trade.now = [] { return now; };
    Order order = sample("hdc-curfew");
    Version &version = order.versions.back();
    version.finishedAt = londonInstant(now.today, QTime(13, 22));
    version.finishedBy = QStringLiteral("Aled Clerk");
    if (isSent) {
        version.sent
            = {QString::fromLatin1(waysToInstaller.service.code), londonInstant(now.today, QTime(14, 2)),
                QStringLiteral("Aled Clerk"), QStringLiteral("REF-1"), false};
        version.status = QString::fromLatin1(versionStates.submitted.code);
        version.handovers.append({QString::fromLatin1(recipientRoles.ownTeam.code),
            display(organisations.notifyingOrganisationEmail, order.answers),
            londonInstant(now.today, QTime(14, 10)), QStringLiteral("Aled Clerk"),
            QString::fromLatin1(handoverWays.email.code), {}});
    }
    const QTemporaryDir folder;
    ui::ProfileSession session(emoForm, trade.names, folder.path());
    ui::OrderEditing editing(trade, order);
    ui::OrderView view(editing, [&](const ui::OrderPlace &) { return new ui::SendView(editing, session); });
    view.open({ui::OrderPlace::View::Send});
    shoot(view);
    if (auto *scrolled = view.findChild<ui::SendView *>()->findChild<QScrollArea *>(); scrolled && isSent) {
        scrolled->verticalScrollBar()->setValue(scrolled->verticalScrollBar()->maximum());
        shoot(view);
    }
}

/// The Annex A of an order, at its paper.
void annexScreen(const char *order, const std::function<void(QWidget &)> &shoot)
{
    const QTemporaryDir folder;
    ui::ProfileSession session(emoForm, ui::emoTrade().names, folder.path());
    const Order of = sample(order);
    ui::AnnexAScreen screen(
        newAnnexA(of, now.today), of, [] { return now; }, session);
    shoot(screen);
}

using View = ui::OrderPlace::View;
using Shoot = std::function<void(QWidget &)>;
const std::map<QString, std::function<void(const Shoot &)>> screens{
    {QStringLiteral("order-page"),
        [](const Shoot &shoot) { orderScreen("hdc-curfew-mistakes", "main-address", true, shoot); }},
    {QStringLiteral("order-checks"), [](const Shoot &shoot) { checksScreen(shoot); }},
    {QStringLiteral("order-pages"), [](const Shoot &shoot) { pagesScreen(shoot); }},
    {QStringLiteral("personal-details"),
        [](const Shoot &shoot) { orderScreen("everything", "personal-details", false, shoot); }},
    {QStringLiteral("licence-dates"), [](const Shoot &shoot) { wordingScreen(shoot); }},
    {QStringLiteral("monitoring-types"),
        [](const Shoot &shoot) { orderScreen("everything", "monitoring-types", false, shoot); }},
    {QStringLiteral("enquiries"),
        [](const Shoot &shoot) { orderScreen("everything", "enquiries", false, shoot); }},
    {QStringLiteral("curfew-timetable"),
        [](const Shoot &shoot) { orderScreen("hdc-curfew-mistakes", "curfew-timetable", true, shoot); }},
    {QStringLiteral("curfew-timetable-twice"),
        [](const Shoot &shoot) { orderScreen("everything", "curfew-timetable", false, shoot); }},
    {QStringLiteral("curfew-timetable-time"),
        [](const Shoot &shoot) { weekScreen(1, ui::CurfewWeekModel::From, shoot); }},
    {QStringLiteral("curfew-timetable-where"),
        [](const Shoot &shoot) { weekScreen(1, ui::CurfewWeekModel::Where, shoot); }},
    {QStringLiteral("timeline"),
        [](const Shoot &shoot) { viewScreen("hdc-curfew-mistakes", View::Timeline, shoot); }},
    {QStringLiteral("timeline-everything"),
        [](const Shoot &shoot) { viewScreen("everything", View::Timeline, shoot); }},
    {QStringLiteral("zones"),
        [](const Shoot &shoot) { orderScreen("everything", "exclusion-zones", false, shoot); }},
    {QStringLiteral("documents"),
        [](const Shoot &shoot) { orderScreen("everything", "licence", false, shoot); }},
    {QStringLiteral("send"), [](const Shoot &shoot) { sendScreen(false, shoot); }},
    {QStringLiteral("handover"), [](const Shoot &shoot) { sendScreen(true, shoot); }},
    {QStringLiteral("annex-a"), [](const Shoot &shoot) { annexScreen("everything", shoot); }},
    {QStringLiteral("review"),
        [](const Shoot &shoot) { viewScreen("hdc-curfew-mistakes", View::Review, shoot); }},
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 4) {
        std::cerr << "Usage: ui_pictures light|dark|contrast WIDTHxHEIGHT FOLDER [SCREEN...]\n";
        return 2;
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator translator;
    if (translator.load(QStringLiteral(":/translations/emodesk_en.qm")))
        QApplication::installTranslator(&translator);
    QFont font(QStringLiteral("Liberation Sans"));
    constexpr double windowsFontSize = 10;
    font.setPointSizeF(windowsFontSize);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    QApplication::setFont(font);
    QApplication::setPalette(test::theme(arguments[1]));
    QApplication::setStyle(new ui::DeskStyle);
    QApplication::setPalette(test::theme(arguments[1])); // a new style brings its own

    const QStringList size = arguments[2].split(u'x');
    QDir().mkpath(arguments[3]);
    const QStringList wanted = arguments.mid(4);
    auto all = screens;
    all.merge(test::profileScenes(now));
    for (const auto &[name, make] : all) {
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        make([&, name = name](QWidget &screen) {
            const QSize room(size[0].toInt(), size[1].toInt());
            const bool hasOwnSize = screen.inherits("QDialog") || screen.windowType() == Qt::Popup;
            screen.resize(hasOwnSize ? screen.size().boundedTo(room) : room);
            screen.show();
            QElapsedTimer timer; // what waits for the layout, or for a change to be over, comes later
            constexpr int longEnough = 400;
            for (timer.start(); timer.elapsed() < longEnough;)
                QApplication::processEvents(QEventLoop::AllEvents, longEnough);
            QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            screen.grab().save(QStringLiteral("%1/%2.png").arg(arguments[3], name));
        });
    }
    return 0;
}
