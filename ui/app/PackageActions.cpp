// SPDX-License-Identifier: MIT
#include "ui/app/PackageActions.h"

#include "core/base/ReadableFile.h"
#include "core/store/package/Package.h"
#include "ui/app/Workspace.h"
#include "ui/profile/SecretEdit.h"
#include "ui/widgets/Confirm.h"
#include "ui/widgets/FileChoice.h"

#include <QDir>
#include <QMessageBox>

namespace emo::ui {

namespace {

struct PackageActionsTexts
{
    EMO_TEXTS(PackageActionsTexts)
};

const auto extension = QStringLiteral(".emodesk");

} // namespace

PackageActions::PackageActions(Workspace &workspace)
    : QObject(&workspace), m_workspace(workspace), m_session(workspace.session())
{
}

bool PackageActions::isPackage(const QString &path)
{
    return path.endsWith(extension, Qt::CaseInsensitive);
}

void PackageActions::write()
{
    const Order &order = m_workspace.editing()->order();
    const QString path = fileToSave(&m_workspace, PackageActionsTexts::tr("Save the package"),
        QDir::home().filePath(store::packageName(order.id, order.current().number)),
        PackageActionsTexts::tr("Packages (*%1)").with(extension));
    if (path.isEmpty())
        return;
    const auto work = m_session.begin(PackageActionsTexts::tr("Writing the package…"));
    m_session.service().exportPackage(
        &m_workspace, order.id, path, m_session.act(),
        [this, work](const Result<QString> &passphrase) {
            if (!passphrase) {
                tell(&m_workspace, passphrase.error());
                return;
            }
            QMessageBox box(QMessageBox::NoIcon, PackageActionsTexts::tr("The package is written"),
                PackageActionsTexts::tr("Passphrase: %1").with(*passphrase), QMessageBox::Ok, &m_workspace);
            box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            box.setInformativeText(PackageActionsTexts::tr(
                "It is shown this once. Tell it to your colleague by telephone, and not with the package."));
            box.exec();
        },
        work->token());
}

void PackageActions::open(const QString &path)
{
    if (const auto readable = checkReadable(path); !readable) {
        tell(&m_workspace, readable.error());
        return;
    }
    auto typed = askedSecret(&m_workspace, PackageActionsTexts::tr("Open a package"),
        PackageActionsTexts::tr("Passphrase of the package"));
    if (!typed)
        return;
    if (const auto problem = store::passphraseProblem(*typed)) {
        tell(&m_workspace, *problem);
        return;
    }
    const auto passphrase = std::make_shared<store::PackagePassphrase>(*std::move(typed));
    const auto work = m_session.begin(PackageActionsTexts::tr("Reading the package…"));
    m_session.service().takeInPackage(
        &m_workspace, path, passphrase, m_session.act(),
        [this, work](const Result<store::TakenPackage> &taken) {
            if (!taken) {
                tell(&m_workspace, taken.error());
                return;
            }
            m_session.lookForFiles();
            m_workspace.openOrder(taken->versions.back().orderId);
            if (const QString advice = store::adviceOn(*taken); !advice.isEmpty())
                tell(&m_workspace, Problem{advice});
        },
        work->token());
}

} // namespace emo::ui
