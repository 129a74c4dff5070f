// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace emo::store {
class Profile;
} // namespace emo::store

namespace emo::test {

/// What the test program does as the child of one of its tests; its exit code.
int beChild(const QStringList &arguments);

/// Makes of a profile without notes, settings and Annexes A what the first program has left, for a migration
/// to bring up to date.
void makeOld(const QString &folder);

/// Makes of a profile what the program before the one of slots in the manifest has left.
void makeEarlier(const QString &folder);
/// Its manifest, to a profile that is not written any more while it is open.
void writeEarlierManifest(store::Profile &profile);

} // namespace emo::test
