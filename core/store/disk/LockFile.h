// SPDX-License-Identifier: MIT
#pragma once

#include <QLockFile>

namespace emo::store {

/// Takes the lock. Returns false if a running program has it, or if it cannot be made; see its
/// error(). A lock that does not say who made it is new, or its maker was killed before writing that down: it
/// is waited for, two seconds at the most, and then taken.
bool takeLock(QLockFile &lock);

} // namespace emo::store
