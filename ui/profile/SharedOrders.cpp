// SPDX-License-Identifier: MIT
#include "ui/profile/SharedOrders.h"

#include "core/base/Text.h"
#include "ui/profile/SecretEdit.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/ScrolledDialog.h"
#include "ui/widgets/TextLabel.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct SharedOrdersTexts
{
    EMO_TEXTS(SharedOrdersTexts)
};

constexpr int dialogWidth = 66; // these in characters
constexpr int passphraseWidth = 40;

} // namespace

SharedOrders::SharedOrders(ProfileSession &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_state(new TextLabel({}, {.role = Role::Second, .wraps = true})),
      m_content(new QWidget), m_list(new QListWidget),
      m_takeIn(newPrimaryButton(SharedOrdersTexts::tr("&Take in")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(SharedOrdersTexts::tr("Orders of the office"));
    auto *column = new QVBoxLayout;
    column->setSpacing(look().u * 2);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    content->setSpacing(look().u * 2);
    m_list->setAccessibleName(SharedOrdersTexts::tr("Orders that are not in your profile"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setProperty("isEdit", true); // it has the frame of one
    m_list->setMinimumHeight(look().lines(6));
    content->addWidget(m_list, 1);
    m_typed = addSecretEdit(*content, SharedOrdersTexts::tr("Passphrase of the office"),
        SharedOrdersTexts::tr("All packages in the folder have the same one."), passphraseWidth);
    column->addWidget(m_state);
    column->addWidget(m_content, 1);
    m_problem = addProblem(*column);
    auto *close = newButton(SharedOrdersTexts::tr("&Close"));
    m_takeIn->setDefault(true);
    layOut(*this, *column, {m_takeIn, close});
    resize(look().characters(dialogWidth), height());
    connect(m_takeIn, &QPushButton::clicked, this, &SharedOrders::takeIn);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    show({});
    search();
}

void SharedOrders::search()
{
    const QString folder = m_session.settings().sharedFolder;
    if (folder.isEmpty()) {
        m_state->setText(SharedOrdersTexts::tr("Choose the folder of the office's orders in the settings."));
        return;
    }
    m_session.service().lookIntoFolder(
        this, folder, [this](const Result<QList<store::SharedPackage>> &found) {
            if (!found) {
                m_state->setText(found.error().message);
                return;
            }
            show(*found);
            if (!found->isEmpty())
                m_typed->setFocus();
            const QString left = found->isEmpty()
                ? SharedOrdersTexts::tr("Every order in the folder is in your profile.")
                : SharedOrdersTexts::tr("Finished orders of your colleagues. Choose those that you want.");
            const QString taken = SharedOrdersTexts::tr("%n order(s) taken in.", "", m_taken);
            m_state->setText(m_taken > 0 ? QStringLiteral("%1 %2").arg(taken, left) : left);
            announce(m_state, m_state->text());
        });
}

void SharedOrders::show(const QList<store::SharedPackage> &packages)
{
    const QList<store::SharedPackage> wanted = m_packages.isEmpty() ? packages : chosen();
    m_packages = packages;
    m_list->clear();
    for (const store::SharedPackage &each : packages) {
        m_list->addItem(
            SharedOrdersTexts::tr("EMO %1, version %2").with(each.reference, QString::number(each.number)));
        m_list->item(m_list->count() - 1)->setSelected(wanted.contains(each));
    }
    m_content->setVisible(!packages.isEmpty());
    m_takeIn->setVisible(!packages.isEmpty());
}

QList<store::SharedPackage> SharedOrders::chosen() const
{
    QList<store::SharedPackage> chosen;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->isSelected())
            chosen.append(m_packages[row]);
    return chosen;
}

void SharedOrders::takeIn()
{
    const QList<store::SharedPackage> chosen = this->chosen();
    m_passphrase = std::make_shared<store::PackagePassphrase>(
        QString(m_typed->text().constData(), m_typed->text().size()));
    if (chosen.isEmpty() || m_passphrase->isEmpty()) {
        showProblem(*m_problem,
            (chosen.isEmpty() ? SharedOrdersTexts::tr("Choose at least one order")
                              : SharedOrdersTexts::tr("Enter the passphrase of the office"))
                .toString());
        return;
    }
    m_taken = 0;
    m_takeIn->setEnabled(false);
    showProblem(*m_problem, {});
    goOn(chosen);
}

/// One after the other, so that typing in an order is saved in between.
void SharedOrders::goOn(const QList<store::SharedPackage> &packages)
{
    if (packages.isEmpty()) {
        finish({});
        return;
    }
    m_session.service().takeInPackage(this, packages.front().path, m_passphrase, m_session.act(),
        [this, packages](const Result<store::TakenPackage> &taken) {
            if (!taken) {
                finish(SharedOrdersTexts::tr("EMO %1: %2")
                           .with(packages.front().reference, taken.error().message));
                return;
            }
            ++m_taken;
            goOn(packages.mid(1));
        });
}

void SharedOrders::finish(const QString &problem)
{
    m_takeIn->setEnabled(true);
    m_passphrase.reset();
    if (problem.isEmpty())
        m_typed->wipe();
    showProblem(*m_problem, problem);
    search();
}

} // namespace emo::ui
