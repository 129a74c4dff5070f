// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace emo::test {

/// What the test program does as the child of one of its tests; its exit code.
int beChild(const QStringList &arguments);

} // namespace emo::test
