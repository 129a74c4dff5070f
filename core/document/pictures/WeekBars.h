// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/drawing/Drawing.h"
#include "core/document/pictures/WeekAxis.h"

namespace emo::paper {

/// Which end of a bar is not known, and so is drawn torn.
enum class Torn { No, Left, Right };

/// A period in its place across the page. One without times has no width.
struct WeekBar
{
    Period period;
    double from;
    double until;

    double width() const { return until - from; }
    bool isDrawn() const { return period.from || period.until; }
    Torn torn() const { return period.hasTimes() ? Torn::No : period.from ? Torn::Right : Torn::Left; }
};

/// Bars side by side that do not overlap, in the order of their starts.
using WeekLane = std::vector<WeekBar>;

/// The periods of one day, each in the first lane where it overlaps nothing; at least one lane.
std::vector<WeekLane> lanesOf(const std::vector<Period> &periods, const WeekAxis &axis);

/// True if times on the bar need white under them: the bar is hatched, or in strips.
bool isPatterned(const std::vector<int> &where);

/// Draws a bar in the pattern of its addresses: a strip for each, the main address on top, and each so
/// distinct that a copy of a copy still shows which is which. Without an address its outline is dashed.
void drawWeekBar(Drawing &drawing, const QRectF &area, const std::vector<int> &where, Torn torn = Torn::No);

} // namespace emo::paper
