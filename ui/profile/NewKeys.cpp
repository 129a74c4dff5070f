// SPDX-License-Identifier: MIT
#include "ui/profile/NewKeys.h"

#include "core/base/Text.h"
#include "core/store/vault/RecoveryKey.h"
#include "ui/profile/SecretEdit.h"
#include "ui/profile/UnlockView.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct NewKeysTexts
{
    EMO_TEXTS(NewKeysTexts)
};

constexpr int fewestCharacters = 16;
constexpr int fewestWords = 4;
constexpr int wordsOfStrong = 5;

qsizetype wordsIn(const QString &passphrase)
{
    return passphrase.simplified().split(u' ', Qt::SkipEmptyParts).size();
}

bool isStrongEnough(const QString &passphrase)
{
    return passphrase.size() >= fewestCharacters && wordsIn(passphrase) >= fewestWords;
}

QVBoxLayout &newColumn(QWidget &step)
{
    auto *column = new QVBoxLayout(&step);
    column->setContentsMargins({});
    column->setSpacing(look().u * 2);
    return *column;
}

} // namespace

PassphraseStep::PassphraseStep(QWidget *parent) : QWidget(parent)
{
    QVBoxLayout &inside = newColumn(*this);
    inside.addWidget(
        new TextLabel(NewKeysTexts::tr("Choose a passphrase"), {.factor = 1.15, .isBold = true}));
    inside.addWidget(new TextLabel(
        NewKeysTexts::tr("Four or more words. It opens your orders here, and your backup on any computer."),
        {.role = Role::Second, .wraps = true}));
    m_passphrase = addSecretEdit(inside, NewKeysTexts::tr("Passphrase"), {}, editWidth);
    m_strength = new TextLabel({}, {.factor = 0.95, .role = Role::Second, .wraps = true});
    inside.addWidget(m_strength);
    m_again = addSecretEdit(inside, NewKeysTexts::tr("Type it again"), {}, editWidth);
    auto *isShown = new QCheckBox(NewKeysTexts::tr("&Show what I type"));
    inside.addWidget(isShown);
    m_usesKeyring = new QCheckBox(NewKeysTexts::tr("&Unlock with my sign-in to this computer, too"));
    inside.addWidget(m_usesKeyring);
    inside.addWidget(new TextLabel(
        NewKeysTexts::tr("In the next step you print a recovery key. Without it, nobody can open your "
                         "orders if the passphrase is lost."),
        {.role = Role::Second, .wraps = true}));
    inside.addStretch(1);
    const auto echo = [this](bool isOn) {
        for (SecretEdit *edit : {m_passphrase, m_again})
            edit->setEchoMode(isOn ? QLineEdit::Normal : QLineEdit::Password);
    };
    connect(isShown, &QCheckBox::toggled, this, echo);
    connect(m_passphrase, &QLineEdit::textChanged, this, &PassphraseStep::judge);
    judge();
}

void PassphraseStep::judge()
{
    const QString typed = m_passphrase->text();
    const Text verdict = typed.isEmpty()
        ? NewKeysTexts::tr("For example four words that have nothing to do with each other.")
        : !isStrongEnough(typed) ? NewKeysTexts::tr("Too short. Use four words or more.")
        : wordsIn(typed) < wordsOfStrong
        ? NewKeysTexts::tr("Strong enough. One more word would make it very strong.")
        : NewKeysTexts::tr("Very strong.");
    m_strength->setText(verdict.toString());
}

QString PassphraseStep::complaint() const
{
    if (!isStrongEnough(m_passphrase->text()))
        return NewKeysTexts::tr("Choose a passphrase of four words or more");
    if (const auto problem = store::passphraseProblem(m_passphrase->text()))
        return problem->message;
    if (m_again->text() != m_passphrase->text())
        return NewKeysTexts::tr("The two passphrases differ. Type the same one twice");
    return {};
}

void PassphraseStep::take(NewKeys &keys)
{
    m_again->wipe();
    keys.passphrase = *m_passphrase->takenPassphrase(); // complaint() has found none
    keys.usesKeyring = m_usesKeyring->isChecked();
}

void PassphraseStep::focusFirst()
{
    m_passphrase->setFocus();
}

RecoveryKeyStep::RecoveryKeyStep(QWidget *parent) : QWidget(parent)
{
    QVBoxLayout &inside = newColumn(*this);
    inside.addWidget(
        new TextLabel(NewKeysTexts::tr("Print your recovery key"), {.factor = 1.15, .isBold = true}));
    inside.addWidget(new TextLabel(
        NewKeysTexts::tr("It opens your orders if you lose the passphrase. It is shown this once. Keep the "
                         "sheet where your team keeps such things, and not beside this computer."),
        {.role = Role::Second, .wraps = true}));
    m_text = new TextLabel({}, {.factor = 1.28, .isBold = true, .wraps = true});
    m_text->setObjectName(QStringLiteral("recoveryKey"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    inside.addWidget(m_text);
    auto *print = newButton(NewKeysTexts::tr("&Print"), "print");
    inside.addWidget(print);
    connect(print, &QPushButton::clicked, this, &RecoveryKeyStep::print);
    m_hasKey = new QCheckBox(NewKeysTexts::tr("&I have printed or written down the recovery key"));
    m_hasKey->setObjectName(QStringLiteral("hasRecoveryKey"));
    inside.addWidget(m_hasKey);
    inside.addStretch(1);
}

void RecoveryKeyStep::print()
{
    QPrinter printer;
    QPrintDialog dialog(&printer, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter(&printer);
    painter.setFont(look().font());
    painter.drawText(printer.pageLayout().paintRectPixels(printer.resolution()), Qt::TextWordWrap,
        NewKeysTexts::tr(
            "Recovery key of EMO Desk\n\n%1\n\nIt opens all orders of this profile. Keep it locked away.")
            .with(m_text->text()));
}

void RecoveryKeyStep::reveal()
{
    if (m_key.isEmpty()) {
        m_key = store::newRecoveryKey();
        m_hasKey->setChecked(false);
    }
    m_text->setText(store::printedRecoveryKey(m_key));
}

QString RecoveryKeyStep::complaint() const
{
    return m_hasKey->isChecked()
        ? QString()
        : NewKeysTexts::tr("Print the recovery key or write it down, then tick the box");
}

void RecoveryKeyStep::take(NewKeys &keys)
{
    keys.recoveryKey = std::move(m_key);
    m_text->clear();
}

void RecoveryKeyStep::focusFirst()
{
    m_hasKey->setFocus();
}

} // namespace emo::ui
