// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/vault/Secret.h"

#include <QWidget>

class QCheckBox;

namespace emo::ui {

class SecretEdit;

class TextLabel;

/// What is to open a profile.
struct NewKeys
{
    store::Secret passphrase;
    store::Secret recoveryKey;
    bool usesKeyring = false; ///< Also opened by being signed in to this computer.
};

/// Where a passphrase is chosen, and typed twice.
class PassphraseStep final : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseStep(QWidget *parent = nullptr);

    /// What keeps the user from going on; empty if nothing does.
    QString complaint() const;
    /// What was chosen, wiped from the edits.
    void take(NewKeys &keys);
    void focusFirst();

private:
    void judge();

    SecretEdit *m_passphrase;
    SecretEdit *m_again;
    TextLabel *m_strength;
    QCheckBox *m_usesKeyring;
};

/// Where a new recovery key is shown, once, and printed.
class RecoveryKeyStep final : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryKeyStep(QWidget *parent = nullptr);

    /// Shows the key. It stays the same until it is taken, since it may be on paper by now.
    void reveal();
    QString complaint() const;
    /// The key, which is shown no longer.
    void take(NewKeys &keys);
    void focusFirst();

private:
    void print();

    TextLabel *m_text;
    QCheckBox *m_hasKey;
    store::Secret m_key;
};

} // namespace emo::ui
