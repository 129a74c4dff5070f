// SPDX-License-Identifier: MIT
#include "ui/profile/UnlockView.h"

#include "core/base/Text.h"
#include "ui/profile/SecretEdit.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct UnlockViewTexts
{
    EMO_TEXTS(UnlockViewTexts)
};

constexpr int unlockCardWidth = 66; // in characters

} // namespace

UnlockView::UnlockView(QWidget *parent)
    : CardScreen(unlockCardWidth, parent), m_saved(new TextLabel({}, {.wraps = true}))
{
    column().addWidget(m_saved);
    m_edit = addSecretEdit(column(), UnlockViewTexts::tr("Passphrase"), {}, unlockCardWidth);
    m_label = findChild<TextLabel *>(QStringLiteral("label"));
    m_problem = addProblem(column());
    m_isShown = new QCheckBox(UnlockViewTexts::tr("&Show what I type"));
    column().addWidget(m_isShown);
    m_unlock = newPrimaryButton(UnlockViewTexts::tr("&Unlock"), "finished");
    m_other = new Link({});
    auto *row = new QHBoxLayout;
    row->addWidget(m_unlock);
    m_keyring = new Link(UnlockViewTexts::tr("Unlock with my sign-in"));
    m_keyring->hide();
    connect(m_keyring, &Link::clicked, this, &UnlockView::keyringWanted);
    row->addStretch();
    row->addWidget(m_keyring);
    row->addSpacing(look().u * 3);
    row->addWidget(m_other);
    column().addSpacing(look().u);
    column().addLayout(row);
    connect(m_isShown, &QCheckBox::toggled, this,
        [this](bool isOn) { m_edit->setEchoMode(isOn ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_unlock, &QPushButton::clicked, this, &UnlockView::unlock);
    connect(m_edit, &QLineEdit::returnPressed, this, &UnlockView::unlock);
    connect(m_other, &Link::clicked, this, [this] { useRecoveryKey(!m_isRecovery); });
    useRecoveryKey(false);
}

void UnlockView::ask(const QString &why, bool wasOpen)
{
    setTitle(UnlockViewTexts::tr("EMO Desk"), why);
    m_saved->setText(UnlockViewTexts::tr("Everything is saved. Your page opens again as you left it."));
    m_saved->setVisible(wasOpen);
    useRecoveryKey(false);
    showProblem({});
}

void UnlockView::useRecoveryKey(bool isRecovery)
{
    m_isRecovery = isRecovery;
    const QString name = isRecovery ? UnlockViewTexts::tr("Recovery key") : UnlockViewTexts::tr("Passphrase");
    m_label->setText(name);
    m_edit->setAccessibleName(name);
    m_edit->setEchoMode(isRecovery || m_isShown->isChecked() ? QLineEdit::Normal : QLineEdit::Password);
    m_isShown->setVisible(!isRecovery);
    m_other->setText(
        isRecovery ? UnlockViewTexts::tr("Use the passphrase") : UnlockViewTexts::tr("Use the recovery key"));
    m_edit->wipe();
    m_edit->setFocus();
}

void UnlockView::showProblem(const QString &problem)
{
    setBusy(false);
    ui::showProblem(*m_problem, problem);
    m_edit->setFocus();
}

void UnlockView::setBusy(bool isBusy)
{
    m_unlock->setEnabled(!isBusy);
    m_edit->setEnabled(!isBusy);
    m_unlock->setText(
        u' ' + (isBusy ? UnlockViewTexts::tr("Unlocking…") : UnlockViewTexts::tr("&Unlock")).toString());
}

void UnlockView::offerKeyring(bool isOffered)
{
    m_keyring->setVisible(isOffered);
}

void UnlockView::unlock()
{
    if (m_edit->text().isEmpty()) {
        showProblem(m_isRecovery ? UnlockViewTexts::tr("Type the recovery key from your printed sheet")
                                 : UnlockViewTexts::tr("Type the passphrase of this profile"));
        return;
    }
    auto secret = m_isRecovery ? m_edit->takenRecoveryKey() : m_edit->takenPassphrase();
    if (!secret) {
        showProblem(secret.error().message);
        return;
    }
    const auto credential = std::make_shared<store::Credential>(m_isRecovery
            ? store::Credential::recovery(*std::move(secret))
            : store::Credential::passphrase(*std::move(secret)));
    setBusy(true);
    Q_EMIT unlockWanted(credential);
}

} // namespace emo::ui
