// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/backup/BackupFile.h"

namespace emo::store {

/// A backup in a folder.
struct Generation
{
    QString path;
    QDateTime madeAt; ///< As its name tells, until its contents do.
    QString series; ///< The same for all backups of a profile, also after it was restored or its key changed.
    qint64 number = 0; ///< Of those in its series; 0 for a bare database of an earlier program.
    std::optional<BackupContents> contents = {}; ///< Nothing until it is opened with its key.

    bool operator==(const Generation &) const = default;
};

/// What a backup's file is called: "profile-20261124-120000-1a2b3c4d-7.emobackup".
QString backupName(const QDateTime &madeAt, const QString &series, qint64 number);

/// The backups in a folder, of all profiles that use it, by their names alone: those of a series from the
/// highest number, and the series with the newest backup first. Looks at no more than 20,000 names.
QList<Generation> generationsIn(const QString &folder);
/// Their paths.
QStringList backupsIn(const QString &folder);

/// Those of one series that the key opens, from the highest sealed number; then the others, whose names say
/// what nobody vouches for.
QList<Generation> generationsOf(
    const QString &folder, const QString &series, const Key &key, const std::stop_token &stop = {});

/// Where an attached file of a backup lies.
QString storedPath(const QString &folder, const QString &series, const QByteArray &hash);

/// Of the generations of one series, newest first, those that have had their time: all of the last seven days
/// are kept, one of each week for eight weeks, one of each month until an order that was removed may be in
/// none of them. None at all while the clock is in doubt, see hasClockJumped(). The three newest always stay,
/// and no backup is younger than one that was made after it.
QList<Generation> expiredGenerations(
    const QList<Generation> &generations, const QDateTime &now, int retentionMonths);

/// Removes the attached files of a series that none of its backups needs, and those that earlier programs
/// left once none of their backups is there. None as long as a backup of the series cannot be opened, and
/// none that were written, or found and renewed by a backup, within a day of the newest: another computer
/// may be about to use them.
void pruneStoredFiles(const QString &folder, const QString &series, const QList<Generation> &generations);

} // namespace emo::store
