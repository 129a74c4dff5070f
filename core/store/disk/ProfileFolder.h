// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QLockFile>
#include <QStringList>

#include <memory>
#include <optional>

namespace emo::store {

/// Who keeps a profile locked on another computer.
struct ElsewhereLock
{
    QString computer;
    qint64 process = 0;
    QDateTime since;

    bool operator==(const ElsewhereLock &) const = default;
};

/// "14:02 24/11/2026": when it was locked.
QString sinceText(const ElsewhereLock &lock);

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

    /// Makes the folders that are missing and returns them, each after those that it is in. They, and what is
    /// in them, are for the user alone afterwards, whoever made them. Refuses a network drive, on which
    /// neither locks nor the write-ahead log can be relied upon, and a path that SQLite cannot open. Removes
    /// the lock of another computer if the folder has no profile.
    Result<QStringList> prepare() const;

    /// Keeps every other program out for as long as it lives. Returns a Problem that names who has the
    /// profile: the process, the computer, and since when. A lock that a dead process has left does not
    /// count. Returns null if the disk has no room for a lock, so that nobody could write.
    Result<std::unique_ptr<QLockFile>> locked() const;

    /// The lock of another computer, which may still write or may be gone: that cannot be told from here.
    /// Returns nullopt if there is none.
    std::optional<ElsewhereLock> heldElsewhere() const;
    /// Removes that lock. If the other computer still writes, the profile will be damaged: ask first. Returns
    /// a Problem if the lock is another one by now, or cannot be removed.
    Result<> takeOver(const ElsewhereLock &lock) const;

    /// True if the disk has room for what is written to a profile at a time.
    bool hasRoom() const;
    /// What is said where it has none.
    Problem noRoom() const;

    /// Tells this database from a copy that has taken its place; empty where that cannot be told, or if there
    /// is none.
    QByteArray databaseIdentity() const;

private:
    /// Of those that SQLite opens in it.
    QString longestPath() const { return backups() + QStringLiteral("/before-update-from-1000.db.part"); }

    QString m_path;
};

/// Removes those of the folders, which prepare() has returned, that are empty.
void removeFolders(const QStringList &made);

/// True for types of file systems whose files lie on another machine, as QStorageInfo names them.
bool isNetworkFileSystem(const QByteArray &type);

/// True if the folder, or where it would be made, can be told to lie on another machine.
bool isOnNetwork(const QString &folder);

} // namespace emo::store
