// SPDX-License-Identifier: MIT
// Every screen as a screen reader and a keyboard meet it.
#include "tests/ui/DeskOnScreen.h"
#include "ui/profile/RestoreDialog.h"
#include "ui/profile/SettingsDialog.h"
#include "ui/profile/SetupView.h"
#include "ui/send/TransferSheet.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>

#include <map>
#include <set>

using namespace emo;
using namespace emo::test;

namespace {

QString described(const QAccessibleInterface &control)
{
    const QObject *object = control.object();
    return QStringLiteral("%1 \"%2\" of %3")
        .arg(object ? QString::fromLatin1(object->metaObject()->className()) : QString(),
            control.text(QAccessible::Name),
            object && object->parent() ? object->parent()->objectName() : QString());
}

void walk(QAccessibleInterface *control, const std::function<void(QAccessibleInterface &)> &use)
{
    if (!control || !control->isValid() || control->state().invisible)
        return;
    use(*control);
    // Cells and entries of lists get their names from the model.
    if (control->tableInterface() || control->role() == QAccessible::List)
        return;
    for (int i = 0; i < control->childCount(); ++i)
        walk(control->child(i), use);
}

/// Every control that can have the focus and says nothing.
QStringList unnamed(QWidget &screen)
{
    QStringList found;
    walk(QAccessible::queryAccessibleInterface(&screen), [&](QAccessibleInterface &control) {
        const auto *widget = qobject_cast<const QWidget *>(control.object());
        if (widget && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() && widget->isVisible()
            && control.text(QAccessible::Name).trimmed().isEmpty())
            found.append(described(control));
    });
    return found;
}

/// Mnemonics that more than one control of the screen answers to, or a control and a menu.
QStringList duplicateMnemonics(QWidget &screen)
{
    std::map<QString, QStringList> owners;
    const auto note = [&](const QString &text) {
        if (const QKeySequence keys = QKeySequence::mnemonic(text); !keys.isEmpty())
            owners[keys.toString()].append(text);
    };
    for (const auto *button : screen.findChildren<QAbstractButton *>())
        if (button->isVisible())
            note(button->text());
    for (const auto *bar : screen.findChildren<QMenuBar *>())
        for (const QAction *menu : bar->actions())
            note(menu->text());
    QStringList found;
    for (const auto &[key, texts] : owners)
        if (texts.size() > 1)
            found.append(QStringLiteral("%1: %2").arg(key, texts.join(QStringLiteral(" / "))));
    return found;
}

QStringList duplicateMnemonics(const QMenu &menu)
{
    std::map<QString, QStringList> owners;
    QStringList found;
    for (const QAction *action : menu.actions()) {
        if (action->menu())
            found += duplicateMnemonics(*action->menu());
        if (const QKeySequence keys = QKeySequence::mnemonic(action->text()); !keys.isEmpty())
            owners[keys.toString()].append(action->text());
    }
    for (const auto &[key, texts] : owners)
        if (texts.size() > 1)
            found.append(QStringLiteral("%1: %2").arg(key, texts.join(QStringLiteral(" / "))));
    return found;
}

/// What Tab gets to and back to where it began.
std::set<QWidget *> reachedByTab(QWidget &screen)
{
    std::set<QWidget *> reached;
    constexpr int most = 3000;
    for (int i = 0; i < most; ++i) {
        QWidget *focus = QApplication::focusWidget();
        // A long text takes Tab no more than others do: Ctrl+Tab would be needed.
        QTest::keyClick(focus ? focus : &screen, Qt::Key_Tab);
        focus = QApplication::focusWidget();
        if (focus && !reached.insert(focus).second)
            break;
    }
    return reached;
}

/// What can have the focus and Tab passes by. Of radio buttons that belong together, one is enough.
QStringList unreached(QWidget &screen)
{
    const std::set<QWidget *> reached = reachedByTab(screen);
    QStringList found;
    for (auto *widget : screen.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus)
            || widget->focusProxy() || reached.contains(widget) || widget->window() != &screen)
            continue;
        if (qobject_cast<QRadioButton *>(widget) && std::ranges::any_of(reached, [&](QWidget *other) {
                return qobject_cast<QRadioButton *>(other) && other->parent() == widget->parent();
            }))
            continue;
        found.append(described(*QAccessible::queryAccessibleInterface(widget)));
    }
    if (!found.isEmpty())
        for (QWidget *widget : reached)
            found.append(
                QStringLiteral("reached: ") + described(*QAccessible::queryAccessibleInterface(widget)));
    return found;
}

