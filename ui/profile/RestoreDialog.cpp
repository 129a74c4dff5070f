// SPDX-License-Identifier: MIT
#include "ui/profile/RestoreDialog.h"

#include "core/base/Text.h"
#include "ui/profile/CredentialEdit.h"
#include "ui/profile/SetupView.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/ScrolledDialog.h"
#include "ui/widgets/TextLabel.h"

#include <QDir>
#include <QLineEdit>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct RestoreDialogTexts
{
    EMO_TEXTS(RestoreDialogTexts)
};

} // namespace

RestoreDialog::RestoreDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(RestoreDialogTexts::tr("Continue from my backup"));
    auto *column = new QVBoxLayout;
    column->setSpacing(look().u * 2);
    m_folder = addFolderEdit(*column, RestoreDialogTexts::tr("Folder of the backups"),
        RestoreDialogTexts::tr("You can choose which of the backups to restore."), editWidth);
    m_secret = new CredentialEdit;
    column->addWidget(m_secret);
    m_problem = addProblem(*column);
    column->addStretch(1);
    auto *restore = newPrimaryButton(RestoreDialogTexts::tr("&Continue from the backup"));
    auto *cancel = newButton(RestoreDialogTexts::tr("Cancel"));
    restore->setDefault(true);
    layOut(*this, *column, {restore, cancel});
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
        showProblem(*m_problem, RestoreDialogTexts::tr("Choose the folder that holds your backups"));
        return;
    }
    auto credential = m_secret->take();
    if (!credential) {
        showProblem(*m_problem, credential.error().message);
        return;
    }
    m_credential = *std::move(credential);
    accept();
}

} // namespace emo::ui
