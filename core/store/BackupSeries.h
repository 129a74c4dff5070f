// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/Backup.h"

namespace emo::store {

/// A backup in a folder, as its name tells.
struct Generation
{
    QString path;
    QDateTime madeAt;
    QString series; ///< The same for all backups of a profile, also after it was restored or its key changed.

    bool operator==(const Generation &) const = default;
};

/// The backups in a folder, of all profiles that use it, newest first.
QList<Generation> generationsIn(const QString &folder);

/// Of the generations of one series, those that have had their time: all of the last seven days are kept, one
/// of each week for eight weeks, one of each month until an order that was removed may be in none of them. A
/// clock that has jumped ahead costs at most what is older than the three newest, which always stay.
QList<Generation> outlived(QList<Generation> generations, const QDateTime &now, int retentionMonths);

/// How a profile stands with its backups. What there is to say of it, the program says again and again, since
/// what lies on one computer only can be lost.
enum class BackupState {
    NoFolder, ///< The user has not chosen one.
    NotThere, ///< The folder cannot be reached, or nothing can be written to it.
    None,
    Overdue, ///< The last is not of today, and the profile has changed since.
    UpToDate,
};
struct BackupStatus
{
    BackupState state = BackupState::NoFolder;
    QDateTime last; ///< Null if there is none.
};
Result<BackupStatus> backupStatus(const BackupSource &source, const QString &folder, const QDateTime &now);
/// What there is to say; empty if all is well.
QString backupAdvice(const BackupStatus &status, const QString &folder);

/// True if it is time for one: once a day while the program runs, and when it ends if anything was written
/// since the last. False without a folder that can be reached.
enum class BackupOccasion { Running, Ending };
bool isBackupDue(
    const BackupSource &source, const BackupStatus &status, const QString &folder, BackupOccasion occasion);

/// Makes a backup in a folder that is there, and removes the generations that have had their time, with the
/// attached files that no other backup needs.
Result<Backup> makeBackup(const BackupSource &source, const QString &folder, int retentionMonths,
    const Act &act, const std::stop_token &stop = {});

/// Makes a new profile in `target` of the newest backup in `folder` that is whole and that the key opens.
Result<std::unique_ptr<Profile>> continueFromBackup(const QString &folder, const Credential &credential,
    const QString &target, const Act &act, const std::stop_token &stop = {});

} // namespace emo::store
