// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/backup/Backup.h"

namespace emo::store {

/// How a profile stands with its backups. What there is to say of it, the program says again and again, since
/// what lies on one computer only can be lost.
enum class BackupState {
    NoFolder, ///< The user has not chosen one.
    NotThere, ///< The folder cannot be reached, or nothing can be written to it.
    None,
    Overdue, ///< The last that was verified is not of today, and the profile has changed since.
    Incomplete, ///< The last lacks what is damaged in the profile.
    UpToDate,
};
struct BackupStatus
{
    BackupState state = BackupState::NoFolder;
    QDateTime last = {}; ///< When the last one was made that was verified and whole; null if there is none.
    bool hasChanged = true; ///< The profile, since the newest was made, verified or not.
};
Result<BackupStatus> backupStatus(const BackupSource &source, const QString &folder, const QDateTime &now,
    const std::stop_token &stop = {});
/// What there is to say; empty if all is well.
QString backupAdvice(const BackupStatus &status, const QString &folder);

/// True if it is time for one: once a day while the program runs, and when it ends if anything was written
/// since the last. False without a folder that can be reached.
enum class BackupOccasion { Running, Ending };
bool isBackupDue(const BackupStatus &status, BackupOccasion occasion);

/// Makes a backup in a folder that is there, and removes the generations that have had their time, with the
/// attached files that no other backup needs; nothing is removed if the backup is not whole and verified.
Result<Backup> makeBackup(const BackupSource &source, const QString &folder, int retentionMonths,
    const Act &act, const std::stop_token &stop = {});

/// The backups in a folder that the credential opens, newest first by the numbers sealed in them; after them
/// the bare databases of earlier programs, of which nothing is known. A Problem if there is none. Tries the
/// credential on at most eight profiles, and opens no database.
Result<QList<Generation>> restorableBackups(
    const QString &folder, const Credential &credential, const std::stop_token &stop = {});

/// Makes a new profile in `target` of the newest backup in `folder` that the key opens and whose database is
/// whole.
Result<Restored> continueFromBackup(const QString &folder, const Credential &credential,
    const QString &target, const Act &act, const std::stop_token &stop = {});

} // namespace emo::store
