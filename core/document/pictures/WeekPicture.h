// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/document/drawing/Density.h"
#include "core/document/drawing/Drawing.h"

namespace emo::paper {

/// The curfew's hours as bars over the day of release and the seven days, with the names of the addresses in
/// the label column. Periods that overlap have a lane each, as far as a page is high. Which times had no room
/// are in the timetable, whose page is named.
Drawing weekPicture(const Week &week, Density density);

} // namespace emo::paper
