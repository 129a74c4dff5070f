// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/reader/ReadFile.h"

namespace emo {

/// The most pixels that a picture from the reader may have on either side.
inline constexpr int largestPicture = 4000;

/// Understands what the reader program wrote: one line of JSON and, after it, the picture's pixels. A
/// Problem if it is anything else; what is merely missing is left empty.
Result<ReadFile> readerAnswer(const QByteArray &output);

} // namespace emo
