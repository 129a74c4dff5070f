// SPDX-License-Identifier: MIT
#include "core/order/Reference.h"
#include "core/store/package/SharedFolder.h"
#include "tests/store/ProfileForTests.h"
#include "tests/ui/DeskOnScreen.h"
#include "ui/home/OrderTable.h"
#include "ui/profile/SettingsDialog.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace emo;
using namespace emo::test;

namespace {

QStringList shownTitles(const ui::OrderTable &table)
{
    QStringList titles;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        if (!table.isColumnHidden(column))
            titles.append(table.model()->headerData(column, Qt::Horizontal).toString());
    return titles;
}

QStringList column(const ui::OrderTable &table, int column)
{
    QStringList cells;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        cells.append(table.model()->index(row, column).data().toString().replace(QChar(QChar::Nbsp), u' '));
    return cells;
}

} // namespace

TEST_CASE("The table of orders shows when monitoring starts and ends, and fewer columns where it is narrow")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked, {1366, 697});
    desk.openSample(QStringLiteral("hdc-curfew"));
    desk.press(Qt::Key_Home, Qt::AltModifier);
    const auto &table = *desk.window().findChild<ui::OrderTable *>();
    desk.window().resize(ui::look().characters(200), 600);
    CHECK(shownTitles(table)
        == QStringLiteral("Name|Born|Youth|Numbers|Town|Start|End|Last updated|Status").split(u'|'));
    CHECK(column(table, ui::OrderColumnPlace::Start) == QStringList{QStringLiteral("7 Dec 2026")});
    CHECK(column(table, ui::OrderColumnPlace::End) == QStringList{QStringLiteral("6 Apr 2027")});
    desk.window().resize(ui::look().characters(150), 600);
    CHECK(shownTitles(table) == QStringLiteral("Name|Born|Start|Last updated|Status").split(u'|'));
}

TEST_CASE("The table of orders is sorted by any column, blank ones last, and the selection stays")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked, {1366, 697});
    for (const char *name : {"everything", "hdc-curfew"})
        desk.openSample(QString::fromLatin1(name));
    desk.openOrderFile(newOrder(QStringLiteral("DDV6"))); // nothing is monitored yet
    desk.press(Qt::Key_Home, Qt::AltModifier);
    auto &table = *desk.window().findChild<ui::OrderTable *>();
    const auto starts = [&] { return column(table, ui::OrderColumnPlace::Start); };
    const QString everything = QStringLiteral("4 Dec 2026");
    const QString curfew = QStringLiteral("7 Dec 2026");
    CHECK(starts() == QStringList{QString(), curfew, everything}); // as they were saved, the newest first
    table.selectRow(1);
    table.horizontalHeader()->setSortIndicator(ui::OrderColumnPlace::Start, Qt::AscendingOrder);
    CHECK(starts() == QStringList{everything, curfew, QString()});
    CHECK(table.currentIndex().row() == 1);
    table.horizontalHeader()->setSortIndicator(ui::OrderColumnPlace::Start, Qt::DescendingOrder);
    CHECK(starts() == QStringList{curfew, everything, QString()});
    CHECK(table.currentIndex().row() == 0);
    table.horizontalHeader()->setSortIndicator(ui::OrderColumnPlace::Name, Qt::AscendingOrder);
    QStringList names = column(table, ui::OrderColumnPlace::Name);
    QStringList sorted = names;
    sorted.sort(Qt::CaseInsensitive);
    CHECK(names == sorted);
    table.horizontalHeader()->setSortIndicator(ui::OrderColumnPlace::Updated, Qt::AscendingOrder);
    CHECK(starts() == QStringList{everything, curfew, QString()});
}

