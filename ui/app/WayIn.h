// SPDX-License-Identifier: MIT
#pragma once

#include "ui/profile/ProfileSession.h"

#include <QStackedWidget>

namespace emo::ui {

class UnlockView;

/// The way into a profile: it is made, brought back from a backup, or unlocked.
class WayIn final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit WayIn(ProfileSession &session, QWidget *parent = nullptr);

    /// Asks for a new profile if there is none yet, and for what opens it if there is one.
    void begin();
    /// Asks for what opens the profile again. Says `why` it is locked, and whether the order that was open
    /// comes back.
    void ask(const QString &why, bool comesBack);
    /// "Set up" or "Locked", for the window.
    QString title() const;

Q_SIGNALS:
    /// Whoever needs the recovery key has most often lost the passphrase.
    void unlocked(bool isRecovered);

private:
    void showSetup();
    void restoreBackup();
    void unlockWith(const std::shared_ptr<store::Credential> &key, bool isRecovered,
        const std::optional<store::ElsewhereLock> &takenOver = {});
    bool isTakeOverConfirmed(const store::ElsewhereLock &held);
    void unlockWithKeyring();
    void leave(bool isRecovered);

    ProfileSession &m_session;
    UnlockView *m_unlock;
    SetupView *m_setup = nullptr;
};

} // namespace emo::ui
