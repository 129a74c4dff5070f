// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/document/strips/Strip.h"

namespace emo::paper {

/// The table of what changed: its column heads, a row for each difference, and a sentence about the bars in
/// the margin. `heading` stands above, and again where the table goes on.
Strips comparisonStrips(const QString &heading, const Comparison &comparison);

/// The bar in the margin that marks a changed row of that height.
void drawChangeBar(Drawing &row);

} // namespace emo::paper
