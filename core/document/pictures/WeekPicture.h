// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/document/drawing/Density.h"
#include "core/document/drawing/Drawing.h"

namespace emo::paper {

/// The curfew hours of a week: a row for each day, and on it an unbroken bar for each period that starts on
/// that day. The legend of the addresses stands in the label column.
Drawing weekPicture(const Week &week, Density density);

} // namespace emo::paper
