// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QTime>

#include <chrono>

namespace emo {

/// A date in a rule or an option: `on(2022, 6, 28)`.
constexpr QDate on(int year, unsigned month, unsigned day)
{
    using namespace std::chrono;
    constexpr int julianDayOfUnixEpoch = 2'440'588;
    const year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    return QDate::fromJulianDay(sys_days(date).time_since_epoch().count() + julianDayOfUnixEpoch);
}
static_assert(on(1970, 1, 1) == QDate::fromJulianDay(2'440'588));

/// The age from which the law takes somebody for an adult.
inline constexpr int adultAge = 18;

/// True from the birthday on that makes somebody an adult.
inline bool isAdultOn(QDate day, QDate born)
{
    return born.addYears(adultAge) <= day;
}

/// The time in minutes after midnight.
inline int minuteOfDay(QTime time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace emo
