// SPDX-License-Identifier: MIT
#pragma once

#include "ui/profile/NewKeys.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace emo::ui {

class CredentialEdit;
class ProfileSession;

/// A new passphrase and a new recovery key for the profile that is open, after which the old ones open it no
/// longer. Somebody who merely found the window open cannot do it.
class RenewKeysDialog final : public QDialog
{
    Q_OBJECT

public:
    RenewKeysDialog(ProfileSession &session, QWidget *parent);

    void reject() override;

private:
    enum Step { Now, Passphrase, RecoveryKey, stepCount };

    void showStep(int step);
    void goOn();
    void setBusy(bool isBusy);

    ProfileSession &m_session;
    TextLabel *m_title;
    QStackedWidget *m_steps;
    CredentialEdit *m_now;
    PassphraseStep *m_passphrase;
    NewKeys m_keys; ///< As far as they were chosen.
    RecoveryKeyStep *m_recoveryKey;
    TextLabel *m_problem;
    QPushButton *m_back;
    QPushButton *m_goOn;
    QPushButton *m_cancel;
};

} // namespace emo::ui
