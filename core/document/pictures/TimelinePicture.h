// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/document/drawing/Drawing.h"

#include <vector>

namespace emo::paper {

/// The dates of the licence and the conditions as bars over the months, so that a condition that goes on
/// for too long shows as black beyond a dashed line. A condition that lacks a date has its name and no bar.
/// Several pictures, each with the axis, where there are more rows than a page holds.
std::vector<Drawing> timelinePictures(const Timeline &timeline);

} // namespace emo::paper
