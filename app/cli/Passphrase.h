// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/store/vault/Secret.h"

namespace emo::cli {

// See core/store/vault/Passphrase.h for what can be a passphrase.

/// A line that somebody types without its being shown. A Problem if there is nobody to ask.
Result<store::Secret> askedPassphrase(const QString &prompt);

/// The first line that the open file descriptor `number` holds. A Problem if it is none, or empty.
Result<store::Secret> passphraseOfDescriptor(const QString &number);

inline constexpr char passphraseVariable[] = "EMODESK_PASSPHRASE";

/// What the environment variable holds, which is wiped and removed. An empty secret if it is not set.
Result<store::Secret> passphraseOfEnvironment(const char *name = passphraseVariable);

} // namespace emo::cli
