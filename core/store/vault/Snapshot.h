// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/disk/Database.h"

namespace emo::store {

/// A consistent copy of the profile's database, as it is now, in a new file; without slots that only this
/// computer opens. The profile may stay open meanwhile.
Result<> snapshot(Database &database, const QString &path);

} // namespace emo::store
