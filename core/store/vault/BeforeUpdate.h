// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/vault/Profile.h"

namespace emo::store {

/// Keeps a copy of the database of that version while the profile is brought up to date.
Result<> keepBeforeUpdate(Database &database, const ProfileFolder &folder, int version);

/// Removes such copies, which hold what may have been removed since, once the update is proven: the profile
/// has been used since, and everything in it opens and is as it was written. To be called when the profile
/// was opened.
void removeProvenUpdates(Profile &profile);

} // namespace emo::store
