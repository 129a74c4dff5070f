// SPDX-License-Identifier: MIT
#pragma once

namespace emo {

/// Keeps what the program has in memory from the other programs of its user, and off the disk if it crashes:
/// on Linux nobody but root can read or trace the process, and there are no core dumps; on Windows no crash
/// report is written. Called first in main(): what is started before it is not covered.
void keepMemoryPrivate();

} // namespace emo
