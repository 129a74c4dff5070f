// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/vault/KeySlot.h"
#include "core/store/vault/Manifest.h"

#include <QDateTime>

#include <optional>
#include <stop_token>

namespace emo::store {

// A backup is a file in a folder that anybody may write to. So what stands first in it is read without SQLite
// and within limits, and the database behind it is given to SQLite only when its hash is the sealed one.
//
// The file, numbers with the highest byte first, texts with their sizes in 4 bytes before them:
//
//     16 bytes  "EMO Desk backup", then one byte: the format, 1
//      4 bytes  the application id of the database
//      4 bytes  how long the outer part is, then that: the text of the series; 4 bytes: the number of slots;
//               for each of them the text of its id, 1 byte: its kind, and the text of what is sealed in it
//      4 bytes  how long the sealed part is, then that: a BackupContents, sealed with the key for backups
//      (see
//               Sealing.h; the place is all that stands before it)
//     the rest  the database
//
// The attached files lie in the folder `attachments` beside it, named "SERIES-HASH" after the hash of their
// sealed bytes. So a file that is sealed with another key is another file, backups share the files that they
// have in common, and whoever has no key can still tell whether a copy is whole.

/// An attached file of a backup.
struct StoredFile
{
    QString content; ///< As orders name it.
    QByteArray hash; ///< Of its sealed bytes.

    bool operator==(const StoredFile &) const = default;
};

/// What only the keys of its profile say about a backup.
struct BackupContents
{
    qint64 generation = 0; ///< From 1; goes up with each backup of the series in a folder.
    qint64 sequence = 0; ///< Of what was written last in the profile.
    QDateTime madeAt; ///< By the clock of the computer, in UTC.
    AuditHead head;
    qint64 size = 0; ///< Of the database in bytes.
    QByteArray hash; ///< Of the database.
    QList<StoredFile> files;
    QStringList lost; ///< Attached files of the profile that are not in it, since they were damaged.
    qint32 faults = 0; ///< Records that were damaged when it was made.
    bool isOpened = true; ///< Every record and file was opened then; not if the profile was locked meanwhile.

    bool isWhole() const { return lost.isEmpty() && faults == 0; }
    bool operator==(const BackupContents &) const = default;
};

/// What stands before the database. Nothing of it is believed until contents() opens.
struct BackupHeader
{
    QString path;
    QString series;
    QList<KeySlot> keySlots;
    QByteArray place; ///< All that stands before the sealed part.
    QByteArray sealed;
    qint64 databaseAt; ///< Offset in bytes.

    /// Returns nullopt if the key or a single bit of the header differs.
    std::optional<BackupContents> contents(const Key &key) const;
};

/// Reads at most 17 MB. A Problem if the file is not a backup of this format.
Result<BackupHeader> readBackupHeader(const QString &path);

/// True for a backup that an earlier program made: a bare database. Reads 16 bytes.
bool isBareDatabase(const QString &path);

/// Writes a backup of the file `database`; fills in the size and the hash. It is at `path` only when it is
/// complete.
Result<> writeBackupFile(const QString &path, const QString &series, const QList<KeySlot> &keySlots,
    BackupContents contents, const Key &key, const QString &database, const std::stop_token &stop = {});

/// Copies the database to `target`, which is overwritten. A Problem, and no such file, if it is not the one
/// that was backed up.
Result<> extractDatabase(const BackupHeader &header, const BackupContents &contents, const QString &target,
    const std::stop_token &stop = {});

} // namespace emo::store
