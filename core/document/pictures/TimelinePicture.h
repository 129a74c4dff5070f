// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/document/drawing/Drawing.h"

namespace emo::paper {

/// The dates of the licence and the conditions as bars over the months, so that a condition that goes on
/// for too long shows as black beyond a dashed line. Each condition needs both of its dates.
Drawing timelinePicture(const Timeline &timeline);

} // namespace emo::paper
