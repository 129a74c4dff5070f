// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/document/drawing/Drawing.h"

namespace emo::paper {

/// The hours across the week picture: noon to noon where that is enough, else 36 or 48 hours.
class WeekAxis
{
public:
    explicit WeekAxis(const Week &week);

    int hours() const { return m_end - m_begin; }
    /// Where a moment stands across the page. Moments beyond the axis stand at its ends.
    double x(int minutes) const;

    /// Draws the labels, with their baseline at `baseline`, and the grid between top and bottom.
    void draw(Drawing &drawing, double baseline, double top, double bottom) const;

private:
    void drawLabels(Drawing &drawing, double baseline) const;

    int m_begin = 12; ///< Hours after the midnight that begins the day.
    int m_end = 36;
};

} // namespace emo::paper
