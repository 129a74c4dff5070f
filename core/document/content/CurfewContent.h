// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/form/Answers.h"
#include "core/form/Receipt.h"

namespace emo::paper {

/// The hours of the curfew, for the picture. `release` is null if it is not known.
Week weekOf(const Receipt &receipt, const Asked &order, QDate release);

/// The curfew's hours at each of its addresses, then at each choice of addresses, then those without one;
/// empty if there is no curfew. What differs from `before` is marked as changed.
Timetable curfewTimetable(const Receipt &receipt, const Asked &order, const Asked *before = nullptr);

/// The hours of each day: "Main address 19:00 to 07:00". Monday first; the eighth are those of no day.
std::array<QStringList, daysInWeek + 1> curfewDays(const Receipt &receipt, const Asked &order);

} // namespace emo::paper
