// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/store/vault/Passphrase.h"

#include <QLineEdit>

#include <optional>

class QVBoxLayout;

namespace emo::ui {

/// An edit for a passphrase or a recovery key. What was typed is overwritten when it is taken, when the edit
/// is hidden, as on the lock, on unlocking and on leaving a page, and when it goes.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);
    ~SecretEdit() override;

    /// What was typed, which is wiped from the edit. Whoever takes it wipes it too.
    QString taken();
    /// The passphrase that was typed, likewise; a Problem if it cannot be one.
    Result<store::Secret> takenPassphrase() { return store::passphraseFrom(taken()); }
    /// The recovery key that was typed, likewise; a Problem if it is mistyped: then it stays to be mended.
    Result<store::Secret> takenRecoveryKey();
    void wipe();

protected:
    void hideEvent(QHideEvent *event) override;
};

/// One below its label and hint, as addEdit() does it.
SecretEdit *addSecretEdit(QVBoxLayout &column, const QString &label, const QString &hint, int characters);

/// Asks for a secret in a dialog of its own, shown as it is typed. Nothing if that is cancelled.
std::optional<QString> askedSecret(QWidget *parent, const QString &title, const QString &label);

} // namespace emo::ui