TEST_CASE("After unlocking the table of orders is sorted as it was before")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    for (const char *name : {"hdc-curfew", "everything"})
        desk.openSample(QString::fromLatin1(name));
    desk.press(Qt::Key_Home, Qt::AltModifier);
    const auto lockAndUnlock = [&] {
        desk.press(Qt::Key_L, Qt::ControlModifier);
        desk.unlock();
    };
    const auto header = [&] { return desk.window().findChild<ui::OrderTable *>()->horizontalHeader(); };
    lockAndUnlock();
    CHECK_FALSE(desk.session().tableSort()); // nothing is kept until somebody sorts
    header()->setSortIndicator(ui::OrderColumnPlace::Start, Qt::DescendingOrder);
    lockAndUnlock();
    CHECK(header()->sortIndicatorSection() == ui::OrderColumnPlace::Start);
    CHECK(header()->sortIndicatorOrder() == Qt::DescendingOrder);
    CHECK(column(*desk.window().findChild<ui::OrderTable *>(), ui::OrderColumnPlace::Start)
        == QStringList{QStringLiteral("7 Dec 2026"), QStringLiteral("4 Dec 2026")});

    desk.session().saveTableSort({QStringLiteral("a column of a later program"), false});
    lockAndUnlock();
    CHECK(header()->sortIndicatorSection() == ui::OrderColumnPlace::Updated);
}

TEST_CASE("Orders of colleagues are taken in from the office's folder")
{
    const QTemporaryDir office;
    const QTemporaryDir colleague;
    {
        const Opened theirs = created(colleague.filePath(QStringLiteral("profile")));
        store::PackagePassphrase passphrase(QStringLiteral("invented office words"));
        for (const int number : {1, 2}) {
            need(theirs.orders->finish(inventedOrder(number), act()));
            need(store::share(*theirs.orders, emoForm, inventedOrder(number).id, office.path(), passphrase,
                store::lowestCost, act()));
        }
    }
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.trigger(QStringLiteral("Orders of the office…"));
    REQUIRE(QApplication::activeModalWidget());
    CHECK(says(*QApplication::activeModalWidget(), QStringLiteral("Choose the folder")));
    CHECK_FALSE(desk.look<QPushButton>(QStringLiteral("Take in")));
    desk.click(desk.find<QPushButton>(QStringLiteral("Close")));

    store::Settings settings = desk.session().settings();
    settings.sharedFolder = office.path();
    bool isSaved = false;
    desk.session().saveSettings(settings, [&](const Result<> &saved) { isSaved = bool(saved); });
    desk.waitUntil("the settings", [&] { return isSaved; });
    desk.trigger(QStringLiteral("Orders of the office…"));
    auto &list = desk.find<QListWidget>(QStringLiteral("Orders that are not in your profile"));
    CHECK(list.count() == 2);
    list.clearSelection();
    list.item(0)->setSelected(true);
    const QString chosen = list.item(0)->text();
    desk.find<QLineEdit>(QStringLiteral("Passphrase of the office")).setFocus();
    desk.type(QStringLiteral("other words"));
    desk.press(Qt::Key_Return);
    desk.waitUntil("the wrong passphrase to be refused",
        [&] { return desk.find<QPushButton>(QStringLiteral("Take in")).isEnabled(); });
    CHECK(desk.session().service().find({}).isEmpty());
    CHECK(list.selectedItems().size() == 1); // and nothing more is chosen for the second try

    auto &passphrase = desk.find<QLineEdit>(QStringLiteral("Passphrase of the office"));
    passphrase.clear();
    passphrase.setFocus();
    desk.type(QStringLiteral("invented office words"));
    desk.press(Qt::Key_Return);
    desk.waitUntil("the order to be here", [&] { return desk.session().service().find({}).size() == 1; });
    desk.waitUntil("the list without it", [&] { return list.count() == 1; });
    CHECK(chosen.contains(referenceOf(desk.session().service().find({}).front())));
    desk.click(desk.find<QPushButton>(QStringLiteral("Close")));
}

TEST_CASE("What the administrator has locked is greyed out, and what is wrong is named")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("EMO Desk.conf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[Locked]\nLockMinutes=5\nTeamEmail=nobody\n");
    file.close();
    const auto machine = store::MachineSettings::from(file.fileName());
    ui::SettingsDialog dialog(machine.over({}), machine, nullptr);
    dialog.show();
    const auto named = [&](const QString &name) -> QWidget * {
        for (auto *each : dialog.findChildren<QWidget *>())
            if (each->accessibleName() == name)
                return each;
        throw std::runtime_error("there is no such setting");
    };
    const auto *lock
        = qobject_cast<QSpinBox *>(named(QStringLiteral("Minutes without use before EMO Desk locks")));
    CHECK_FALSE(lock->isEnabled());
    CHECK(lock->value() == 5);
    CHECK(lock->accessibleDescription() == QStringLiteral("Set by your administrator"));
    CHECK(named(QStringLiteral("Your team's email address"))->isEnabled());
    CHECK(says(dialog, QStringLiteral("TeamEmail is not used")));
    const auto *language = qobject_cast<QComboBox *>(named(QStringLiteral("Language")));
    CHECK(language->count() == 1); // the Welsh translation has not been reviewed
    CHECK(language->accessibleDescription().contains(QStringLiteral("Welsh")));
    CHECK_FALSE(dialog.newLanguage());
}

