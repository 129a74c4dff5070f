// SPDX-License-Identifier: MIT
#include "core/form/Week.h"

#include "core/base/Dates.h"

#include <algorithm>
#include <bitset>
#include <numeric>

namespace emo {

namespace {

constexpr int minutesInWeek = daysInWeek * minutesInDay;

int sharedMinutes(int from, int until, int otherFrom, int otherUntil)
{
    return std::min(until, otherUntil) - std::max(from, otherFrom);
}

std::optional<int> dayOf(const Asked &row, const Question<Choice> &question)
{
    const auto days = question.options->all();
    const QString code = row[question].value_or(Choice{}).code;
    const auto day = std::ranges::find_if(
        days, [&](const Option *each) { return code == QLatin1StringView(each->code); });
    return day == days.end() ? std::nullopt : std::optional(int(day - days.begin()));
}

bool isOffered(const QString &code, const AnyQuestion &question)
{
    return std::ranges::any_of(question.options->all(),
        [&](const Option *option) { return code == QLatin1StringView(option->code); });
}

/// Minutes after midnight between Sunday and Monday.
int startInWeek(const Period &period)
{
    return *period.day * minutesInDay + *period.from;
}

std::bitset<minutesInWeek> covered(std::span<const Period> periods)
{
    std::bitset<minutesInWeek> minutes;
    for (const Period &period : periods)
        for (int minute = 0; period.isKnown() && minute < period.minutes(); ++minute)
            minutes.set((startInWeek(period) + minute) % minutesInWeek);
    return minutes;
}

} // namespace

Period periodBetween(std::optional<QTime> from, std::optional<QTime> until)
{
    Period period;
    if (from)
        period.from = minuteOfDay(*from);
    if (until)
        period.until = minuteOfDay(*until);
    if (period.hasTimes() && *period.until <= *period.from)
        *period.until += minutesInDay;
    return period;
}

Period periodOf(const Asked &row, const WeekQuestions &questions)
{
    Period period = periodBetween(row[*questions.from], row[*questions.until]);
    period.day = dayOf(row, *questions.day);
    period.where = placesTicked(*questions.where, row);
    if (const QString day = row[*questions.day].value_or(Choice{}).code; !isOffered(day, *questions.day))
        period.unreadDay = day;
    for (const QString &code : row[*questions.where].value_or(Choices{}).codes)
        if (!isOffered(code, *questions.where))
            period.unreadWhere.append(code);
    return period;
}

std::vector<int> placesTicked(const Question<Choices> &question, const Asked &order)
{
    const QStringList codes = order[question].value_or(Choices{}).codes;
    const auto options = question.options->all();
    std::vector<int> places;
    for (std::size_t place = 0; place < options.size(); ++place)
        if (codes.contains(QLatin1StringView(options[place]->code)))
            places.push_back(int(place));
    return places;
}

std::vector<Period> periodsOf(const Asked &order, const WeekQuestions &questions)
{
    std::vector<Period> periods;
    order.forEachRow(
        *questions.periods, [&](const Asked &row, int) { periods.push_back(periodOf(row, questions)); });
    return periods;
}

std::vector<Period> inOrderOfWeek(std::vector<Period> periods)
{
    std::erase_if(periods, [](const Period &period) { return period.isBlank(); });
    std::ranges::stable_sort(periods, {}, [](const Period &period) {
        return std::pair(period.day.value_or(daysInWeek), period.from.value_or(period.until.value_or(0)));
    });
    return periods;
}

std::vector<int> lanesOf(std::span<const std::pair<double, double>> stretches)
{
    std::vector<std::size_t> order(stretches.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t each) { return stretches[each].first; });
    std::vector<int> lanes(stretches.size());
    std::vector<double> taken; // how far each lane is
    for (const std::size_t each : order) {
        constexpr double rounding = 0.01;
        const auto [from, until] = stretches[each];
        const auto free
            = std::ranges::find_if(taken, [from = from](double end) { return end <= from + rounding; });
        lanes[each] = int(free - taken.begin());
        if (free == taken.end())
            taken.push_back(until);
        else
            *free = std::max(*free, until);
    }
    return lanes;
}

bool overlap(const Period &a, const Period &b)
{
    if (!a.isKnown() || !b.isKnown())
        return false;
    const int from = startInWeek(a);
    const int other = startInWeek(b);
    return std::ranges::any_of(std::array{-minutesInWeek, 0, minutesInWeek}, [&](int weeks) {
        return sharedMinutes(from, from + a.minutes(), other + weeks, other + weeks + b.minutes()) > 0;
    });
}

int minutesCovered(std::span<const Period> periods)
{
    return int(covered(periods).count());
}

std::array<int, daysInWeek> minutesPerDay(std::span<const Period> periods)
{
    const auto isCovered = covered(periods);
    std::array<int, daysInWeek> minutes{};
    for (int minute = 0; minute < minutesInWeek; ++minute)
        minutes[minute / minutesInDay] += isCovered[minute] ? 1 : 0;
    return minutes;
}

} // namespace emo
