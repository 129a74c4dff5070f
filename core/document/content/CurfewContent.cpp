// SPDX-License-Identifier: MIT
#include "core/document/content/CurfewContent.h"

#include "core/base/Dates.h"
#include "core/order/Display.h"

#include <algorithm>

namespace emo::paper {

namespace {

struct CurfewContentTexts
{
    EMO_TEXTS(CurfewContentTexts)
};

constexpr int minutesInDay = 24 * 60;

/// A period that ends no later than it starts ends on the day after.
Period periodOn(int day, QTime from, QTime until)
{
    const int start = minuteOfDay(from);
    const int end = minuteOfDay(until);
    return {day, start, end > start ? end : end + minutesInDay, {}};
}

std::vector<int> placesOf(const ReceiptCurfew &curfew, const Choices &choices)
{
    std::vector<int> places;
    for (int i = 0; i < int(curfew.places.size()); ++i)
        if (choices.codes.contains(QLatin1StringView(curfew.places[i].option->code)))
            places.push_back(i);
    return places;
}

std::vector<Period> periodsOf(const ReceiptCurfew &curfew, const Asked &order)
{
    const auto days = curfew.day->options->all();
    std::vector<Period> periods;
    order.forEachRow(*curfew.timetable, [&](const Asked &row, int) {
        const auto from = row[*curfew.from];
        const auto until = row[*curfew.until];
        const QString code = row[*curfew.day].value_or(Choice{}).code;
        const auto day = std::ranges::find_if(
            days, [&](const Option *each) { return code == QLatin1StringView(each->code); });
        if (!from || !until || day == days.end())
            return; // not printed as hours; the draft's findings say what is missing
        periods.push_back(periodOn(int(day - days.begin()), *from, *until));
        periods.back().addresses = placesOf(curfew, row[*curfew.where].value_or(Choices{}));
    });
    std::ranges::stable_sort(
        periods, {}, [](const Period &period) { return std::pair(period.day, period.from); });
    return periods;
}

} // namespace

void addCurfew(const ReceiptCurfew &curfew, const Asked &order, Summary &summary)
{
    if (!order.meets(curfew.when))
        return;
    summary.week = periodsOf(curfew, order);
    const auto from = order[*curfew.releaseFrom];
    const auto until = order[*curfew.releaseUntil];
    if (from && until) {
        summary.dayOfRelease = periodOn(0, *from, *until);
        summary.dayOfRelease->addresses = {0};
    }
    for (std::size_t i = 0; i < curfew.places.size(); ++i)
        summary.addressNames[i] = curfew.places[i].name.toString();
}

std::array<QStringList, 7> curfewDays(const ReceiptCurfew &curfew, const Asked &order)
{
    const auto clock = [](int minutes) {
        return QTime(0, 0).addSecs(60 * (minutes % minutesInDay)).toString(QStringLiteral("HH:mm"));
    };
    std::array<QStringList, 7> days;
    if (!order.meets(curfew.when))
        return days;
    for (const Period &period : periodsOf(curfew, order)) {
        QStringList places;
        for (const int place : period.addresses)
            places.append(curfew.places[place].name.toString());
        //: %1 are addresses, %2 and %3 times.
        days[period.day].append(
            CurfewContentTexts::tr("%1 %2 to %3")
                .with(places.join(QStringLiteral(", ")), clock(period.from), clock(period.until)));
    }
    return days;
}

Timetable curfewTimetable(const ReceiptCurfew &curfew, const Asked &order)
{
    Timetable timetable;
    const std::vector<Period> periods
        = order.meets(curfew.when) ? periodsOf(curfew, order) : std::vector<Period>();
    for (int i = 0; i < int(curfew.places.size()); ++i) {
        Place place{curfew.places[i].name.toString(), displayAddress(*curfew.places[i].address, order), {}};
        std::ranges::copy_if(periods, std::back_inserter(place.periods), [&](const Period &period) {
            return std::ranges::find(period.addresses, i) != period.addresses.end();
        });
        if (!place.periods.empty())
            timetable.push_back(place);
    }
    Place nowhere{CurfewContentTexts::tr("Address not provided").toString(), {}, {}};
    std::ranges::copy_if(periods, std::back_inserter(nowhere.periods),
        [](const Period &period) { return period.addresses.empty(); });
    if (!nowhere.periods.empty())
        timetable.push_back(nowhere);
    return timetable;
}

} // namespace emo::paper
