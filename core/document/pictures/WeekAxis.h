// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/document/drawing/Drawing.h"
#include "core/document/drawing/Grid.h"

namespace emo::paper {

/// The hours across the week picture: noon to noon; midnight to noon where a period starts earlier; midnight
/// to midnight where one ends later.
class WeekAxis
{
public:
    explicit WeekAxis(const Week &week);

    static constexpr double left = grid::axis;
    static constexpr double right = grid::axis + grid::answerWidth;
    static constexpr double halfBar = 24; ///< How wide a bar is of which one end is not known.

    int hours() const { return m_end - m_begin; }

    /// Where a bar begins and ends across the page. One end is not known: `halfBar` from the other. Neither:
    /// an empty bar at the left.
    double from(const Period &period) const;
    double until(const Period &period) const;

    /// Draws the labels, with their baseline at `baseline`, and the grid between top and bottom.
    void draw(Drawing &drawing, double baseline, double top, double bottom) const;

private:
    /// Where a moment stands. Moments beyond the axis stand at its ends.
    double x(int minutes) const;
    void drawLabels(Drawing &drawing, double baseline) const;

    int m_begin = 12; ///< Hours after the midnight that begins the day.
    int m_end = 36;
};

} // namespace emo::paper
