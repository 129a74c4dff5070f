// SPDX-License-Identifier: MIT
#include "core/calendar/HoursUntil.h"

namespace emo {

namespace {

constexpr qint64 secondsInAnHour = 3600;

qint64 secondsUntil(QDate day, const Moment &moment)
{
    return londonInstant(moment.today, moment.now).secsTo(londonInstant(day, QTime(0, 0)));
}

} // namespace

int hoursUntil(QDate day, const Moment &moment)
{
    const qint64 seconds = secondsUntil(day, moment);
    return seconds <= 0 ? 0 : int((seconds + secondsInAnHour - 1) / secondsInAnHour);
}

bool isWithin(QDate day, const Moment &moment, int hours)
{
    return day.isValid() && secondsUntil(day, moment) < hours * secondsInAnHour;
}

} // namespace emo
