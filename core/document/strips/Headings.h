// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/strips/Strip.h"

namespace emo::paper {

/// The heading of a section, over a heavy rule.
Strips sectionHeading(const QString &text);

/// The heading of a block, and what follows it in lighter type. Rows hang from its rule; a picture needs
/// none.
Strips blockHeading(const QString &text, double whiteBefore, bool isRuled = true, const QString &note = {},
    Role role = Role::Subheading);

/// The heading of a block that goes on, for the top of the next page; always one line.
Drawing continuedHeading(const QString &text, bool isRuled = true);

/// Draws such a heading wherever the strip opens a page, above what it opens one with already.
void addContinuedHeading(Strip &strip, const Drawing &heading);

} // namespace emo::paper
