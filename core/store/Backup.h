// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/Profile.h"

namespace emo::store {

/// Where a backup lies: a database in one file, and the attached files in a folder `attachments` beside it,
/// which all backups of that place share.
struct Backup
{
    QString path;
    AuditHead head; ///< Of the audit chain, when it was made. To be kept elsewhere, too.
};

/// What the names of a profile's backups share, so that several profiles can have the same folder. It tells
/// nothing else, and stays when the profile is restored or its data key changes.
Result<QString> seriesOf(Profile &profile);

/// Copies the profile, which may stay open, to `folder`. The copy is as sealed as the profile and opens with
/// the same passphrases and recovery keys, though not with what only this computer knows.
Result<Backup> backUp(Profile &profile, const QString &folder, const Act &act);

/// Opens everything in a backup. A Problem names the first thing that is wrong with it.
Result<Backup> verifyBackup(const QString &path, const Credential &credential);

/// Makes a new profile of a backup that is whole. A Problem if `folder` already has one.
Result<std::unique_ptr<Profile>> restoreBackup(
    const QString &path, const Credential &credential, const QString &folder, const Act &act);

/// The backups in a folder, newest first.
QStringList backupsIn(const QString &folder);

} // namespace emo::store
