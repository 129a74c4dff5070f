// SPDX-License-Identifier: MIT
#include "ui/profile/RestoreDialog.h"

#include "core/base/Text.h"
#include "core/store/RecoveryKey.h"
#include "ui/profile/SetupView.h"
#include "ui/profile/UnlockView.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/TextLabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct RestoreDialogTexts
{
    EMO_TEXTS(RestoreDialogTexts)
};

constexpr int editWidth = 48; // in characters

} // namespace

RestoreDialog::RestoreDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(RestoreDialogTexts::tr("Continue from my backup").toString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look().u * 6, look().u * 5, look().u * 6, look().u * 5);
    column->setSpacing(look().u * 2);
    m_folder = addFolderEdit(*column, RestoreDialogTexts::tr("Folder of the backups").toString(),
        RestoreDialogTexts::tr("The newest backup that is whole is taken.").toString(), editWidth);
    auto *isPassphrase = new QRadioButton(RestoreDialogTexts::tr("I know the &passphrase").toString());
    m_isRecovery = new QRadioButton(RestoreDialogTexts::tr("I have the &recovery key").toString());
    isPassphrase->setChecked(true);
    column->addWidget(isPassphrase);
    column->addWidget(m_isRecovery);
    m_secret
        = addEdit(*column, RestoreDialogTexts::tr("Passphrase or recovery key").toString(), {}, editWidth);
    m_secret->setEchoMode(QLineEdit::Password);
    m_problem = addProblem(*column);
    auto *row = new QHBoxLayout;
    auto *restore = newPrimaryButton(RestoreDialogTexts::tr("&Continue from the backup").toString());
    auto *cancel = newButton(RestoreDialogTexts::tr("Cancel").toString());
    restore->setDefault(true);
    row->addWidget(restore);
    row->addWidget(cancel);
    row->addStretch();
    column->addLayout(row);
    connect(restore, &QPushButton::clicked, this, &RestoreDialog::goOn);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QString RestoreDialog::folder() const
{
    return m_folder->text().trimmed();
}

void RestoreDialog::goOn()
{
    if (folder().isEmpty() || !QDir(folder()).exists()) {
        showProblem(
            *m_problem, RestoreDialogTexts::tr("Choose the folder that holds your backups").toString());
        return;
    }
    if (m_isRecovery->isChecked()) {
        auto key = store::recoveryKeyFrom(QString(m_secret->text()));
        if (!key) {
            showProblem(*m_problem, key.error().message);
            return;
        }
        m_credential = std::make_shared<store::Credential>(store::Credential::recovery(*std::move(key)));
    } else {
        m_credential
            = std::make_shared<store::Credential>(store::Credential::passphrase(takenSecret(*m_secret)));
    }
    accept();
}

} // namespace emo::ui
