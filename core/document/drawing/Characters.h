// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace emo::paper {

constexpr char16_t noBreakSpace = 0x00A0;

/// The text as the paper can show it: every character has a glyph, a tab is a space, each way to end a line
/// is '\n', and characters that would only steer the layout are gone. Only '\n', ' ' and the no-break space
/// are left of all white space.
QString printable(const QString &text);

/// The same on one line.
QString printableLine(const QString &text);

/// True if every character of it that is shown at all has a glyph.
bool isPrintable(const QString &text);

} // namespace emo::paper
