// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/document/drawing/Drawing.h"

namespace emo::paper {

/// Draws what the patterns of the bars mean, as far as they are used, into the label column: up to six lines,
/// the last on `lastBaseline`. Names end before `right`. The last line says where other times are, unless the
/// picture `isComplete`.
void drawWeekLegend(Drawing &drawing, const Week &week, bool isComplete, double lastBaseline, double right);

} // namespace emo::paper
