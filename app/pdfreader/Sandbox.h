// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/Result.h"

namespace emo::reader {

/// How much an untrusted file may cost.
struct Limits
{
    int seconds; ///< Of processor time; the process is killed a second later by the clock on the wall.
    int megabytes; ///< Of memory, on top of what the process takes already.
};

/// Gives up, for good, what reading a file does not need: afterwards the process can read files, write to
/// standard output and compute, within the limits, and nothing else. To be called before the first byte of
/// the file is looked at; on failure nothing must be read.
Result<> enterSandbox(const Limits &limits);

} // namespace emo::reader
