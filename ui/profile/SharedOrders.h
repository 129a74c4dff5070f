// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/package/PackagePassphrase.h"
#include "core/store/package/SharedFolder.h"
#include "ui/profile/ProfileSession.h"

#include <QDialog>

class QListWidget;

namespace emo::ui {

class SecretEdit;

class TextLabel;

/// The orders that colleagues have put into the office's folder, and that are not in this profile. Those that
/// are chosen are taken in; nothing is ever written to the folder.
class SharedOrders final : public QDialog
{
    Q_OBJECT

public:
    SharedOrders(ProfileSession &session, QWidget *parent);

private:
    void search();
    /// What was chosen stays so; at first, all are.
    void show(const QList<store::SharedPackage> &packages);
    QList<store::SharedPackage> chosen() const;
    void takeIn();
    void goOn(const QList<store::SharedPackage> &packages);
    void finish(const QString &problem);

    ProfileSession &m_session;
    QList<store::SharedPackage> m_packages;
    std::shared_ptr<store::PackagePassphrase> m_passphrase;
    int m_taken = 0; ///< The last time.
    TextLabel *m_state;
    QWidget *m_content; ///< What there is to choose from.
    QListWidget *m_list;
    SecretEdit *m_typed;
    TextLabel *m_problem;
    QPushButton *m_takeIn;
};

} // namespace emo::ui
