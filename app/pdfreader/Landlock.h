// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace emo::reader {

enum class LandlockState {
    Entered,
    Missing, ///< The kernel does not have it, or has it switched off.
    Failed, ///< The kernel has it, and refused; see errno.
};

/// Shuts the process off from every file, and from whatever else the kernel's Landlock can take away: it may
/// open, make, change or run nothing. What is open already stays open. The process must have given up
/// gaining privileges.
LandlockState enterLandlock();

} // namespace emo::reader
