// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace emo::test {

/// What the test program does as the child of one of its tests; its exit code.
int beChild(const QStringList &arguments);

/// Makes of a profile without notes, settings and Annexes A what the first program has left, for a migration
/// to bring up to date.
void makeOld(const QString &folder);

} // namespace emo::test
