// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <QFile>

#include <stop_token>

namespace emo::store {

/// Returns when what was written to the open file is on the disk.
Result<> syncFile(QFile &file);

/// Copies a file, of any size, to `target`, where it stands only when it is complete and on the disk. An
/// earlier file of that name is replaced.
Result<> copyFile(const QString &source, const QString &target, const std::stop_token &stop = {});

} // namespace emo::store
