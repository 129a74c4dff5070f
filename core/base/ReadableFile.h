// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

namespace emo {

/// A Problem, which names the file, unless it is one with something in it that may be read: no folder, no
/// link to nothing or to itself, and no pipe, which would be waited for without end.
Result<> checkReadable(const QString &path);

/// The same problem, which says that it is one of the file.
Problem inFile(const QString &path, const Problem &problem);

} // namespace emo
