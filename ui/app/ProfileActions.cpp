// SPDX-License-Identifier: MIT
#include "ui/app/ProfileActions.h"

#include "ui/app/Workspace.h"
#include "ui/numbers/TeamNumbersDialog.h"
#include "ui/order/OrderView.h"
#include "ui/profile/RenewKeysDialog.h"
#include "ui/profile/SettingsDialog.h"
#include "ui/profile/SharedOrders.h"
#include "ui/profile/StoredCheck.h"
#include "ui/style/Language.h"
#include "ui/widgets/Confirm.h"

namespace emo::ui {

namespace {

struct ProfileActionsTexts
{
    EMO_TEXTS(ProfileActionsTexts)
};

} // namespace

ProfileActions::ProfileActions(Workspace &workspace)
    : QObject(&workspace), m_workspace(workspace), m_session(workspace.session())
{
}

void ProfileActions::saveNow()
{
    m_session.annexes().saveNow();
    tellIfNot(&m_workspace, m_session.service().flush());
}

void ProfileActions::backUp()
{
    m_session.backUpNow([this](const Result<> &done) { tellIfNot(&m_workspace, done); });
}

void ProfileActions::check()
{
    checkWhatIsStored(m_session, &m_workspace);
}

void ProfileActions::editSettings()
{
    SettingsDialog dialog(m_session.settings(), m_session.machine(), &m_workspace);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto language = dialog.newLanguage())
        chooseLanguage(*language);
    m_session.saveSettings(dialog.settings(), [this](const Result<> &saved) {
        tellIfNot(&m_workspace, saved);
        Q_EMIT settingsSaved();
    });
}

void ProfileActions::renewKeys()
{
    const bool isRenewed = RenewKeysDialog(m_session, &m_workspace).exec() == QDialog::Accepted;
    if (isRenewed && !m_session.settings().backupFolder.isEmpty())
        backUp(); // so that the newest backup opens with the new keys
}

void ProfileActions::suggestNewPassphrase()
{
    if (isConfirmed(&m_workspace, ProfileActionsTexts::tr("Choose a new passphrase?"),
            ProfileActionsTexts::tr(
                "You opened your orders with the recovery key. If you have lost the passphrase, choose a new "
                "one now. You will need the recovery key once more, and you will get a new one to print."),
            ProfileActionsTexts::tr("&Choose a passphrase")))
        renewKeys();
}

void ProfileActions::showOrdersOfOffice()
{
    (new SharedOrders(m_session, &m_workspace))->open();
}

void ProfileActions::showTeamNumbers()
{
    const Trade &trade = m_workspace.trade();
    (new TeamNumbersDialog(m_session, trade.rules, trade.now().today, &m_workspace))->open();
}

void ProfileActions::refresh()
{
    m_session.refreshDue();
    if (OrderView *view = m_workspace.shown())
        view->editing().judge();
}

} // namespace emo::ui
