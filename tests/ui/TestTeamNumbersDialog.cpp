// SPDX-License-Identifier: MIT
#include "tests/ui/DeskOnScreen.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace emo;
using namespace emo::test;

namespace {

/// The second cell of the row that begins with these words; empty if there is none.
QString numberOf(const QTableWidget &table, const QString &words)
{
    for (int row = 0; row < table.rowCount(); ++row)
        if (table.item(row, 0)->text().startsWith(words))
            return table.item(row, 1)->text();
    return {};
}

} // namespace

TEST_CASE("Team numbers count what was sent, what came back and what a review found, and go into a table")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    Order order = sentSample();
    VersionNotes notes(order.current());
    notes.reply = {QString::fromLatin1(installerReplies.rejected.code), dayOfFinish.today,
        QStringLiteral("Jordan's map"), {QString::fromLatin1(rejectionReasons.documents.code)}};
    setNotes(order.versions.back(), notes);
    desk.openOrderFile(order);
    Order mistaken = sampleOrder(QStringLiteral("hdc-curfew-mistakes"));
    mistaken.versions.back().finishedAt = {};
    mistaken.versions.back().status = QString::fromLatin1(versionStates.inProgress.code);
    desk.session().service().saveDraft(mistaken, desk.session().act());
    desk.window().workspace().openOrder(mistaken.id);
    DeskOnScreen::waitUntil("the draft", [&] { return desk.openOrderId() == mistaken.id; });
    desk.press(Qt::Key_R, Qt::ControlModifier);
    const Findings found = desk.orderView().editing().findings();
    REQUIRE(found.front().severity == Severity::Error);
    CHECK(desk.orderView().editing().order().current().met.contains(found.front().id));
    DeskOnScreen::waitUntil("the findings to be stored",
        [&] { return desk.stored(mistaken.id).current().met.contains(found.front().id); });

    desk.trigger(QStringLiteral("Team numbers"));
    auto &table = desk.find<QTableWidget>(QStringLiteral("Team numbers"));
    auto &until = desk.find<QLineEdit>(QStringLiteral("To"));
    desk.tabTo(until);
    until.selectAll();
    desk.type(QStringLiteral("31 dec 2035")); // a draft counts when it was begun, which is really now
    desk.press(Qt::Key_Tab);
    DeskOnScreen::waitUntil(
        "the numbers", [&] { return numberOf(table, QStringLiteral("Rejected")) == QStringLiteral("1"); });
    CHECK(numberOf(table, QStringLiteral("Sent to the installer")) == QStringLiteral("1"));
    CHECK(numberOf(table, QStringLiteral("Rejected: A map")) == QStringLiteral("1"));
    CHECK(numberOf(table, QStringLiteral("Found: ")) == QStringLiteral("1"));

    const QString path = desk.path(QStringLiteral("numbers.csv"));
    auto &save = desk.find<QPushButton>(QStringLiteral("Save as a table (.csv)…"));
    desk.tabTo(save);
    desk.answerFileDialog(path, [&] { desk.press(Qt::Key_Space); });
    const QByteArray csv = fileText(path);
    CHECK(csv.contains("\"Count\",\"Rejected\",\"1\""));
    CHECK(csv.contains("\"Finding met\",\"" + found.front().id.toUtf8() + "\",\"1\""));
    CHECK(csv.contains("\"Errors in a hundred orders, all offices, May 2026\",\"21.0\""));
    for (const char *word : {"Jordan", "Sampleton", "R-1"})
        CHECK_FALSE(csv.contains(word));

    desk.press(Qt::Key_Escape);
    CHECK(QApplication::activeModalWidget() == nullptr);
}
