// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QLockFile>
#include <QStringList>

#include <memory>

namespace emo::store {

/// Where everything of a profile lies.
class ProfileFolder
{
public:
    explicit ProfileFolder(const QString &path) : m_path(path) {}

    /// Where the user's profile is if nothing else is said: on this computer, where no roaming copies it.
    static QString standard();

    QString path() const { return m_path; }
    QString database() const { return m_path + QStringLiteral("/profile.db"); }
    QString attachments() const { return m_path + QStringLiteral("/attachments"); }
    QString outbox() const { return m_path + QStringLiteral("/outbox"); }
    QString backups() const { return m_path + QStringLiteral("/backups"); }
    QString lock() const { return m_path + QStringLiteral("/profile.lock"); }

    /// Makes the folders that are missing, for the user alone, and returns them, each after those that it is
    /// in. Refuses a network drive, on which neither locks nor the write-ahead log can be relied upon.
    Result<QStringList> prepare() const;

    /// Keeps every other program out for as long as it lives. A Problem names who has the profile: the
    /// process, the computer, and since when. A lock that a dead process has left does not count.
    Result<std::unique_ptr<QLockFile>> locked() const;

    /// Tells this database from a copy that has taken its place; empty where that cannot be told, or if there
    /// is none.
    QByteArray databaseIdentity() const;

private:
    QString m_path;
};

/// Removes those of the folders, which prepare() has returned, that are empty.
void removeFolders(const QStringList &made);

/// True for types of file systems whose files lie on another machine, as QStorageInfo names them.
bool isNetworkFileSystem(const QByteArray &type);

/// True if the folder, or where it would be made, can be told to lie on another machine.
bool isOnNetwork(const QString &folder);

} // namespace emo::store
