// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/Profile.h"

#include <stop_token>

namespace emo::store {

/// Where a backup lies: a database in one file, and the attached files in a folder `attachments` beside it,
/// which all backups of that place share.
struct Backup
{
    QString path;
    AuditHead head; ///< Of the audit chain, when it was begun. To be kept elsewhere, too.
};

/// What the names of a profile's backups share, so that several profiles can have the same folder. It tells
/// nothing else, and stays when the profile is restored or its data key changes.
Result<QString> seriesOf(Profile &profile);

/// The number of what was written last; the same in a profile and in a backup that has all of it.
Result<qint64> lastSequence(Database &database);

/// What a backup is made of: a profile that is open and stays so. Only `note` touches the profile itself; the
/// copying is done through a connection of its own, which sees the database as it was at one moment, and so
/// may be done on another thread while the profile is written.
struct BackupSource
{
    // Whoever has a profile in this thread has one to be backed up.
    // NOLINTNEXTLINE(google-explicit-constructor)
    BackupSource(Profile &profile);

    ProfileFolder folder;
    Result<QString> series;
    Result<qint64> sequence; ///< Of what was written last.
    /// Notes in the audit that a backup is begun; where the audit ends then.
    std::function<Result<AuditHead>(const Act &act)> note;
};

/// Copies the profile to `folder`. The copy is as sealed as the profile and opens with the same passphrases
/// and recovery keys, though not with what only this computer knows.
Result<Backup> backUp(
    const BackupSource &source, const QString &folder, const Act &act, const std::stop_token &stop = {});

/// Opens everything in a backup. A Problem names the first thing that is wrong with it.
Result<Backup> verifyBackup(
    const QString &path, const Credential &credential, const std::stop_token &stop = {});
/// The same with the keys of the profile that it was made of.
Result<Backup> verifyBackup(const QString &path, const Keys &keys, const std::stop_token &stop = {});

/// Makes a new profile of a backup that is whole. A Problem if `folder` already has one.
Result<std::unique_ptr<Profile>> restoreBackup(const QString &path, const Credential &credential,
    const QString &folder, const Act &act, const std::stop_token &stop = {});

/// The backups in a folder, newest first.
QStringList backupsIn(const QString &folder);

} // namespace emo::store
