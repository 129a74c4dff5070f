// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace emo {

/// Makes writing to a standard stream that cannot be written to fail, and do nothing worse: a program that
/// was started with one closed would write to whichever file it opens first, and one whose reader has gone
/// would be ended at once. Called first in main().
void guardStandardStreams();

/// Writes to the standard output, and returns when the system has taken it all.
Result<> writeOutput(const QByteArray &bytes);

/// Closes the standard output for good: a Problem if something that was written is lost even so.
Result<> closeOutput();

} // namespace emo
