// SPDX-License-Identifier: MIT
#include "core/rules/CurfewWeek.h"

#include "core/base/Dates.h"
#include "core/emo/Monitoring.h"

#include <algorithm>
#include <bitset>

namespace emo {

namespace {

constexpr int minutesInDay = 24 * 60;
constexpr int daysInWeek = 7;
constexpr int minutesInWeek = daysInWeek * minutesInDay;

const CurfewPeriod &periodRow = monitoring.curfew.timetable.row;

int weekdayOf(const Choice &day)
{
    const auto days = options::weekday.all();
    const auto it = std::ranges::find_if(
        days, [&](const Option *each) { return day.code == QLatin1StringView(each->code); });
    return it == days.end() ? -1 : int(it - days.begin());
}

int sharedMinutes(int from, int until, int otherFrom, int otherUntil)
{
    return std::max(0, std::min(until, otherUntil) - std::max(from, otherFrom));
}

} // namespace

QList<CurfewSpan> curfewWeek(const Asked &order)
{
    QList<CurfewSpan> week;
    order.forEachRow(monitoring.curfew.timetable, [&](const Asked &row, int index) {
        const auto from = row[periodRow.startTime];
        const auto until = row[periodRow.endTime];
        const int day = weekdayOf(row[periodRow.dayOfWeek].value_or(Choice{}));
        if (day < 0 || !from || !until || *from == *until)
            return;
        const int start = day * minutesInDay + minuteOfDay(*from);
        const int length = (minuteOfDay(*until) - minuteOfDay(*from) + minutesInDay) % minutesInDay;
        week.append({index, day, start, start + length});
    });
    return week;
}

bool overlap(const CurfewSpan &a, const CurfewSpan &b)
{
    return sharedMinutes(a.from, a.until, b.from, b.until) > 0
        || sharedMinutes(a.from, a.until, b.from + minutesInWeek, b.until + minutesInWeek) > 0
        || sharedMinutes(a.from + minutesInWeek, a.until + minutesInWeek, b.from, b.until) > 0;
}

std::array<int, 7> minutesPerDay(const QList<CurfewSpan> &week)
{
    std::bitset<minutesInWeek> isUnderCurfew; // so that what overlaps counts once
    for (const CurfewSpan &span : week)
        for (int minute = span.from; minute < span.until; ++minute)
            isUnderCurfew.set(minute % minutesInWeek);
    std::array<int, 7> minutes{};
    for (int minute = 0; minute < minutesInWeek; ++minute)
        minutes[minute / minutesInDay] += isUnderCurfew[minute] ? 1 : 0;
    return minutes;
}

} // namespace emo
