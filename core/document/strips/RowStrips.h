// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/document/strips/Strip.h"

namespace emo::paper {

/// A row before it has a place: lines in the label column and in the answer column. Each is drawn on the
/// baseline 0.
struct RowLines
{
    QString label; ///< Repeated where the row goes on.
    std::vector<Drawing> labels;
    std::vector<Drawing> answers;
    double whiteBelow = 0;
};

/// A label and its answer, broken into lines.
RowLines rowLines(const Row &row);

/// The row as one strip; as several when it has more lines than a row is kept whole for, and then at least
/// three lines stay together at either end. `inside` ties those parts.
Strips rowStrips(const RowLines &row, Tie inside);

} // namespace emo::paper
