// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/vault/Key.h"

#include <optional>

namespace emo::store {

/// Where a sealed record stands, and how new it is. That is authenticated with it, so a record opens in its
/// own place only.
struct Place
{
    QByteArray table;
    QString id;
    int number = 0;
    qint64 sequence = 0;

    QByteArray bytes() const;
};

/// `plain`, readable and alterable only with the key (XChaCha20-Poly1305, a random nonce each time), and
/// bound to `place`.
QByteArray seal(const Key &key, const QByteArray &place, const QByteArray &plain);

/// What was sealed. Nothing if a single bit of it, its place or the key is another.
std::optional<QByteArray> unseal(const Key &key, const QByteArray &place, const QByteArray &sealed);

/// The same for what must not leak once it is open.
QByteArray sealSecret(const Key &key, const QByteArray &place, const Secret &secret);
std::optional<Secret> unsealSecret(const Key &key, const QByteArray &place, const QByteArray &sealed);

} // namespace emo::store
