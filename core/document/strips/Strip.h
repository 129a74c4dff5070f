// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/drawing/Drawing.h"

#include <vector>

namespace emo::paper {

/// How firmly a strip holds on to the one that follows it, weakest first.
enum class Tie {
    Free,
    Tidy, ///< A short block: gives way rather than leave a quarter of the page white.
    Whole, ///< Gives way only when its block is higher than a page.
    Pair, ///< The last two rows of a block; likewise.
    Firm, ///< A heading and its first two rows.
};

/// A part of the content across the page that is never cut: what pagination moves about.
struct Strip
{
    Drawing body;
    Drawing above = {}; ///< What parts it from the strip before it on the same page: white, or a hairline.
    Drawing opening = {}; ///< What comes instead when the strip opens a page: "… continued".
    Tie tie = Tie::Free;
    QString section = {}; ///< The section that it opens, if it does.
    bool opensPage = false; ///< Always stands at the top of a page.
};
using Strips = std::vector<Strip>;

/// Adds the strips at the end.
inline void append(Strips &strips, Strips more)
{
    strips.insert(strips.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// The strips as one part of the document, which opens with the first and closes with the last.
inline Strips within(Begin part, Strips strips)
{
    if (strips.empty())
        return strips;
    Page &first = strips.front().body.primitives;
    first.insert(first.begin(), std::move(part));
    strips.back().body.end();
    return strips;
}

} // namespace emo::paper