TEST_CASE("While the clock is in doubt no order is past its retention period, and Home says why")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    Order order = sampleOrder();
    order.versions.back().finishedAt = QDateTime::currentDateTimeUtc().addMonths(-13);
    desk.openOrderFile(order);
    desk.press(Qt::Key_Home, Qt::AltModifier);
    auto &folders = desk.find<QListWidget>(QStringLiteral("Folders"));
    auto *folder = folders.findItems(QStringLiteral("Past retention"), Qt::MatchExactly).front();
    folders.setCurrentItem(folder);
    auto &table = *desk.window().findChild<ui::OrderTable *>();
    desk.waitUntil("the order", [&] { return table.model()->rowCount() == 1; });

    const QDateTime ahead = QDateTime::currentDateTimeUtc().addDays(60);
    desk.session().service().ask(
        &desk.window(),
        [ahead](store::OrderStore &orders) {
            return orders.profile().write([&] {
                return orders.profile().audit().append(
                    {QStringLiteral("Sam Pretend"), QStringLiteral("begun"), ahead});
            });
        },
        [&desk](const Result<> &) { desk.session().refreshDue(); });

    desk.waitUntil(
        "why there is none", [&] { return says(desk.window(), QStringLiteral("clock may be wrong")); });
    CHECK(table.model()->rowCount() == 0);
    CHECK_FALSE(desk.look<QPushButton>(QStringLiteral("Remove all 1…")));
}

TEST_CASE("Home tells whose retention period is over, and removes what is chosen, for good")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    const auto add = [&](const QString &sample, QDateTime finished) {
        Order order = sampleOrder(sample);
        order.versions.back().finishedAt = std::move(finished);
        desk.openOrderFile(order);
        desk.press(Qt::Key_Home, Qt::AltModifier);
    };
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addMonths(-13);
    add(QStringLiteral("hdc-curfew"), longAgo);
    add(QStringLiteral("everything"), longAgo.addDays(-1));
    add(QStringLiteral("dapol-zones"), longAgo.addMonths(2));
    auto &folders = desk.find<QListWidget>(QStringLiteral("Folders"));
    const QList<QListWidgetItem *> found
        = folders.findItems(QStringLiteral("Past retention"), Qt::MatchExactly);
    REQUIRE(found.size() == 1);
    desk.waitUntil("the count", [&] {
        return found.front()->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("2 "));
    });
    folders.setCurrentItem(found.front());
    auto &table = *desk.window().findChild<ui::OrderTable *>();
    REQUIRE(table.model()->rowCount() == 2);
    table.selectRow(0);
    desk.find<QPushButton>(QStringLiteral("Remove all 2…"));

    auto &selected = desk.find<QPushButton>(QStringLiteral("Remove the selected…"));
    desk.answerBox(QStringLiteral("Cancel"), [&] { desk.click(selected); });
    CHECK(table.model()->rowCount() == 2);
    desk.answerBox(QStringLiteral("Remove permanently"), [&] { desk.click(selected); });
    desk.waitUntil("one to go", [&] { return table.model()->rowCount() == 1; });
    auto &all = desk.find<QPushButton>(QStringLiteral("Remove all 1…"));
    desk.answerBox(QStringLiteral("Remove permanently"), [&] { desk.click(all); });
    desk.waitUntil(
        "none to be left", [&] { return says(desk.window(), QStringLiteral("No finished order is past")); });
    CHECK(desk.session().service().find({}).size() == 1);
    CHECK(desk.audited().filter(QStringLiteral("removed")).size() == 2);
}
