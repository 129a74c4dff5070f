// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/pdfreader/HeldFiles.h"
#include "core/base/Result.h"

namespace emo::reader {

/// How much an untrusted file may cost.
struct Limits
{
    int seconds; ///< Of processor time; the process is killed a second later by the clock on the wall.
    int megabytes; ///< Of memory, on top of what the process takes already.
};

/// Closes what the program was given open, other than its three standard streams. To be called before
/// anything else is opened.
void closeInherited();

/// Gives up, permanently, what reading a file does not need: afterwards the process can read standard input
/// and the held files, write to standard output and compute, within the limits, and nothing else. It opens
/// and finds no other file, has no capability and no terminal, and reaches no other process. To be called
/// before the first byte of the file is looked at; on a Problem nothing must be read.
Result<> enterSandbox(const Limits &limits, std::vector<HeldFile> files);

} // namespace emo::reader
