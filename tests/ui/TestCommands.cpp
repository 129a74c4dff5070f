// SPDX-License-Identifier: MIT
#include "core/emo/DeviceWearer.h"
#include "tests/ui/DeskOnScreen.h"
#include "ui/app/Commands.h"
#include "ui/home/HomeView.h"
#include "ui/home/OrderTable.h"
#include "ui/widgets/TextLabel.h"

#include <catch2/catch.hpp>

#include <QDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTableWidget>
#include <QTabWidget>

#include <map>

using namespace emo;
using namespace emo::test;

namespace {

const ui::Command &command(const DeskOnScreen &desk, const QString &words)
{
    for (const ui::Command *each : desk.commands().all())
        if (each->plainText() == words)
            return *each;
    throw std::runtime_error("there is no command " + words.toStdString());
}

QStringList runnable(const DeskOnScreen &desk)
{
    QStringList words;
    for (const ui::Command *each : desk.commands().all())
        if (each->isEnabled())
            words.append(each->plainText());
    return words;
}

} // namespace

TEST_CASE("No key runs two commands, and every command is in one menu")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    std::map<QString, QString> owners;
    for (const ui::Command *each : desk.commands().all()) {
        CAPTURE(each->plainText().toStdString());
        for (const QKeySequence &key : each->shortcuts())
            CHECK(owners.emplace(key.toString(), each->plainText()).second);
        CHECK(each->associatedObjects().size() == 1); // a menu, or the table of orders
    }
    CHECK_FALSE(owners.empty());
}

TEST_CASE("A locked profile leaves only what shows nothing of it")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openSample(QStringLiteral("hdc-curfew"));
    desk.trigger(QStringLiteral("Lock"));
    CHECK(runnable(desk)
        == QStringList{QStringLiteral("Close"), QStringLiteral("About this question"), QStringLiteral("Keys"),
            QStringLiteral("Rules and figures"), QStringLiteral("About EMO Desk")});
}

TEST_CASE("What can be run with an order follows what is open and what was typed")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    CHECK_FALSE(command(desk, QStringLiteral("Continue")).isEnabled());
    desk.openOrderFile(draftOf(QStringLiteral("hdc-curfew")));
    CHECK(command(desk, QStringLiteral("Continue")).isEnabled());
    CHECK_FALSE(command(desk, QStringLiteral("Open transfer sheet")).isEnabled());
    CHECK_FALSE(command(desk, QStringLiteral("Undo")).isEnabled());
    const ui::Command &undo = command(desk, QStringLiteral("Undo"));
    desk.orderView().goTo(deviceWearer.firstName);
    desk.type(QStringLiteral("Barnaby"));
    CHECK(undo.isEnabled());
    CHECK_THAT(undo.plainText().toStdString(), Catch::StartsWith("Undo: "));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(undo.isEnabled());
    CHECK(undo.plainText() == QStringLiteral("Undo"));
}

TEST_CASE("The menu and the keys of a row of the table do what the table of commands says")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openOrderFile(draftOf(QStringLiteral("hdc-curfew")));
    const QString id = desk.openOrderId();
    desk.press(Qt::Key_Home, Qt::AltModifier);
    auto &table = desk.find<ui::OrderTable>(QStringLiteral("Orders"));
    CHECK(table.actions()
        == QList<QAction *>(desk.commands().ofHome().ofRow.begin(), desk.commands().ofHome().ofRow.end()));
    desk.press(Qt::Key_Return);
    CHECK(desk.openOrderId() == id);
    desk.press(Qt::Key_Home, Qt::AltModifier);
    desk.find<ui::OrderTable>(QStringLiteral("Orders"));
    CHECK_THAT(desk.answerBox(QStringLiteral("Delete"), [&] { desk.press(Qt::Key_Delete); }).toStdString(),
        Catch::StartsWith("Delete the draft EMO"));
}

TEST_CASE("What the window says of keys is what the commands have")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    const QString search = command(desk, QStringLiteral("Search orders")).keyText();
    CHECK(desk.find<QLineEdit>(QStringLiteral("Search orders")).placeholderText().contains(search));
    desk.openSample(QStringLiteral("hdc-curfew"));
    desk.press(Qt::Key_R, Qt::ControlModifier);
    desk.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(says(desk.window(), command(desk, QStringLiteral("Continue")).keyText()));
}

TEST_CASE("F1 lists the keys where no question is asked")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    QStringList said;
    desk.lookAtDialog(
        [&](QDialog &dialog) {
            for (const auto *label : dialog.findChildren<ui::TextLabel *>())
                said.append(label->text());
        },
        [&] { desk.press(Qt::Key_F1); });
    CHECK(said.contains(QStringLiteral("Ctrl+Enter")));
    for (const ui::Command *each : desk.commands().all())
        if (!each->keyText().isEmpty()) {
            CHECK(said.contains(each->keyText()));
            CHECK(said.contains(each->plainText()));
        }
}

TEST_CASE("Help shows the policy that the program knows, and finds a rule in it")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    QStringList titles;
    QStringList shown;
    desk.lookAtDialog(
        [&](QDialog &dialog) {
            dialog.findChild<QLineEdit *>()->setText(QStringLiteral("f21"));
            const auto *tabs = dialog.findChild<QTabWidget *>();
            for (int tab = 0; tab < tabs->count(); ++tab) {
                titles.append(tabs->tabText(tab));
                const auto *table = qobject_cast<QTableWidget *>(tabs->widget(tab));
                for (int row = 0; row < table->rowCount(); ++row)
                    if (!table->isRowHidden(row))
                        shown.append(table->item(row, 0)->text());
            }
        },
        [&] { desk.trigger(QStringLiteral("Rules and figures")); });
    CHECK(titles
        == QStringList{QStringLiteral("Rules"), QStringLiteral("Figures"), QStringLiteral("Deadlines"),
            QStringLiteral("Who takes part")});
    CHECK(shown == QStringList{QStringLiteral("F21")});
}

TEST_CASE("Refresh looks at the clock again")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openOrderFile(draftOf(QStringLiteral("hdc-curfew")));
    int isJudged = 0;
    int isSearched = 0;
    QObject::connect(
        &desk.orderView().editing(), &ui::OrderEditing::changed, &desk.window(), [&] { ++isJudged; });
    QObject::connect(&desk.session(), &ui::ProfileSession::dueFound, &desk.window(), [&] { ++isSearched; });
    desk.press(Qt::Key_F5);
    CHECK(isJudged == 1);
    desk.waitUntil("what is due", [&] { return isSearched == 1; });
}
