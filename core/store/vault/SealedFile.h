// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/store/vault/Key.h"

#include <QIODevice>

#include <optional>

namespace emo::store {

/// What went into a sealed file.
struct SealedContent
{
    qint64 size = 0;
    QByteArray hash; ///< BLAKE2b of the plain bytes.
};

/// The hash of what is read from a device to its end. Nothing if it cannot be read.
std::optional<QByteArray> contentHash(QIODevice &plain);

/// Reads `plain` to its end and writes it to `sealed` (XChaCha20-Poly1305 in chunks of 64 KB), never holding
/// more than a chunk. A Problem if either does not work, or there is more than `mostBytes`.
Result<SealedContent> sealFile(const Key &key, QIODevice &plain, QIODevice &sealed, qint64 mostBytes);

/// The way back. What has been written to `plain` may be used only if there is no Problem: a damaged,
/// shortened or lengthened file is one.
Result<SealedContent> unsealFile(const Key &key, QIODevice &sealed, QIODevice &plain);

} // namespace emo::store
