// SPDX-License-Identifier: MIT
#include "core/document/pictures/WeekAxis.h"

#include "core/document/content/WeekWords.h"
#include "core/document/content/Words.h"
#include "core/document/drawing/Fonts.h"
#include "core/document/drawing/Type.h"

#include <algorithm>

namespace emo::paper {

namespace {

constexpr int noonMinutes = 12 * 60;

QString hourLabel(int hour)
{
    const QString word = hour % 24 == 0 ? words.midnight.toString()
        : hour % 24 == 12               ? words.noon.toString()
                                        : QString();
    constexpr double mostWidth = 45;
    return word.isEmpty() || width(word, type::small) > mostWidth ? clock(hour * 60) : word;
}

/// Where the start is not known, an end up to noon stands on the next morning: it has to stand somewhere, and
/// the words beside it name no day.
int endMinutes(const Period &period)
{
    const bool isMorning = !period.from && *period.until <= noonMinutes;
    return *period.until + (isMorning ? minutesInDay : 0);
}

} // namespace

WeekAxis::WeekAxis(const Week &week)
{
    std::vector<Period> periods = week.periods;
    if (week.release)
        periods.push_back(*week.release);
    const auto isAny = [&](const auto &test) { return std::ranges::any_of(periods, test); };
    if (isAny([](const Period &period) { return period.until && endMinutes(period) > 36 * 60; }))
        m_end = 48;
    const bool hasMorning
        = isAny([](const Period &period) { return period.from && *period.from < noonMinutes; });
    const bool isCut = isAny([this](const Period &period) {
        return !period.from && period.until && x(endMinutes(period)) < left + halfBar;
    });
    if (m_end == 48 || hasMorning || isCut)
        m_begin = 0;
}

double WeekAxis::x(int minutes) const
{
    const double share = (minutes / 60.0 - m_begin) / hours();
    return left + grid::answerWidth * std::clamp(share, 0.0, 1.0);
}

double WeekAxis::from(const Period &period) const
{
    if (period.from)
        return x(*period.from);
    return period.until ? std::max(left, x(endMinutes(period)) - halfBar) : left;
}

double WeekAxis::until(const Period &period) const
{
    if (period.until)
        return x(endMinutes(period));
    return period.from ? std::min(right, x(*period.from) + halfBar) : left;
}

void WeekAxis::draw(Drawing &drawing, double baseline, double top, double bottom) const
{
    constexpr int betweenTicks = 3;
    constexpr double tick = 3;
    for (int hour = m_begin; hour <= m_end; hour += betweenTicks) {
        const bool isNight = hour == 24;
        if (hour % 6 == 0)
            drawing.upright(x(hour * 60), top, bottom, isNight ? grid::blockRule : grid::hairline);
        else
            drawing.upright(x(hour * 60), top - tick, top, grid::hairline);
    }
    drawLabels(drawing, baseline);
}

void WeekAxis::drawLabels(Drawing &drawing, double baseline) const
{
    constexpr int longAxis = 48;
    const int betweenLabels = hours() < longAxis ? 6 : 12;
    drawing.text(left, baseline, hourLabel(m_begin), type::small);
    for (int hour = m_begin + betweenLabels; hour < m_end; hour += betweenLabels)
        drawing.textAround(x(hour * 60), baseline, hourLabel(hour), type::small);
    drawing.textUpTo(right, baseline, hourLabel(m_end), type::small);
}

} // namespace emo::paper
