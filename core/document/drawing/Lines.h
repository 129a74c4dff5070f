// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/drawing/Page.h"

#include <vector>

/// Breaking text into lines.
namespace emo::paper {

/// A stretch of text in one style.
struct Run
{
    QString text;
    Style style;
    bool goesOn = false; ///< Its last word goes on in the next line.
    bool operator==(const Run &) const = default;
};
using Runs = std::vector<Run>;

/// The text in lines no wider than `room`. It breaks at spaces, and inside a word only when the word is wider
/// than a whole line. Newlines are kept; blank lines at either end are not. An empty text has no lines.
std::vector<Runs> lines(const Runs &text, double room);
std::vector<Runs> lines(const QString &text, Style style, double room);

/// The first lines of a text, if need be without its end.
struct FirstLines
{
    std::vector<Runs> lines;
    bool isCut = false;
};
/// At most `most` lines no wider than `room`; where that is not all, the last one leaves `endRoom` free
/// behind its last word.
FirstLines firstLines(const Runs &text, double room, size_t most, double endRoom);

/// The same, where an ellipsis says that it is not all.
std::vector<Runs> elidedLines(const Runs &text, double room, size_t most);

/// How wide a line runs, in points.
double width(const Runs &line);

} // namespace emo::paper
