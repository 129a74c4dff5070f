// SPDX-License-Identifier: MIT
// The window on a screen of 1366x768 at 200%, and on its way there.
#include "tests/ui/DeskOnScreen.h"
#include "tests/ui/OrderOnScreen.h"
#include "ui/annexa/AnnexAList.h"
#include "ui/home/FolderList.h"
#include "ui/numbers/TeamNumbersDialog.h"
#include "ui/order/ChecksPanel.h"
#include "ui/order/OrderHeader.h"
#include "ui/profile/RenewKeysDialog.h"
#include "ui/profile/RestoreDialog.h"
#include "ui/profile/SettingsDialog.h"
#include "ui/profile/SharedOrders.h"
#include "ui/send/TransferSheet.h"
#include "ui/widgets/Link.h"

#include <catch2/catch.hpp>

#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>

using namespace emo;
using namespace emo::test;
using View = ui::OrderPlace::View;

namespace {

/// What a screen of 1366x768 at 200% leaves to a window, title bar and task bar taken off; whatever the font.
QSize smallWindow()
{
    return {ui::look().characters(103.9), ui::look().lines(21.5)};
}

void settle()
{
    constexpr int layers = 4; // of layouts that wait for those within them
    for (int i = 0; i < layers; ++i)
        QCoreApplication::processEvents();
}

/// What asks for more width than there is, innermost first.
QStringList tooWide(const QWidget &screen)
{
    QStringList found;
    for (const auto *each : screen.findChildren<QWidget *>())
        if (each->isVisible() && each->minimumSizeHint().width() > smallWindow().width())
            found.prepend(QString::fromLatin1(each->metaObject()->className()));
    if (found.isEmpty() && screen.minimumSizeHint().width() > smallWindow().width())
        found.append(QStringLiteral("what is hidden"));
    return found;
}

void checkFits(const QWidget &screen, const QString &name)
{
    settle();
    INFO(name.toStdString());
    CHECK(tooWide(screen) == QStringList());
    CHECK(screen.minimumSizeHint().height() <= smallWindow().height());
    // Tables may scroll sideways, and nothing else does.
    for (const auto *area : screen.findChildren<QAbstractScrollArea *>())
        if (area->isVisible() && !area->inherits("QAbstractItemView"))
            CHECK(area->horizontalScrollBar()->maximum() == 0);
}

/// As somebody does who drags its edge: as long as it is laid out wide, it gets no narrower than that.
void makeAs(QWidget &window, const QSize &size)
{
    constexpr int most = 10;
    for (int i = 0; i < most && window.size() != size; ++i) {
        window.resize(size);
        settle();
    }
    REQUIRE(window.size() == size);
}

void makeSmall(QWidget &window)
{
    makeAs(window, smallWindow());
}

} // namespace

TEST_CASE("No screen of an order wants more than a small window has")
{
    const QString name = GENERATE(from_range(sampleNames()));
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked, smallWindow());
    checkFits(desk.window(), QStringLiteral("all orders, empty"));
    desk.openSample(name);
    ui::OrderView &view = desk.orderView();
    for (const SectionProgress &section : QList(view.editing().progress()))
        for (const PageProgress &each : section.pages) {
            view.open({View::Page, each.page});
            view.goOn(); // shows what is wrong
            view.open({View::Page, each.page});
            checkFits(desk.window(), name + u' ' + QString::fromLatin1(each.page->id));
        }
    for (const View other : {View::Timeline, View::Review, View::History, View::Send}) {
        view.open({other});
        for (const QString &turn : {QStringLiteral("The form"), QStringLiteral("What is left to do")})
            if (auto *button = desk.look<QPushButton>(turn))
                desk.click(*button);
        checkFits(desk.window(), QStringLiteral("%1, view %2").arg(name).arg(int(other)));
    }
    view.open({View::Page, view.editing().progress().front().pages.front().page});
    desk.press(Qt::Key_F8);
    checkFits(desk.window(), name + QStringLiteral(", checks"));
    desk.press(Qt::Key_Home, Qt::AltModifier);
    checkFits(desk.window(), QStringLiteral("all orders"));
    CHECK(desk.window().size() == smallWindow());
}

TEST_CASE("No screen before the orders, and no dialog, wants more than a small window has")
{
    DeskOnScreen empty(DeskOnScreen::Start::Empty, smallWindow());
    checkFits(empty.window(), QStringLiteral("set-up"));
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked, smallWindow());
    const auto check = [](QWidget *dialog, const char *name) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        dialog->resize(smallWindow());
        checkFits(*dialog, QString::fromLatin1(name));
        dialog->close();
        delete dialog;
    };
    check(new ui::SettingsDialog({}, {}, nullptr), "settings");
    check(new ui::RestoreDialog(nullptr), "restore");
    check(new ui::RenewKeysDialog(desk.session(), nullptr), "new keys");
    check(new ui::TransferSheet(emoForm, sampleOrder()), "transfer sheet");
    check(new ui::SharedOrders(desk.session(), nullptr), "orders of the office");
    check(new ui::AnnexAList({}, desk.session().annexes(), nullptr), "annexes");
    check(new ui::TeamNumbersDialog(desk.session(), ui::emoTrade().rules, dayOfFinish.today), "team numbers");
    desk.press(Qt::Key_L, Qt::ControlModifier);
    checkFits(desk.window(), QStringLiteral("locked"));
}

