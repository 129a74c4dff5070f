// SPDX-License-Identifier: MIT
#include "ui/app/WayIn.h"

#include "ui/profile/BackupChoice.h"
#include "ui/profile/RestoreDialog.h"
#include "ui/profile/UnlockView.h"
#include "ui/widgets/Confirm.h"

namespace emo::ui {

namespace {

struct WayInTexts
{
    EMO_TEXTS(WayInTexts)
};

} // namespace

WayIn::WayIn(ProfileSession &session, QWidget *parent)
    : QStackedWidget(parent), m_session(session), m_unlock(new UnlockView)
{
    addWidget(m_unlock);
    connect(m_unlock, &UnlockView::unlockWanted, this, [this](const std::shared_ptr<store::Credential> &key) {
        unlockWith(key, m_unlock->asksForRecoveryKey());
    });
    connect(m_unlock, &UnlockView::keyringWanted, this, &WayIn::unlockWithKeyring);
}

void WayIn::begin()
{
    if (!m_session.exists()) {
        showSetup();
        return;
    }
    ask(WayInTexts::tr("Locked"), false);
    unlockWithKeyring();
}

void WayIn::ask(const QString &why, bool comesBack)
{
    m_unlock->ask(why, comesBack);
    setCurrentWidget(m_unlock);
}

QString WayIn::title() const
{
    return (m_setup ? WayInTexts::tr("Set up") : WayInTexts::tr("Locked")).toString();
}

void WayIn::showSetup()
{
    m_setup = new SetupView(isTemporaryHome(), m_session.machine());
    addWidget(m_setup);
    setCurrentWidget(m_setup);
    connect(m_setup, &SetupView::profileWanted, this, [this](const std::shared_ptr<NewProfile> &profile) {
        m_session.create(profile, [this](const Result<> &done) {
            done ? leave(false) : m_setup->showProblem(done.error().message);
        });
    });
    connect(m_setup, &SetupView::backupWanted, this, &WayIn::restoreBackup);
}

void WayIn::restoreBackup()
{
    RestoreDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto credential = dialog.takeCredential();
    m_session.listBackups(
        dialog.folder(), credential, [this, credential](const Result<QList<store::Generation>> &found) {
            if (!found) {
                tell(this, found.error());
                return;
            }
            if (const auto chosen = chosenBackup(*found, this))
                m_session.restore(*chosen, credential, [this](const Result<int> &lost) {
                    if (!lost) {
                        tell(this, lost.error());
                        return;
                    }
                    leave(false);
                    if (*lost > 0)
                        tell(window(), incompleteBackup(*lost));
                });
        });
}

void WayIn::unlockWith(const std::shared_ptr<store::Credential> &key, bool isRecovered,
    const std::optional<store::ElsewhereLock> &takenOver)
{
    m_session.unlock(
        key,
        [this, key, isRecovered, takenOver](const Result<> &done) {
            if (done) {
                leave(isRecovered);
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
bool WayIn::isTakeOverConfirmed(const store::ElsewhereLock &held)
{
    return isConfirmed(this,
        WayInTexts::tr("The computer %1 has had this profile open since %2")
            .with(held.computer, store::sinceText(held)),
        WayInTexts::tr("If EMO Desk is still running there, close it there first. When two computers write "
                       "to one profile, they damage it, and orders can be lost. Open it here only if that "
                       "computer is gone, has a new name or can no longer be started."),
        WayInTexts::tr("&Open it here"), OnEnter::Cancels);
}

void WayIn::unlockWithKeyring()
{
    // Meanwhile a passphrase can be typed: most profiles are not kept by the system.
    m_session.unlockWithKeyring([this](const Result<> &done) {
        m_unlock->offerKeyring(bool(done));
        if (done)
            leave(false);
    });
}

void WayIn::leave(bool isRecovered)
{
    if (m_setup) {
        m_setup->deleteLater();
        m_setup = nullptr;
    }
    Q_EMIT unlocked(isRecovered);
}

} // namespace emo::ui
