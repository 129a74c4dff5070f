// SPDX-License-Identifier: MIT
#include "ui/profile/RenewKeysDialog.h"

#include "core/base/Text.h"
#include "ui/profile/CredentialEdit.h"
#include "ui/profile/ProfileSession.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/ScrolledDialog.h"
#include "ui/widgets/TextLabel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct RenewKeysDialogTexts
{
    EMO_TEXTS(RenewKeysDialogTexts)
};

constexpr int renewalWidth = 66; // in characters

} // namespace

RenewKeysDialog::RenewKeysDialog(ProfileSession &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_title(new TextLabel({}, {.role = Role::Second})),
      m_steps(new QStackedWidget), m_now(new CredentialEdit), m_passphrase(new PassphraseStep),
      m_recoveryKey(new RecoveryKeyStep)
{
    setWindowTitle(RenewKeysDialogTexts::tr("New passphrase and recovery key"));
    auto *column = new QVBoxLayout;
    column->setSpacing(look().u * 2);
    column->addWidget(m_title);
    auto *first = new QWidget;
    auto *inside = new QVBoxLayout(first);
    inside->setContentsMargins({});
    inside->setSpacing(look().u * 2);
    inside->addWidget(
        new TextLabel(RenewKeysDialogTexts::tr(
                          "For when somebody may know a key who should not, or one is lost. Your orders are "
                          "sealed anew: only the new passphrase and the new recovery key open them. Backups "
                          "made until now still open with the old ones."),
            {.wraps = true}));
    inside->addWidget(m_now);
    inside->addStretch(1);
    m_steps->addWidget(first);
    m_steps->addWidget(m_passphrase);
    m_steps->addWidget(m_recoveryKey);
    column->addWidget(m_steps);
    m_problem = addProblem(*column);
    m_back = newButton(RenewKeysDialogTexts::tr("&Back"));
    m_goOn = newPrimaryButton(RenewKeysDialogTexts::tr("&Continue"));
    m_goOn->setDefault(true);
    m_cancel = newButton(RenewKeysDialogTexts::tr("Cancel"));
    layOut(*this, *column, {m_back, m_goOn, m_cancel});
    resize(std::max(width(), look().characters(renewalWidth)), height());
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_steps->currentIndex() - 1); });
    connect(m_goOn, &QPushButton::clicked, this, &RenewKeysDialog::goOn);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    showStep(Now);
}

void RenewKeysDialog::showStep(int step)
{
    m_steps->setCurrentIndex(step);
    const std::array names{RenewKeysDialogTexts::tr("what opens it now"),
        RenewKeysDialogTexts::tr("the new passphrase"), RenewKeysDialogTexts::tr("the new recovery key")};
    m_title->setText(RenewKeysDialogTexts::tr("Step %1 of %2: %3")
                         .with(QString::number(step + 1), QString::number(int(stepCount)),
                             names[std::size_t(step)].toString()));
    m_goOn->setText(step == RecoveryKey ? RenewKeysDialogTexts::tr("&Seal my orders anew")
                                        : RenewKeysDialogTexts::tr("&Continue"));
    m_back->setVisible(step == RecoveryKey); // who has shown that they know a key is not asked again
    ui::showProblem(*m_problem, {});
    switch (step) {
    case Now:
        m_now->focusFirst();
        break;
    case Passphrase:
        m_passphrase->focusFirst();
        break;
    default:
        m_recoveryKey->reveal();
        m_recoveryKey->focusFirst();
    }
}

void RenewKeysDialog::setBusy(bool isBusy)
{
    for (QPushButton *button : {m_back, m_goOn, m_cancel})
        button->setEnabled(!isBusy);
    m_steps->setEnabled(!isBusy);
    if (isBusy)
        ui::showProblem(*m_problem, {});
}

void RenewKeysDialog::goOn()
{
    if (m_steps->currentIndex() == Now) {
        const auto credential = m_now->take();
        if (!credential) {
            ui::showProblem(*m_problem, credential.error().message);
            return;
        }
        setBusy(true);
        m_session.confirm(*credential, [this, isHere = QPointer(this)](const Result<> &confirmed) {
            if (!isHere)
                return;
            setBusy(false);
            showStep(confirmed ? Passphrase : Now);
            if (!confirmed)
                ui::showProblem(*m_problem, confirmed.error().message);
        });
        return;
    }
    const QString complaint
        = m_steps->currentIndex() == Passphrase ? m_passphrase->complaint() : m_recoveryKey->complaint();
    if (!complaint.isEmpty()) {
        ui::showProblem(*m_problem, complaint);
        return;
    }
    if (m_steps->currentIndex() == Passphrase) {
        m_passphrase->take(m_keys); // now, since its edits are wiped when they are hidden
        showStep(RecoveryKey);
        return;
    }
    const auto keys = std::make_shared<NewKeys>(std::exchange(m_keys, {}));
    m_recoveryKey->take(*keys);
    setBusy(true);
    m_session.renewKeys(keys, [this, isHere = QPointer(this)](const Result<> &renewed) {
        if (!isHere)
            return;
        setBusy(false);
        if (renewed) {
            accept();
            return;
        }
        showStep(Passphrase);
        ui::showProblem(*m_problem, renewed.error().message);
    });
}

void RenewKeysDialog::reject()
{
    if (m_steps->isEnabled()) // what has begun is waited for: which keys hold must be known
        QDialog::reject();
}

} // namespace emo::ui
