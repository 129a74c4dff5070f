// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <QFile>

#include <stop_token>

namespace emo::store {

/// What is said when a file cannot be read.
Problem cannotRead(const QFile &file);
/// What is said when a file at `path` cannot be written. `detail` is for the log.
Problem cannotWrite(const QString &path, const QString &detail);

/// Returns when what was written to the open file is on the disk.
Result<> syncFile(QFile &file);

/// Gives a file its name at once or not at all, unlike QFile::rename(), which may copy it; replaces an
/// earlier one.
bool moveFile(const QString &from, const QString &to);

/// Writes what `from` yields, from where it is to its end, to `to`.
Result<> copyRest(QFile &from, QFileDevice &to, const std::stop_token &stop = {});

/// Copies a file of any size to `target`, for its owner alone. `target` appears only once it is complete and
/// on the disk; an earlier file of that name is replaced.
Result<> copyFile(const QString &source, const QString &target, const std::stop_token &stop = {});

} // namespace emo::store
