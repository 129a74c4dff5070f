// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace emo {

/// The text with the characters that a person can see and type: what is invisible (zero width, direction,
/// soft hyphen, byte order mark, control characters, halves of characters) is left out, but for what shapes
/// letters of other scripts and pictures; each kind of space becomes a plain one, and each kind of line break
/// "\n". Tabs stay. Every text answer goes through here,
/// whether it is typed, pasted, dropped or read from a file.
QString plainCharacters(const QString &text);

/// True if the text has nothing but such characters; line breaks may be of either common kind.
bool hasPlainCharacters(const QString &text);

} // namespace emo
