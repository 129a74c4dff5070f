// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"

/// Dates and times as people type them.
namespace emo {

/// The years that a date of the form may lie in; the live service refuses others.
inline constexpr int firstYear = 1900;
inline constexpr int lastYear = 2200;

/// What was typed for a date: a QDate if it is one, else AsTyped. "jan" and "january" are months too.
Value dateFrom(const QString &day, const QString &month, const QString &year);

/// What was typed for a time: a QTime if it is one between 00:00 and 23:59, else AsTyped.
Value timeFrom(const QString &hour, const QString &minute);

/// What keeps the parts of a date or a time from being one, in the order in which a person would put
/// it right; empty if nothing does.
Text dateComplaint(const AsTyped &typed);
Text timeComplaint(const AsTyped &typed);

} // namespace emo