TEST_CASE("A window that gets narrower and wider keeps the focus and what is being typed")
{
    OrderOnScreen screen(
        "hdc-curfew", deviceWearer.firstName, [](Answers &order) { order.clear(deviceWearer.firstName); });
    QWidget *const edit = QApplication::focusWidget();
    screen.type("Mar");
    for (const int characters : {150, 103, 200, 103, 190}) {
        if (characters < 138)
            makeSmall(screen.view());
        else
            screen.view().resize(ui::look().characters(characters), 600);
        QCoreApplication::processEvents();
        CHECK(QApplication::focusWidget() == edit);
        CHECK(edit->isVisible());
    }
    screen.type("lo");
    CHECK(screen.editing().asked()[deviceWearer.firstName] == QStringLiteral("Marlo"));
}

TEST_CASE("A small window has the pages in a list below the header")
{
    OrderOnScreen screen("hdc-curfew", deviceWearer.firstName);
    ui::OrderView &view = screen.view();
    makeSmall(view);
    QPushButton &pages = view.header().pages();
    REQUIRE(pages.isVisible());
    pages.setFocus();
    screen.press(Qt::Key_Space);
    auto *list = qobject_cast<QListWidget *>(QApplication::focusWidget());
    REQUIRE(list);
    CHECK(list->accessibleName() == QStringLiteral("Pages of the order"));
    CHECK(list->currentItem()->text() == deviceWearer.firstName.page->title.toString());
    CHECK_FALSE(list->currentItem()->data(Qt::AccessibleTextRole).toString()
        == list->currentItem()->text()); // it tells how far the page has got
    QTest::keyClick(list, Qt::Key_Down);
    const QString next = list->currentItem()->text();
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(view.placeTitle() == next);
    CHECK_FALSE(QApplication::activePopupWidget());

    pages.setFocus();
    screen.press(Qt::Key_Space);
    REQUIRE(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(QApplication::activePopupWidget());
    CHECK(view.placeTitle() == next);
}

TEST_CASE("Where the checks have room beside the page only, the list of pages opens below the header")
{
    OrderOnScreen screen("hdc-curfew-mistakes", deviceWearer.firstName);
    ui::OrderView &view = screen.view();
    const QSize middle(ui::look().characters(145), 469);
    makeAs(view, middle);
    const auto *tasks = view.findChild<ui::TaskList *>();
    REQUIRE(tasks->isVisible());
    CHECK_FALSE(view.header().pages().isVisible());
    view.focusChecks();
    settle();
    CHECK(view.findChild<ui::ChecksPanel *>()->isVisible());
    CHECK_FALSE(tasks->isVisible());
    CHECK(view.header().pages().isVisible());
    CHECK(view.minimumSizeHint().width() <= middle.width());
    CHECK(view.size() == middle);
}

TEST_CASE("On a small window the checks take the place of the page, and lead back to it")
{
    OrderOnScreen screen("hdc-curfew-mistakes", deviceWearer.firstName);
    ui::OrderView &view = screen.view();
    makeSmall(view);
    view.focusChecks();
    auto *checks = view.findChild<ui::ChecksPanel *>();
    REQUIRE(checks->isVisible());
    auto *first = qobject_cast<ui::Link *>(QApplication::focusWidget());
    REQUIRE(first);
    CHECK(checks->isAncestorOf(first));
    screen.press(Qt::Key_Space);
    CHECK_FALSE(checks->isVisible());
    CHECK(view.place().view == View::Page);

    const auto click = [&](const QString &words) {
        settle();
        for (auto *link : view.header().findChildren<ui::Link *>())
            if (link->isVisible() && link->text() == words)
                return link->click();
        FAIL("there is no link " << words.toStdString());
    };
    click(QStringLiteral("Show"));
    CHECK(checks->isVisible());
    click(QStringLiteral("Hide"));
    CHECK_FALSE(checks->isVisible());
    CHECK(view.isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("A small window has the folders in a drop-down")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked, smallWindow());
    desk.openSample(QStringLiteral("hdc-curfew"));
    desk.press(Qt::Key_Home, Qt::AltModifier);
    auto &box = desk.find<ui::FolderBox>(QStringLiteral("Folders"));
    auto *folders = desk.window().findChild<ui::FolderList *>();
    CHECK_FALSE(folders->isVisible());
    CHECK(box.currentText() == QStringLiteral("All orders (1)"));
    box.setFocus();
    desk.press(Qt::Key_Down);
    CHECK(box.currentText() == QStringLiteral("Drafts (0)"));
    CHECK(folders->folder() == ui::HomeFolder::Drafts);
    desk.window().resize(ui::look().characters(200), 600);
    CHECK(folders->isVisible());
    CHECK_FALSE(box.isVisible());
}
