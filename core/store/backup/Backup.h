// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/backup/Generations.h"
#include "core/store/vault/Profile.h"
#include "core/store/vault/WorkKeys.h"

#include <stop_token>

namespace emo::store {

/// A backup that was verified. See BackupFile.h for how it lies in its folder.
struct Backup
{
    QString path;
    AuditHead head; ///< Of the audit chain, when it was begun. To be kept elsewhere, too.
    QStringList faults; ///< What is damaged in it besides attached files, a sentence each.
    QStringList lost; ///< Attached files that are not in it, or not whole, as orders name them.
    bool isOpened = true; ///< See BackupContents.

    bool isWhole() const { return faults.isEmpty() && lost.isEmpty(); }
};

/// What the names of a profile's backups share, so that several profiles can have the same folder. It tells
/// nothing else, and stays when the profile is restored or its data key changes.
Result<QString> seriesOf(Profile &profile);

/// The number of what was written last; the same in a profile and in a backup that has all of it.
Result<qint64> lastSequence(Database &database);

/// What one backup is made of: a profile that is open and stays so. Only `note` touches the profile itself;
/// the copying is done through a connection of its own, which sees the database as it was at one moment, and
/// so may be done on another thread while the profile is written.
struct BackupSource
{
    // Whoever has a profile in this thread has one to be backed up.
    // NOLINTNEXTLINE(google-explicit-constructor)
    BackupSource(Profile &profile);

    ProfileFolder folder;
    Result<QString> series;
    Result<qint64> sequence; ///< Of what was written last.
    Result<QList<KeySlot>> keySlots;
    QStringList faults; ///< What is known to be damaged, a sentence each.
    AuditHead head;
    /// Wiped when everything on this computer was looked at, and when the profile is locked, whatever is
    /// being done with them: the rest of a backup needs none, since all of it is sealed already.
    std::shared_ptr<WorkKeys> keys;
    std::shared_ptr<const Key> backupKey; ///< Opens no record; see Purpose::Backups.
    /// Notes in the audit that a backup is begun; where the audit ends then. A Problem where nothing can be
    /// written.
    std::function<Result<AuditHead>(const Act &act)> note;
};

/// Copies the profile to `folder`, and reads every copy back. The copy is as sealed as the profile and opens
/// with the same passphrases and recovery keys, though not with what only this computer knows. What is
/// damaged in the profile is named, and does not keep the rest from being backed up; an attached file of
/// which the folder has a whole copy is put right, and a copy in the folder that is damaged is written anew.
/// A profile that cannot be written any more is backed up as well.
Result<Backup> backUp(
    const BackupSource &source, const QString &folder, const Act &act, const std::stop_token &stop = {});

/// Opens everything in a backup; it says what is damaged. A Problem if it cannot be used at all.
Result<Backup> verifyBackup(
    const QString &path, const Credential &credential, const std::stop_token &stop = {});

/// A profile that was made of a backup, and what the backup lacked.
struct Restored
{
    std::unique_ptr<Profile> profile;
    QStringList lost; ///< Attached files, as orders name them.
};

/// Makes a new profile of all that is whole in a backup. A Problem if `folder` already has one.
Result<Restored> restoreBackup(const QString &path, const Credential &credential, const QString &folder,
    const Act &act, const std::stop_token &stop = {});

} // namespace emo::store
