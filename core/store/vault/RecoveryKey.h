// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/store/vault/Secret.h"

namespace emo::store {

/// 120 random bits, to be printed once and kept in a safe place.
Secret newRecoveryKey();

/// The key as it is printed: eight groups of three characters and one that checks them and their place,
/// "7K3M-Q2VD-…". Wipe it after use.
QString printedRecoveryKey(const Secret &key);

/// The key that was typed in, however it is spaced, hyphenated and capitalised; I and L are taken for 1, O
/// for 0. A Problem names the group that is mistyped: one wrong character, two exchanged within a group, or
/// two groups exchanged are always noticed. `typed` is wiped.
Result<Secret> recoveryKeyFrom(QString &&typed);

} // namespace emo::store
