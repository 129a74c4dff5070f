// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/pictures/WeekBars.h"

namespace emo::paper {

/// Draws the times of the bars of a lane that lies between `top` and `bottom`: in the bar, else after it,
/// else before it, where no bar and no other label of the lane stands. True if each of them found its place.
bool drawTimes(Drawing &drawing, const WeekLane &lane, double top, double bottom);

} // namespace emo::paper
