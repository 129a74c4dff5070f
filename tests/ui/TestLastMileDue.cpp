// SPDX-License-Identifier: MIT
#include "core/annexa/DutyDates.h"
#include "core/annexa/Individual.h"
#include "tests/ui/DeskOnScreen.h"
#include "ui/annexa/AnnexAScreen.h"
#include "ui/home/FolderList.h"
#include "ui/widgets/Link.h"

#include <catch2/catch.hpp>

#include <QProcess>

using namespace emo;
using namespace emo::test;

namespace {

const QString person = QStringLiteral("Jordan Sampleton");
const QDate monday(2026, 11, 23);

/// Opens the Annex A of the order that is open, and types a date in it.
void typeAllocated(DeskOnScreen &desk, QDate day)
{
    desk.trigger(QStringLiteral("Annex A"));
    DeskOnScreen::waitUntil("Annex A", [&] { return desk.window().workspace().annex() != nullptr; });
    desk.orderView().goTo(annexa::dutyDates.allocated);
    desk.typeDate(day);
}

void openDueFolder(DeskOnScreen &desk)
{
    desk.press(Qt::Key_Home, Qt::AltModifier);
    auto &folders = *desk.window().findChild<ui::FolderList *>();
    desk.tabTo(folders);
    while (folders.folder() != ui::HomeFolder::Due)
        desk.press(folders.folder() < ui::HomeFolder::Due ? Qt::Key_Down : Qt::Key_Up);
}

/// What a program of other people's reads in a calendar file: the number of its events.
int eventsIn(const QString &path)
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"),
            QStringLiteral(
                "import icalendar, sys\n"
                "events = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read()).walk('VEVENT')\n"
                "assert all(e['DTSTART'] and e['UID'] and not e.errors for e in events)\n"
                "print(len(events))"),
            path});
    python.waitForFinished();
    return python.exitCode() == 0 ? python.readAllStandardOutput().trimmed().toInt() : -1;
}

} // namespace

TEST_CASE("A date in the Annex A of an order is stored, and what follows is due with its source")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openSample(QStringLiteral("hdc-curfew"));
    const QString id = desk.openOrderId();
    typeAllocated(desk, monday);
    openDueFolder(desk);

    DeskOnScreen::waitUntil(
        "the deadline", [&] { return says(desk.window(), QStringLiteral("Send Annex A to EMS")); });
    CHECK(says(desk.window(), QStringLiteral("PI 01/2019, paragraphs 3.3, 3.6, 3.7 and 4.5")));
    CHECK(says(desk.window(), QStringLiteral("Today")));

    ui::Link *opens = nullptr;
    for (auto *link : desk.window().findChildren<ui::Link *>())
        if (link->isVisible() && link->accessibleName().startsWith(u"Open the Annex A of"))
            opens = link;
    REQUIRE(opens);
    desk.tabTo(*opens);
    desk.press(Qt::Key_Space);
    DeskOnScreen::waitUntil("Annex A", [&] { return desk.window().workspace().annex() != nullptr; });
    CHECK(desk.window().workspace().annex()->order()->id == id);
    CHECK(Asked(desk.window().workspace().annex()->annex().answers)[annexa::dutyDates.allocated] == monday);
}

TEST_CASE("A deadline of Annex A stays due however long ago its order was sent")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    Order order = sampleOrder();
    Version &version = order.versions.back();
    version.sent = {QString::fromLatin1(waysToInstaller.service.code),
        londonInstant(QDate(2026, 6, 1), QTime(12, 0)), QStringLiteral("Sam Pretend"), QStringLiteral("R-1")};
    version.reply = {QString::fromLatin1(installerReplies.accepted.code), QDate(2026, 6, 2), {}, {}};
    setNotes(version, VersionNotes(version));
    desk.openOrderFile(order);
    typeAllocated(desk, monday);
    openDueFolder(desk);

    DeskOnScreen::waitUntil(
        "the deadline", [&] { return says(desk.window(), QStringLiteral("Send Annex A to EMS")); });
}

TEST_CASE("What is due is saved for a calendar that another program reads, and names nobody")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openSample(QStringLiteral("hdc-curfew"));
    typeAllocated(desk, monday);
    openDueFolder(desk);
    auto &save = desk.find<ui::Link>(QStringLiteral("Save to my calendar (.ics)"));
    desk.tabTo(save);

    const QString path = desk.path(QStringLiteral("due.ics"));
    desk.answerFileDialog(path, [&] { desk.press(Qt::Key_Space); });

    CHECK(eventsIn(path) == 2); // and the order, which was not sent
    const QByteArray file = fileText(path);
    CHECK(file.contains("SUMMARY:EMO "));
    for (const char *word : {"Jordan", "Sampleton"})
        CHECK_FALSE(file.contains(word));
}

TEST_CASE("An Annex A without an order is due under its own name, and opened from there")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.trigger(QStringLiteral("New Annex A without an order"));
    desk.orderView().goTo(annexa::individual.name);
    desk.type(QStringLiteral("Robin Pretend"));
    desk.orderView().goTo(annexa::dutyDates.urgentSince);
    desk.typeDate(monday);
    const QString id = desk.window().workspace().annex()->annex().id;
    openDueFolder(desk);

    auto &link = desk.find<ui::Link>(QStringLiteral("Robin Pretend"));
    CHECK(says(desk.window(), QStringLiteral("Tell EMS of the urgent risk now")));
    CHECK(says(desk.window(), QStringLiteral("PI 01/2019, paragraph 3.5")));
    CHECK(says(desk.window(), QStringLiteral("Overdue since 23")));
    const QString path = desk.path(QStringLiteral("due.ics"));
    desk.answerFileDialog(
        path, [&] { desk.click(desk.find<ui::Link>(QStringLiteral("Save to my calendar (.ics)"))); });
    CHECK(eventsIn(path) == 1);

    desk.tabTo(link);
    desk.press(Qt::Key_Space);
    DeskOnScreen::waitUntil("Annex A", [&] { return desk.window().workspace().annex() != nullptr; });
    CHECK(desk.window().workspace().annex()->annex().id == id);
    CHECK(desk.window().workspace().annex()->order() == nullptr);
}

TEST_CASE("The header of a finished order says what is due until the installer has it")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openSample(QStringLiteral("hdc-curfew"));
    CHECK(desk.orderView().place().view == ui::OrderPlace::View::Send);
    CHECK(says(desk.window(), QStringLiteral("Due: not sent to the installer")));
    desk.orderView().open({ui::OrderPlace::View::Review});
    CHECK(says(desk.window(), QStringLiteral("Due: not sent to the installer")));
}