void checkScreen(QWidget &screen, const QString &name)
{
    QCoreApplication::processEvents();
    INFO(name.toStdString());
    CHECK(unnamed(screen) == QStringList());
    CHECK(duplicateMnemonics(screen) == QStringList());
    CHECK(unreached(screen) == QStringList());
}

void showAndCheck(QWidget &screen, const QString &name)
{
    screen.resize(1366, 697);
    screen.show();
    screen.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&screen));
    checkScreen(screen, name);
}

} // namespace

TEST_CASE("The screens before the orders can be used by keyboard and by ear")
{
    for (int step = 0; step < 3; ++step) {
        DeskOnScreen desk(DeskOnScreen::Start::Empty);
        for (int done = 0; done < step; ++done) {
            for (auto *edit : desk.window().findChildren<QLineEdit *>())
                if (edit->isVisible()) {
                    edit->setFocus();
                    desk.type(QStringLiteral("four invented plain words"));
                }
            desk.click(desk.find<QPushButton>(QStringLiteral("Continue")));
        }
        checkScreen(desk.window(), QStringLiteral("set-up, step %1").arg(step + 1));
    }
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    checkScreen(desk.window(), QStringLiteral("all orders, empty"));
    desk.press(Qt::Key_L, Qt::ControlModifier);
    checkScreen(desk.window(), QStringLiteral("locked"));
}

TEST_CASE("The dialogs can be used by keyboard and by ear")
{
    ui::SettingsDialog settings({}, {}, nullptr);
    showAndCheck(settings, QStringLiteral("settings"));
    settings.hide();
    ui::RestoreDialog restore(nullptr);
    showAndCheck(restore, QStringLiteral("restore"));
    restore.hide();
    auto *sheet = new ui::TransferSheet(emoForm, sampleOrder());
    showAndCheck(*sheet, QStringLiteral("transfer sheet"));
    sheet->close();
}

TEST_CASE("No menu has a letter twice")
{
    DeskOnScreen desk(DeskOnScreen::Start::Empty);
    for (const QAction *menu : desk.window().menuBar()->actions())
        CHECK(duplicateMnemonics(*menu->menu()) == QStringList());
}

TEST_CASE("Every page and view of every sample can be used by keyboard and by ear")
{
    const QString name = GENERATE(from_range(sampleNames()));
    const bool isWide = GENERATE(true, false);
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked, isWide ? QSize(1920, 1009) : QSize(1000, 700));
    desk.openSample(name);
    ui::OrderView &view = desk.orderView();
    for (const SectionProgress &section : QList(view.editing().progress()))
        for (const PageProgress &each : section.pages) {
            view.open({ui::OrderPlace::View::Page, each.page});
            view.goOn(); // shows what is wrong
            view.open({ui::OrderPlace::View::Page, each.page});
            checkScreen(desk.window(), name + u' ' + QString::fromLatin1(each.page->id));
        }
    for (const auto other :
        {ui::OrderPlace::View::Timeline, ui::OrderPlace::View::Review, ui::OrderPlace::View::History}) {
        view.open({other});
        checkScreen(desk.window(), QStringLiteral("%1, view %2").arg(name).arg(int(other)));
    }
    desk.press(Qt::Key_Home, Qt::AltModifier);
    checkScreen(desk.window(), QStringLiteral("all orders"));
}

TEST_CASE("An order that is finished can be sent by keyboard and by ear")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openSample(QStringLiteral("hdc-curfew"));
    CHECK(desk.orderView().place().view == ui::OrderPlace::View::Send);
    checkScreen(desk.window(), QStringLiteral("send"));
}
