// SPDX-License-Identifier: MIT
#include "ui/app/Commands.h"

#include "core/annexa/Suggestions.h"
#include "core/order/Lifecycle.h"
#include "ui/annexa/AnnexAScreen.h"
#include "ui/app/HelpPages.h"
#include "ui/app/IncomingFiles.h"
#include "ui/app/MainWindow.h"
#include "ui/app/OrderActions.h"
#include "ui/app/PackageActions.h"
#include "ui/app/PaperActions.h"
#include "ui/app/PolicyDialog.h"
#include "ui/app/ProfileActions.h"
#include "ui/app/Workspace.h"
#include "ui/order/OrderView.h"

#include <QMenuBar>

namespace emo::ui {

namespace {

struct CommandTexts
{
    EMO_TEXTS(CommandTexts)
};

bool always(const Desk &)
{
    return true;
}

bool isUnlocked(const Desk &desk)
{
    return desk.workspace.home() != nullptr;
}

/// An order, or an Annex A.
bool isShown(const Desk &desk)
{
    return desk.workspace.shown() != nullptr;
}

/// An order, over which no Annex A lies.
bool isOrder(const Desk &desk)
{
    return desk.workspace.editing() && !desk.workspace.annex();
}

bool isOrderOpen(const Desk &desk)
{
    return desk.workspace.editing() != nullptr;
}

bool isDraft(const Desk &desk)
{
    return isOrder(desk) && desk.workspace.editing()->order().current().isDraft();
}

bool isFinished(const Desk &desk)
{
    return isOrder(desk) && !isDraft(desk);
}

bool mayHaveAnnexA(const Desk &desk)
{
    return isOrder(desk) && isAnnexAOffered(desk.workspace.editing()->order().answers);
}

bool mayBeCorrected(const Desk &desk)
{
    return isOrder(desk) && desk.orders.mayBeCorrected();
}

bool mayChange(const Desk &desk)
{
    return isOrder(desk) && desk.orders.mayChange();
}

bool canUndo(const Desk &desk)
{
    return isShown(desk) && desk.workspace.shown()->editing().undoStack().canUndo();
}

bool canRedo(const Desk &desk)
{
    return isShown(desk) && desk.workspace.shown()->editing().undoStack().canRedo();
}

QString undoText(const Desk &desk)
{
    return canUndo(desk)
        ? CommandTexts::tr("&Undo: %1").with(desk.workspace.shown()->editing().undoStack().undoText())
        : CommandTexts::tr("&Undo");
}

QString redoText(const Desk &desk)
{
    return canRedo(desk)
        ? CommandTexts::tr("&Redo: %1").with(desk.workspace.shown()->editing().undoStack().redoText())
        : CommandTexts::tr("&Redo");
}

bool isRow(const Desk &desk)
{
    return desk.workspace.currentWidget() == desk.workspace.home() && isUnlocked(desk)
        && !desk.workspace.home()->currentOrder().isEmpty();
}

bool isDraftInRow(const Desk &desk)
{
    return isRow(desk)
        && desk.workspace.session().service().card(desk.workspace.home()->currentOrder())->isDraft;
}

} // namespace

Commands::Commands(const Desk &desk, QMenuBar &bar) : QObject(&bar), m_desk(desk)
{
    stateFile();
    stateEdit();
    stateOrder();
    stateChangeOrder();
    stateView();
    stateHelp();
    stateRow();
    fill(*bar.addMenu(CommandTexts::tr("&File")), Place::File);
    fill(*bar.addMenu(CommandTexts::tr("&Edit")), Place::Edit);
    QMenu &order = *bar.addMenu(CommandTexts::tr("&Order"));
    fill(order, Place::Order);
    order.addSeparator();
    fill(*order.addMenu(CommandTexts::tr("C&hange this order")), Place::ChangeOrder);
    fill(*bar.addMenu(CommandTexts::tr("&View")), Place::View);
    fill(*bar.addMenu(CommandTexts::tr("&Help")), Place::Help);
    refresh();
}

void Commands::stateFile()
{
    constexpr auto file = Place::File;
    m_ofHome.newOrder = add({file, CommandTexts::tr("&New order"), QKeySequence::New, isUnlocked,
                                [](Desk &desk) { desk.workspace.newOrder(); }},
        {.icon = "add"});
    m_ofHome.openFile = add({file, CommandTexts::tr("&Open a file…"), QKeySequence::Open, isUnlocked,
                                [](Desk &desk) { desk.incoming.choose(); }},
        {.icon = "open"});
    add({file, CommandTexts::tr("New Annex A &without an order"), {}, isUnlocked,
        [](Desk &desk) { desk.workspace.newAnnexAlone(); }});
    add({file, CommandTexts::tr("Open an &Annex A…"), {}, isUnlocked,
        [](Desk &desk) { desk.workspace.openAnnexAlone(); }});
    add({file, CommandTexts::tr("Orders of the o&ffice…"), {}, isUnlocked,
        [](Desk &desk) { desk.profile.showOrdersOfOffice(); }});
    add({file, CommandTexts::tr("&Save now"), QKeySequence::Save, isUnlocked,
        [](Desk &desk) { desk.profile.saveNow(); }});
    add({file, CommandTexts::tr("&Back up now"), {}, isUnlocked, [](Desk &desk) { desk.profile.backUp(); }},
        {.beginsGroup = true});
    add({file, CommandTexts::tr("S&ettings…"), Qt::CTRL | Qt::Key_Comma, isUnlocked,
        [](Desk &desk) { desk.profile.editSettings(); }});
    add({file, CommandTexts::tr("New &passphrase and recovery key…"), {}, isUnlocked,
        [](Desk &desk) { desk.profile.renewKeys(); }});
    add({file, CommandTexts::tr("Chec&k what is stored"), {}, isUnlocked,
        [](Desk &desk) { desk.profile.check(); }});
    add({file, CommandTexts::tr("&Lock"), Qt::CTRL | Qt::Key_L, isUnlocked,
        [](Desk &desk) { desk.window.lock(); }});
    add({file, CommandTexts::tr("&Close"), QKeySequence::Quit, always,
        [](Desk &desk) { desk.window.close(); }});
}

void Commands::stateEdit()
{
    constexpr auto edit = Place::Edit;
    add({edit, CommandTexts::tr("&Undo"), QKeySequence::Undo, canUndo,
            [](Desk &desk) { desk.workspace.shown()->editing().undoStack().undo(); }},
        {.text = undoText});
    add({edit, CommandTexts::tr("&Redo"), QKeySequence::Redo, canRedo,
            [](Desk &desk) { desk.workspace.shown()->editing().undoStack().redo(); }},
        {.text = redoText});
    m_ofHome.search = add({edit, CommandTexts::tr("&Search orders"), QKeySequence::Find, isUnlocked,
                              [](Desk &desk) {
                                  desk.workspace.showHome();
                                  desk.workspace.home()->focusSearch();
                              }},
        {.beginsGroup = true});
}

void Commands::stateOrder()
{
    constexpr auto order = Place::Order;
    add({order, CommandTexts::tr("&Continue"), Qt::CTRL | Qt::Key_Return, isShown,
        [](Desk &desk) { desk.workspace.shown()->goOn(); }});
    add({order, CommandTexts::tr("&Back"), Qt::ALT | Qt::Key_Left, isShown,
        [](Desk &desk) { desk.workspace.shown()->back(); }});
    add({order, CommandTexts::tr("Next &unanswered question"), Qt::CTRL | Qt::Key_U, isShown,
        [](Desk &desk) { desk.workspace.shown()->goToNextUnanswered(); }});
    add({order, CommandTexts::tr("&Annex A"), {}, mayHaveAnnexA, [](Desk &desk) { desk.orders.openAnnex(); }},
        {.beginsGroup = true});
    add({order, CommandTexts::tr("&Print…"), QKeySequence::Print, isShown,
            [](Desk &desk) { desk.paper.print(); }},
        {.beginsGroup = true});
    add({order, CommandTexts::tr("Print e&verything…"), {}, isOrder,
        [](Desk &desk) { desk.paper.printPack(); }});
    add({order, CommandTexts::tr("&Export as a PDF…"), {}, isShown,
        [](Desk &desk) { desk.paper.exportPdf(); }});
    add({order, CommandTexts::tr("Export everything as &one PDF…"), {}, isOrder,
        [](Desk &desk) { desk.paper.exportPack(); }});
    add({order, CommandTexts::tr("Open &transfer sheet"), {}, isFinished,
        [](Desk &desk) { desk.paper.openTransferSheet(); }});
    add({order, CommandTexts::tr("Hand to a colleague as a pac&kage…"), {}, isOrderOpen,
        [](Desk &desk) { desk.packages.write(); }});
    add({order, CommandTexts::tr("&Delete the draft"), {}, isDraft,
            [](Desk &desk) { desk.orders.discard(desk.workspace.editing()->order().id); }},
        {.beginsGroup = true});
    add({order, CommandTexts::tr("Remove this order for &good…"), {}, isOrder,
        [](Desk &desk) { desk.orders.remove(); }});
    add({order, CommandTexts::tr("Co&rrect the rejected order"), {}, mayBeCorrected,
            [](Desk &desk) { desk.orders.change(versionTypes.amendment); }},
        {.beginsGroup = true});
}

void Commands::stateChangeOrder()
{
    constexpr auto change = Place::ChangeOrder;
    add({change, versionTypes.variation.label, {}, mayChange,
        [](Desk &desk) { desk.orders.change(versionTypes.variation); }});
    add({change, versionTypes.differentAddress.label, {}, mayChange,
        [](Desk &desk) { desk.orders.change(versionTypes.differentAddress); }});
    add({change, versionTypes.reinstall.label, {}, mayChange,
        [](Desk &desk) { desk.orders.change(versionTypes.reinstall); }});
    add({change, versionTypes.revocation.label, {}, mayChange,
        [](Desk &desk) { desk.orders.change(versionTypes.revocation); }});
    add({change, versionTypes.end.label, {}, mayChange,
        [](Desk &desk) { desk.orders.change(versionTypes.end); }});
}

void Commands::stateView()
{
    constexpr auto view = Place::View;
    add({view, CommandTexts::tr("&All orders"), Qt::ALT | Qt::Key_Home, isUnlocked,
        [](Desk &desk) { desk.workspace.showHome(); }});
    add({view, CommandTexts::tr("Re&fresh"), QKeySequence::Refresh, isUnlocked,
        [](Desk &desk) { desk.profile.refresh(); }});
    add({view, CommandTexts::tr("&Checks"), Qt::Key_F8, isShown,
        [](Desk &desk) { desk.workspace.shown()->focusChecks(); }});
    add({view, CommandTexts::tr("&Next pane"), Qt::Key_F6, isShown,
        [](Desk &desk) { desk.workspace.shown()->focusNextPane(false); }});
    add({view, CommandTexts::tr("&Previous pane"), Qt::SHIFT | Qt::Key_F6, isShown,
        [](Desk &desk) { desk.workspace.shown()->focusNextPane(true); }});
    add({view, CommandTexts::tr("&Review"), Qt::CTRL | Qt::Key_R, isShown,
        [](Desk &desk) { desk.workspace.shown()->open({OrderPlace::View::Review}); }});
    add({view, CommandTexts::tr("&Team numbers"), {}, isUnlocked,
        [](Desk &desk) { desk.profile.showTeamNumbers(); }});
    add({view, CommandTexts::tr("&History"), Qt::CTRL | Qt::Key_H, isOrder,
        [](Desk &desk) { desk.workspace.orderView()->open({OrderPlace::View::History}); }});
}

void Commands::stateHelp()
{
    constexpr auto help = Place::Help;
    add({help, CommandTexts::tr("&About this question"), QKeySequence::HelpContents, always, [](Desk &desk) {
             if (!isShown(desk) || !desk.workspace.shown()->showHelp())
                 showKeys(desk.window.commands(), &desk.window);
         }});
    add({help, CommandTexts::tr("&Keys"), {}, always,
        [](Desk &desk) { showKeys(desk.window.commands(), &desk.window); }});
    add({help, CommandTexts::tr("&Rules and figures"), {}, always,
        [](Desk &desk) { PolicyDialog(desk.workspace.trade().now().today, &desk.window).exec(); }});
    add({help, CommandTexts::tr("About &EMO Desk"), {}, always, [](Desk &desk) { showAbout(&desk.window); }});
}

void Commands::stateRow()
{
    m_ofHome.ofRow
        = {add({Place::Row, CommandTexts::tr("&Open"), QKeySequence::InsertParagraphSeparator, isRow,
               [](Desk &desk) { desk.workspace.openOrder(desk.workspace.home()->currentOrder()); }}),
            add({Place::Row, CommandTexts::tr("&Delete the draft"), Qt::Key_Delete, isDraftInRow,
                [](Desk &desk) { desk.orders.discard(desk.workspace.home()->currentOrder()); }})};
}

Command *Commands::add(const Command::Statement &statement, const Command::Looks &looks)
{
    m_all.append(new Command(statement, looks, m_desk, this));
    return m_all.back();
}

void Commands::fill(QMenu &menu, Place place)
{
    for (Command *command : std::as_const(m_all)) {
        if (command->place() != place)
            continue;
        if (command->looks().beginsGroup)
            menu.addSeparator();
        menu.addAction(command);
    }
}

void Commands::refresh()
{
    for (Command *command : std::as_const(m_all))
        command->refresh();
}

} // namespace emo::ui
