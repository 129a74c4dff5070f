// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace emo::test {

/// Measures how a profile is written to, and prints it.
void measureWriting(const QString &folder);

} // namespace emo::test
