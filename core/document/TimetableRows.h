// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/RowStrips.h"

namespace emo::paper {

/// A row of the curfew timetable: the address beside the hours to be kept there.
RowLines rowLines(const Place &place);

/// "07:00", for minutes after any midnight.
QString clock(int minutes);

/// "Monday", for 0; 7 is Monday again.
QString weekday(int day);

} // namespace emo::paper
