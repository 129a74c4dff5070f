// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/package/PackagePassphrase.h"

#include <QIODevice>

namespace emo::store {

// What a package begins with, until the content that is sealed with the package's own key. See Package.h.

/// What is in packages now. Those of format 1, which hold no Annex A, are read as well.
inline constexpr char packageFormat = 2;

Result<QByteArray> packageHeader(const Key &packageKey, PackagePassphrase &passphrase,
    const PassphraseCost &cost, char format = packageFormat);

/// Reads the header of a package; the key of its content.
Result<Key> packageKey(QIODevice &package, PackagePassphrase &passphrase);

Problem damagedPackage();

} // namespace emo::store
