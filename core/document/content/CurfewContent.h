// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/form/Answers.h"
#include "core/form/Receipt.h"

namespace emo::paper {

/// Puts the curfew's hours into the summary, if there is a curfew.
void addCurfew(const ReceiptCurfew &curfew, const Asked &order, Summary &summary);

/// The curfew's hours at each of its addresses; empty if there is no curfew.
Timetable curfewTimetable(const ReceiptCurfew &curfew, const Asked &order);

/// The hours of each day, Monday first: "Main address 19:00 to 07:00".
std::array<QStringList, 7> curfewDays(const ReceiptCurfew &curfew, const Asked &order);

} // namespace emo::paper
