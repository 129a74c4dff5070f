// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/MonitoredConditions.h"

namespace emo {

/// True of the curfew among the conditions.
bool isCurfewStretch(const MonitoredStretch &condition);

/// The licence's own date for the end of this kind of monitoring (paragraphs 14b, 14d and 14e of the
/// licence); null for a kind that has none.
const Question<QDate> *ownEnd(const MonitoredStretch &condition);

/// The dates of the licence on which the condition may end; none if the licence's are not known.
QList<const Question<QDate> *> possibleEnds(const Asked &order, const MonitoredStretch &condition);

/// True if the condition ends on one of these.
bool endsAsLicence(const Asked &order, const MonitoredStretch &condition);

/// The end of home detention curfew that the condition outlasts though it may not; null if it does not.
const Question<QDate> *outlastedHdcEnd(const Asked &order, const MonitoredStretch &condition);

/// A date as messages show it: "7 December 2026".
QString shownDate(QDate date);

} // namespace emo
