// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"

namespace emo::paper {

/// Two texts, with the words marked that only one of them has.
Contrast contrast(const QString &what, const QString &before, const QString &now);

/// How two answers are compared. What only the later one has is marked.
enum class ContrastBy {
    Paragraph, ///< Each as a whole: dates, numbers, names, items of a list.
    Text, ///< A text: the words that differ, on both sides. A long one that is wholly new needs no mark.
    Hours, ///< Likewise, line by line.
};

/// Two answers, a paragraph each.
Contrast contrastOf(const QString &what, const QStringList &before, const QStringList &now, ContrastBy by,
    bool isList = false);

} // namespace emo::paper
