// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <stop_token>

namespace emo::store {

/// The hash of what the file has from `offset` on; see contentHash(). A Problem if it cannot be read.
Result<QByteArray> hashOfFile(const QString &path, qint64 offset = 0, const std::stop_token &stop = {});

/// A copy at `target` of which the hash is that one; it is left alone if it is one already.
Result<> copyWhole(
    const QString &source, const QString &target, const QByteArray &hash, const std::stop_token &stop);
/// What is said when what was read back from a folder of backups is not what was written there.
Problem copyDiffers(const QString &folder);

} // namespace emo::store
