// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace emo {

/// The bytes of a text file in UTF-8 and without a mark at their start: as they are, or from UTF-16 or
/// UTF-32, which are known by their mark or by the zeros between their first letters. A Problem that names
/// the likely encoding if they are in another: guessing could spoil a name.
Result<QByteArray> inUtf8(const QByteArray &bytes);

/// The text, whatever its encoding: what is neither Unicode nor damaged is taken for Windows-1252. For lists
/// of which only digits and English matter.
QString textOfAnyEncoding(const QByteArray &bytes);

} // namespace emo
