// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/vault/KeySlot.h"

#include <QDialog>

class QLineEdit;

namespace emo::ui {

class CredentialEdit;
class TextLabel;

/// Where the backup lies from which a new profile is to go on, and what opens it.
class RestoreDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RestoreDialog(QWidget *parent);

    QString folder() const;
    /// What was typed, wiped from the dialog.
    std::shared_ptr<store::Credential> takeCredential() { return std::move(m_credential); }

private:
    void goOn();

    QLineEdit *m_folder;
    CredentialEdit *m_secret;
    TextLabel *m_problem;
    std::shared_ptr<store::Credential> m_credential;
};

} // namespace emo::ui
