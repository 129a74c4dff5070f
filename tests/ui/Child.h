// SPDX-License-Identifier: MIT
#pragma once

class QString;

namespace emo::test {

/// What the test program does as the child of one of its tests: opens the window on the profile, and types
/// into the first name of its only order until it is killed. After each letter it says how many there are,
/// and the milliseconds since the first.
int typeForEver(const QString &folder);

} // namespace emo::test
