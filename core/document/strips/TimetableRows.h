// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/strips/RowStrips.h"

namespace emo::paper {

/// A row of the curfew timetable: the address beside the hours to be kept there.
RowLines rowLines(const Place &place);

} // namespace emo::paper
