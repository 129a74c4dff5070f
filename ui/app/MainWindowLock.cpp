// SPDX-License-Identifier: MIT
// How the main window is set up, locked and unlocked.
#include "ui/app/IncomingFiles.h"
#include "ui/app/MainWindow.h"
#include "ui/app/OrderActions.h"
#include "ui/home/HomeView.h"
#include "ui/order/OrderView.h"
#include "ui/profile/BackupChoice.h"
#include "ui/profile/RestoreDialog.h"
#include "ui/profile/UnlockView.h"
#include "ui/widgets/Confirm.h"
#include "ui/widgets/WorkBar.h"

#include <QApplication>
#include <QStackedWidget>

namespace emo::ui {

namespace {

struct MainWindowLockTexts
{
    EMO_TEXTS(MainWindowLockTexts)
};

} // namespace

void MainWindow::showSetup()
{
    m_setup = new SetupView(isTemporaryHome(), m_session.machine());
    m_stack->addWidget(m_setup);
    m_stack->setCurrentWidget(m_setup);
    connect(m_setup, &SetupView::profileWanted, this, [this](const std::shared_ptr<NewProfile> &profile) {
        m_session.create(profile,
            [this](const Result<> &done) { done ? unlocked() : m_setup->showProblem(done.error().message); });
    });
    connect(m_setup, &SetupView::backupWanted, this, &MainWindow::restoreBackup);
    refreshTitle();
    refreshActions();
}

void MainWindow::restoreBackup()
{
    RestoreDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto credential = dialog.takeCredential();
    m_session.listBackups(
        dialog.folder(), credential, [this, credential](const Result<QList<store::Generation>> &found) {
            if (!found) {
                tell(found.error());
                return;
            }
            if (const auto chosen = chosenBackup(*found, this))
                m_session.restore(*chosen, credential, [this](const Result<int> &lost) {
                    if (!lost) {
                        tell(lost.error());
                        return;
                    }
                    unlocked();
                    if (*lost > 0)
                        tell(incompleteBackup(*lost));
                });
        });
}

void MainWindow::showUnlock(const QString &why)
{
    m_unlock->ask(why, !m_lockedOrder.isEmpty());
    m_stack->setCurrentWidget(m_unlock);
    refreshTitle();
    refreshActions();
}

void MainWindow::unlockWith(const std::shared_ptr<store::Credential> &key, bool isRecovered,
    const std::optional<store::ElsewhereLock> &takenOver)
{
    m_session.unlock(
        key,
        [this, key, isRecovered, takenOver](const Result<> &done) {
            if (done) {
                unlocked();
                if (isRecovered)
                    suggestNewPassphrase();
                return;
            }
            const auto held = takenOver ? std::nullopt : m_session.heldElsewhere();
            if (held && isTakeOverConfirmed(*held))
                unlockWith(key, isRecovered, held);
            else
                m_unlock->showProblem(done.error().message);
        },
        takenOver);
}

/// Only a person knows whether the other computer is still there.
bool MainWindow::isTakeOverConfirmed(const store::ElsewhereLock &held)
{
    return isConfirmed(this,
        MainWindowLockTexts::tr("The computer %1 has had this profile open since %2")
            .with(held.computer, store::sinceText(held)),
        MainWindowLockTexts::tr("If EMO Desk is still running there, close it there first. When two "
                                "computers write to one profile, "
                                "they damage it, and orders can be lost. Open it here only if that computer "
                                "is gone, has a new name "
                                "or can no longer be started.")
            .toString(),
        MainWindowLockTexts::tr("&Open it here").toString(), OnEnter::Cancels);
}

void MainWindow::unlockWithKeyring()
{
    // Meanwhile a passphrase can be typed: most profiles are not kept by the system.
    m_session.unlockWithKeyring([this](const Result<> &done) {
        m_unlock->offerKeyring(bool(done));
        if (done)
            unlocked();
    });
}

void MainWindow::unlocked()
{
    applyTextSize();
    if (m_setup) {
        m_setup->deleteLater();
        m_setup = nullptr;
    }
    m_home = new HomeView(m_session.service(), m_questions, m_trade.now);
    m_stack->addWidget(m_home);
    connect(m_home, &HomeView::newOrderWanted, this, &MainWindow::newOrder);
    connect(m_home, &HomeView::openFileWanted, m_incoming, &IncomingFiles::choose);
    connect(m_home, &HomeView::openWanted, this, [this](const QString &id) { openOrder(id); });
    connect(m_home, &HomeView::annexWanted, this, &MainWindow::openAnnex);
    connect(m_home, &HomeView::discardWanted, m_actions, &OrderActions::discard);
    connect(m_home, &HomeView::calendarWanted, this, &MainWindow::saveCalendar);
    connect(m_home, &HomeView::restoreWanted, this, [this](const QString &id) {
        m_session.service().ask(
            this, [id, act = m_session.act()](store::OrderStore &orders) { return orders.restore(id, act); },
            [this](const Result<> &done) {
                if (!done)
                    tell(done.error());
                m_session.refreshDue();
            });
    });
    connect(&m_session, &ProfileSession::dueFound, m_home, &HomeView::showDue);
    connect(&m_session, &ProfileSession::binFound, m_home, &HomeView::showBin);
    connect(&m_session, &ProfileSession::expiredFound, m_home, &HomeView::showExpired);
    connect(m_home, &HomeView::removeExpiredWanted, m_actions, &OrderActions::removeExpired);
    m_idle.start(std::chrono::minutes(m_session.settings().lockMinutes));
    const auto newest = m_session.service().card(m_session.service().find({}).value(0));
    m_lastSaved = newest ? newest->savedAt : QDateTime();
    if (m_lockedOrder.isEmpty())
        showHome();
    else
        openOrder(std::exchange(m_lockedOrder, {}));
    refreshStatus();
}

/// Whoever needs the recovery key has most often lost the passphrase.
void MainWindow::suggestNewPassphrase()
{
    if (isConfirmed(this, MainWindowLockTexts::tr("Choose a new passphrase?").toString(),
            MainWindowLockTexts::tr(
                "You opened your orders with the recovery key. If you have lost the passphrase, choose a new "
                "one now. You will need the recovery key once more, and you will get a new one to print.")
                .toString(),
            MainWindowLockTexts::tr("&Choose a passphrase").toString()))
        renewKeys();
}

/// An editor that is open in a table gives what was typed when it loses the focus.
void MainWindow::finishTyping()
{
    if (QWidget *focus = QApplication::focusWidget(); focus && isAncestorOf(focus))
        focus->clearFocus();
}

void MainWindow::lockNow(const QString &why)
{
    if (!m_session.service().isOpen())
        return;
    finishTyping();
    m_work->cancelAll();
    const QString open = m_editing ? m_editing->order().id : QString();
    const OrderPlace place = m_order ? m_order->place() : OrderPlace();
    if (const auto locked = m_session.lock(); !locked) {
        tell(locked.error());
        return;
    }
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window != this && window->isVisible())
            window->close(); // the transfer sheet shows answers too
    leaveAnnex();
    closeOrder();
    m_lockedOrder = open;
    m_lockedPlace = place;
    m_home->deleteLater();
    m_home = nullptr;
    m_idle.stop();
    showUnlock(why);
}

} // namespace emo::ui
