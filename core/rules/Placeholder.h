// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace emo {

/// True of a text that is written where an answer is missing: "TBC", "to be confirmed", "n/a", "unknown",
/// "same as above", "NFA", "-", "xxx". A blank text is not one.
bool isPlaceholder(const QString &text);

/// True of a postcode that is made of such letters: "XX1 1XX".
bool isPlaceholderPostcode(const QString &postcode);

} // namespace emo
