// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/vault/KeySlot.h"

#include <QWidget>

class QRadioButton;

namespace emo::ui {

class SecretEdit;

/// Asks for a passphrase or a recovery key, whichever the user has.
class CredentialEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit CredentialEdit(QWidget *parent = nullptr);

    /// What was typed, wiped from the edit. A Problem if nothing was, or the recovery key is mistyped; then
    /// it stays to be mended.
    Result<std::shared_ptr<store::Credential>> take();
    void focusFirst();

private:
    QRadioButton *m_isRecovery;
    SecretEdit *m_secret;
};

} // namespace emo::ui
