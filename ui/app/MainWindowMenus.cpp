// SPDX-License-Identifier: MIT
// The menus and keys of the main window.
#include "core/base/Text.h"
#include "ui/annexa/AnnexAScreen.h"
#include "ui/app/IncomingFiles.h"
#include "ui/app/MainWindow.h"
#include "ui/app/OrderActions.h"
#include "ui/app/PackageActions.h"
#include "ui/home/HomeView.h"
#include "ui/order/OrderView.h"
#include "ui/profile/RenewKeysDialog.h"
#include "ui/profile/SharedOrders.h"
#include "ui/profile/StoredCheck.h"

#include <QMenuBar>
#include <QMessageBox>

namespace emo::ui {

namespace {

struct MainMenuTexts
{
    EMO_TEXTS(MainMenuTexts)
};

} // namespace

void MainWindow::buildMenus()
{
    const auto add = [this](QMenu &menu, const Text &text, const QKeySequence &keys, auto act) {
        QAction *action = menu.addAction(text.toString());
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    QMenu &file = *menuBar()->addMenu(MainMenuTexts::tr("&File").toString());
    add(file, MainMenuTexts::tr("&New order"), QKeySequence::New, [this] { newOrder(); });
    add(file, MainMenuTexts::tr("&Open a file…"), QKeySequence::Open, [this] {
        if (m_session.service().isOpen())
            m_incoming->choose();
    });
    add(file, MainMenuTexts::tr("New Annex A &without an order"), {}, [this] { newAnnexAlone(); });
    add(file, MainMenuTexts::tr("Open an &Annex A…"), {}, [this] { openAnnexAlone(); });
    add(file, MainMenuTexts::tr("Orders of the o&ffice…"), {}, [this] {
        if (m_session.service().isOpen())
            (new SharedOrders(m_session, this))->open();
    });
    add(file, MainMenuTexts::tr("&Save now"), QKeySequence::Save, [this] {
        m_session.annexes().saveNow();
        if (const auto saved = m_session.service().flush(); !saved)
            tell(saved.error());
    });
    file.addSeparator();
    add(file, MainMenuTexts::tr("&Back up now"), {}, [this] { backUp(); });
    add(file, MainMenuTexts::tr("S&ettings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] {
        if (m_session.service().isOpen())
            editSettings();
    });
    add(file, MainMenuTexts::tr("New &passphrase and recovery key…"), {}, [this] {
        if (m_session.service().isOpen())
            renewKeys();
    });
    add(file, MainMenuTexts::tr("Chec&k what is stored"), {}, [this] {
        if (m_session.service().isOpen())
            checkWhatIsStored(m_session, this);
    });
    add(file, MainMenuTexts::tr("&Lock"), QKeySequence(Qt::CTRL | Qt::Key_L),
        [this] { lockNow(MainMenuTexts::tr("Locked").toString()); });
    add(file, MainMenuTexts::tr("&Close"), QKeySequence::Quit, [this] { close(); });

    QMenu &edit = *menuBar()->addMenu(MainMenuTexts::tr("&Edit").toString());
    QAction *undo = add(edit, MainMenuTexts::tr("&Undo"), QKeySequence::Undo, [this] {
        if (shown())
            shown()->editing().undoStack().undo();
    });
    QAction *redo = add(edit, MainMenuTexts::tr("&Redo"), QKeySequence::Redo, [this] {
        if (shown())
            shown()->editing().undoStack().redo();
    });
    connect(&edit, &QMenu::aboutToShow, this, [this, undo, redo] {
        const QUndoStack *stack = shown() ? &shown()->editing().undoStack() : nullptr;
        undo->setEnabled(stack && stack->canUndo());
        redo->setEnabled(stack && stack->canRedo());
        undo->setText(undo->isEnabled() ? MainMenuTexts::tr("&Undo: %1").with(stack->undoText())
                                        : MainMenuTexts::tr("&Undo").toString());
        redo->setText(redo->isEnabled() ? MainMenuTexts::tr("&Redo: %1").with(stack->redoText())
                                        : MainMenuTexts::tr("&Redo").toString());
    });
    // An action that is greyed out would not hear its keys; the menu is brought up to date when it opens.
    connect(&edit, &QMenu::aboutToHide, this, [undo, redo] {
        undo->setEnabled(true);
        redo->setEnabled(true);
    });
    edit.addSeparator();
    add(edit, MainMenuTexts::tr("&Search orders"), QKeySequence::Find, [this] {
        showHome();
        if (m_home)
            m_home->focusSearch();
    });

    QMenu &order = *menuBar()->addMenu(MainMenuTexts::tr("&Order").toString());
    const auto inOrder = [this](void (OrderView::*act)()) {
        return [this, act] {
            if (OrderView *view = shown())
                (view->*act)();
        };
    };
    add(order, MainMenuTexts::tr("&Continue"), QKeySequence(Qt::CTRL | Qt::Key_Return),
        inOrder(&OrderView::goOn));
    add(order, MainMenuTexts::tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), inOrder(&OrderView::back));
    add(order, MainMenuTexts::tr("Next &unanswered question"), QKeySequence(Qt::CTRL | Qt::Key_U),
        inOrder(&OrderView::goToNextUnanswered));
    order.addSeparator();
    m_actions->addTo(order);
    order.addSeparator();
    m_packages->addTo(order);

    QMenu &view = *menuBar()->addMenu(MainMenuTexts::tr("&View").toString());
    add(view, MainMenuTexts::tr("&All orders"), QKeySequence(Qt::ALT | Qt::Key_Home), [this] { showHome(); });
    add(view, MainMenuTexts::tr("&Checks"), QKeySequence(Qt::Key_F8), inOrder(&OrderView::focusChecks));
    add(view, MainMenuTexts::tr("&Next pane"), QKeySequence(Qt::Key_F6), [this] {
        if (shown())
            shown()->focusNextPane(false);
    });
    add(view, MainMenuTexts::tr("&Previous pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] {
        if (shown())
            shown()->focusNextPane(true);
    });
    add(view, MainMenuTexts::tr("&Review"), QKeySequence(Qt::CTRL | Qt::Key_R), [this] {
        if (shown())
            shown()->open({OrderPlace::View::Review});
    });
    add(view, MainMenuTexts::tr("&Team numbers"), {}, [this] { showTeamNumbers(); });
    add(view, MainMenuTexts::tr("&History"), QKeySequence(Qt::CTRL | Qt::Key_H), [this] {
        if (m_order && !m_annex)
            m_order->open({OrderPlace::View::History});
    });

    QMenu &help = *menuBar()->addMenu(MainMenuTexts::tr("&Help").toString());
    add(help, MainMenuTexts::tr("&About this question"), QKeySequence::HelpContents, [this] {
        if (shown())
            shown()->showHelp();
    });
    add(help, MainMenuTexts::tr("About &EMO Desk"), {}, [this] {
        QMessageBox::about(this, MainMenuTexts::tr("EMO Desk").toString(),
            MainMenuTexts::tr(
                "EMO Desk prepares Electronic Monitoring Orders. It never uses the network: everything "
                "stays on this computer and in the backups that you choose.")
                .toString());
    });
}

void MainWindow::backUp()
{
    m_session.backUpNow([this](const Result<> &done) {
        if (!done)
            tell(done.error());
    });
}

void MainWindow::renewKeys()
{
    const bool isRenewed = RenewKeysDialog(m_session, this).exec() == QDialog::Accepted;
    if (isRenewed && !m_session.settings().backupFolder.isEmpty())
        backUp(); // so that the newest backup opens with the new keys
}

OrderView *MainWindow::shown() const
{
    return m_annex ? &m_annex->view() : m_order;
}

void MainWindow::refreshActions()
{
    m_actions->refresh();
    m_packages->refresh();
}

} // namespace emo::ui
