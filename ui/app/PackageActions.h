// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace emo::ui {

class ProfileSession;
class Workspace;

/// Orders on their way between colleagues: encrypted packages, written and taken in.
class PackageActions final : public QObject
{
    Q_OBJECT

public:
    explicit PackageActions(Workspace &workspace);

    /// Writes a package of the order that is open, and shows its passphrase.
    void write();
    /// Asks for the passphrase of a package, and takes in what is in it.
    void open(const QString &path);
    static bool isPackage(const QString &path);

private:
    Workspace &m_workspace;
    ProfileSession &m_session;
};

} // namespace emo::ui
