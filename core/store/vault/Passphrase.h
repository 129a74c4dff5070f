// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/store/vault/Secret.h"

#include <optional>

namespace emo::store {

/// In UTF-16 units of the composed text, whichever way a passphrase comes: typed in the window or at a
/// terminal, from a file, or from the environment. A terminal takes lines of 4095 bytes.
inline constexpr qsizetype longestPassphrase = 1000;

/// Why it cannot be a passphrase: it is too long, or not text. Returns nullopt if it can be one.
std::optional<Problem> passphraseProblem(const QString &passphrase);

/// The secret of what somebody typed. `typed` is wiped.
Result<Secret> passphraseFrom(QString &&typed);
/// The same of bytes, which must be UTF-8: what is not would be read as another passphrase elsewhere.
Result<Secret> passphraseFrom(QByteArray &&utf8);

} // namespace emo::store
