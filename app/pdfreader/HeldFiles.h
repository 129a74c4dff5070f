// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

namespace emo::reader {

/// A file that was opened before the sandbox, and can be opened in it by this path, which need not exist.
struct HeldFile
{
    std::string path;
    int descriptor;
};

#ifndef _WIN32
/// Answers the calls that the filter traps, from now on: opening a held file gives a new descriptor of it,
/// opening any other is refused with EACCES. False if the process cannot be set up for that, see errno.
/// Descriptors of one file share their position, which opening sets to its start.
bool answerTrappedCalls(std::vector<HeldFile> files);
#endif

} // namespace emo::reader
