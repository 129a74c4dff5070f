// SPDX-License-Identifier: MIT
#include "ui/profile/CredentialEdit.h"

#include "core/base/Text.h"
#include "ui/profile/CardScreen.h"
#include "ui/profile/SecretEdit.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct CredentialEditTexts
{
    EMO_TEXTS(CredentialEditTexts)
};

} // namespace

CredentialEdit::CredentialEdit(QWidget *parent)
    : QWidget(parent), m_isRecovery(new QRadioButton(CredentialEditTexts::tr("I have the &recovery key")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look().u * 2);
    auto *isPassphrase = new QRadioButton(CredentialEditTexts::tr("I know the &passphrase"));
    isPassphrase->setChecked(true);
    column->addWidget(isPassphrase);
    column->addWidget(m_isRecovery);
    m_secret = addSecretEdit(*column, CredentialEditTexts::tr("Passphrase or recovery key"), {}, editWidth);
}

Result<std::shared_ptr<store::Credential>> CredentialEdit::take()
{
    if (m_secret->text().isEmpty())
        return Problem{CredentialEditTexts::tr("Type the passphrase or the recovery key")};
    if (!m_isRecovery->isChecked()) {
        auto passphrase = m_secret->takenPassphrase();
        if (!passphrase)
            return passphrase.error();
        return std::make_shared<store::Credential>(store::Credential::passphrase(*std::move(passphrase)));
    }
    auto key = m_secret->takenRecoveryKey();
    if (!key)
        return key.error();
    return std::make_shared<store::Credential>(store::Credential::recovery(*std::move(key)));
}

void CredentialEdit::focusFirst()
{
    m_secret->setFocus();
}

} // namespace emo::ui
