// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// How the hours and days of a week are written.
namespace emo::paper {

/// "07:00", for minutes after any midnight.
QString clock(int minutes);

/// "Monday", for 0; 7 is Monday again.
QString weekday(int day);

} // namespace emo::paper
