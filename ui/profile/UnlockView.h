// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/vault/KeySlot.h"
#include "ui/profile/CardScreen.h"

class QCheckBox;
class QPushButton;

namespace emo::ui {

class Link;
class SecretEdit;

/// Asks for the passphrase, or the recovery key, of a profile that is locked. It says first that everything
/// is saved.
class UnlockView final : public CardScreen
{
    Q_OBJECT

public:
    explicit UnlockView(QWidget *parent = nullptr);

    /// Why it is locked: "Locked after 10 minutes without use".
    void ask(const QString &why, bool wasOpen);
    void showProblem(const QString &problem);
    void setBusy(bool isBusy);
    /// True if it is the recovery key that is asked for.
    bool asksForRecoveryKey() const { return m_isRecovery; }
    /// Offers to unlock without typing.
    void offerKeyring(bool isOffered);

Q_SIGNALS:
    void keyringWanted();
    /// With what was typed, which is wiped from the edit.
    void unlockWanted(const std::shared_ptr<emo::store::Credential> &credential);

private:
    void unlock();
    void useRecoveryKey(bool isRecovery);

    TextLabel *m_saved;
    TextLabel *m_label;
    SecretEdit *m_edit;
    QCheckBox *m_isShown;
    TextLabel *m_problem;
    QPushButton *m_unlock;
    Link *m_other;
    Link *m_keyring;
    bool m_isRecovery = false;
};

} // namespace emo::ui
