// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <QFile>

#include <stop_token>

namespace emo::store {

/// What is said when a file at `path` cannot be written. `detail` is for the log.
Problem cannotWrite(const QString &path, const QString &detail);

/// Returns when what was written to the open file is on the disk.
Result<> syncFile(QFile &file);

/// Gives a file its name at once or not at all, unlike QFile::rename(), which may copy it; replaces an
/// earlier one.
bool moveFile(const QString &from, const QString &to);

/// Writes what `from` yields, from where it is to its end, to `to`.
Result<> copyRest(QFile &from, QFileDevice &to, const std::stop_token &stop = {});

/// The hash of what the file has from `offset` on; see contentHash(). A Problem if it cannot be read.
Result<QByteArray> hashOfFile(const QString &path, qint64 offset = 0, const std::stop_token &stop = {});

/// Copies a file of any size to `target`, for its owner alone. `target` appears only once it is complete and
/// on the disk; an earlier file of that name is replaced.
Result<> copyFile(const QString &source, const QString &target, const std::stop_token &stop = {});

/// A copy at `target` of which the hash is that one; it is left alone if it is one already.
Result<> copyWhole(
    const QString &source, const QString &target, const QByteArray &hash, const std::stop_token &stop);
/// What is said when what was read back from a folder of backups is not what was written there.
Problem copyDiffers(const QString &folder);

} // namespace emo::store
