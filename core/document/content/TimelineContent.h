// SPDX-License-Identifier: MIT
#pragma once

#include "core/calendar/MonthAxis.h"
#include "core/document/content/Content.h"
#include "core/form/Answers.h"
#include "core/form/Receipt.h"

namespace emo::paper {

/// The conditions against the dates that bound them; empty if none of those is known. Neighbours of one kind
/// with the same dates share a bar.
Timeline timelineOf(const Receipt &receipt, const Asked &order);

/// The months that the bars need: from the first day of monitoring to the last day of all.
MonthAxis axisOf(const Timeline &timeline);

/// "7 December 2026 to 6 April 2027", with whichever dates are known.
QString datesInWords(const Bar &bar, QString (*shown)(QDate));

/// Rows of the timeline in words, for somebody who has its picture read aloud; with the last of them also
/// what goes on for too long.
QString timelineInWords(const Timeline &timeline, std::span<const Bar> rows);

} // namespace emo::paper
