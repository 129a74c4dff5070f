// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/drawing/Drawing.h"

#include <vector>

namespace emo::paper {

/// Lines and pictures one under the other, between which a page may end if it must.
class Bands
{
public:
    /// Adds a line, drawn on the baseline 0, so that its baseline is `step` under the one before, or
    /// `step` - 4 under the top.
    void addLine(double step, const Drawing &line);
    void addPicture(const Drawing &picture, double whiteAbove, double whiteBelow);
    /// Adds white under the last band.
    void addWhite(double height);
    /// Draws a rule across the frame, above the first band.
    void addRuleAbove(double thickness);
    void append(const Bands &other);

    double height() const;
    const std::vector<Drawing> &all() const { return m_bands; }

private:
    std::vector<Drawing> m_bands;
};

} // namespace emo::paper
