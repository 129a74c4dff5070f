// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/London.h"

/// How near a day is whose hour nobody gives, such as the day of a release. It is taken to begin at midnight.
namespace emo {

/// The hours that are left until the day begins. One that has begun counts; 0 once the day itself has begun.
int hoursUntil(QDate day, const Moment &moment);

/// True if less than that many hours are left, or the day has begun, or is over. False of no day.
bool isWithin(QDate day, const Moment &moment, int hours);

} // namespace emo
