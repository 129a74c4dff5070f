// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/FilledForm.h"
#include "core/document/strips/Strip.h"

namespace emo::paper {

/// A cell of a form: its words at the left of an upright rule, boxes and answer at the right, a hairline
/// under both. One strip, or several where the answer is so long that it may be broken between pages.
/// `underlined` is underlined in the words.
Strips formCellStrips(const FormCell &cell, const QString &underlined);

/// The text in lines, what it says of `special` set in a style of its own.
std::vector<Runs> linesWith(
    const QString &text, Style style, const QString &special, Style specialStyle, double room);

} // namespace emo::paper
