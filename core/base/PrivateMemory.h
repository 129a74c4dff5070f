// SPDX-License-Identifier: MIT
#pragma once

namespace emo {

/// Protects the program's memory from other programs of the same user, and from being written to disk in a
/// crash. On Linux only root can read or trace the process, and it leaves no core dump. On Windows it leaves
/// no crash report. Call it first in main().
void keepMemoryPrivate();

} // namespace emo
