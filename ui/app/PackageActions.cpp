// SPDX-License-Identifier: MIT
#include "ui/app/PackageActions.h"

#include "core/base/ReadableFile.h"
#include "core/store/package/Package.h"
#include "ui/app/MainWindow.h"
#include "ui/profile/SecretEdit.h"
#include "ui/widgets/FileChoice.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QMessageBox>

namespace emo::ui {

namespace {

struct PackageActionsTexts
{
    EMO_TEXTS(PackageActionsTexts)
};

const auto extension = QStringLiteral(".emodesk");

} // namespace

PackageActions::PackageActions(MainWindow &window)
    : QObject(&window), m_window(window),
      m_write(new QAction(PackageActionsTexts::tr("Hand to a colleague as a pac&kage…").toString(), this))
{
    connect(m_write, &QAction::triggered, this, &PackageActions::write);
}

void PackageActions::addTo(QMenu &menu)
{
    menu.addAction(m_write);
}

void PackageActions::refresh()
{
    m_write->setEnabled(m_window.editing() != nullptr);
}

bool PackageActions::isPackage(const QString &path)
{
    return path.endsWith(extension, Qt::CaseInsensitive);
}

void PackageActions::write()
{
    if (!m_window.editing())
        return;
    const Order &order = m_window.editing()->order();
    const QString path = fileToSave(&m_window, PackageActionsTexts::tr("Save the package").toString(),
        QDir::home().filePath(store::packageName(order.id, order.current().number)),
        PackageActionsTexts::tr("Packages (*%1)").with(extension));
    if (path.isEmpty())
        return;
    const auto work = m_window.session().begin(PackageActionsTexts::tr("Writing the package…").toString());
    m_window.session().service().exportPackage(
        &m_window, order.id, path, m_window.session().act(),
        [this, work](const Result<QString> &passphrase) {
            if (!passphrase) {
                m_window.tell(passphrase.error());
                return;
            }
            QMessageBox box(QMessageBox::NoIcon, PackageActionsTexts::tr("The package is written").toString(),
                PackageActionsTexts::tr("Passphrase: %1").with(*passphrase), QMessageBox::Ok, &m_window);
            box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            box.setInformativeText(PackageActionsTexts::tr(
                "It is shown this once. Tell it to your colleague by telephone, and not with the package.")
                                       .toString());
            box.exec();
        },
        work->token());
}

void PackageActions::open(const QString &path)
{
    if (const auto readable = checkReadable(path); !readable) {
        m_window.tell(readable.error());
        return;
    }
    auto typed = askedSecret(&m_window, PackageActionsTexts::tr("Open a package").toString(),
        PackageActionsTexts::tr("Passphrase of the package").toString());
    if (!typed)
        return;
    if (const auto problem = store::passphraseProblem(*typed)) {
        m_window.tell(*problem);
        return;
    }
    const auto passphrase = std::make_shared<store::PackagePassphrase>(*std::move(typed));
    const auto work = m_window.session().begin(PackageActionsTexts::tr("Reading the package…").toString());
    m_window.session().service().takeInPackage(
        &m_window, path, passphrase, m_window.session().act(),
        [this, work](const Result<store::TakenPackage> &taken) {
            if (!taken) {
                m_window.tell(taken.error());
                return;
            }
            m_window.openOrder(taken->versions.back().orderId);
            if (const QString advice = store::adviceOn(*taken); !advice.isEmpty())
                m_window.tell(Problem{advice});
        },
        work->token());
}

} // namespace emo::ui
