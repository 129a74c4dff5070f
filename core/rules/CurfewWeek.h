// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"

#include <QList>

#include <array>

namespace emo {

/// A curfew period of the timetable, in minutes after midnight between Sunday and Monday.
struct CurfewSpan
{
    int row; ///< Of the timetable, from 0.
    int day; ///< On which it starts; 0 is Monday.
    int from;
    int until; ///< Later than `from`; past the end of the week for a Sunday night.
};

/// The periods of the timetable whose day and times are given and do not coincide.
QList<CurfewSpan> curfewWeek(const Asked &order);

/// True if both hold in the same minute of some week.
bool overlap(const CurfewSpan &a, const CurfewSpan &b);

/// The minutes between midnight and midnight of each day, Monday first, that are under curfew.
std::array<int, 7> minutesPerDay(const QList<CurfewSpan> &week);

} // namespace emo
