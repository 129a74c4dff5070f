// SPDX-License-Identifier: MIT
#include "core/document/pictures/WeekAxis.h"

#include "core/document/content/WeekWords.h"
#include "core/document/content/Words.h"
#include "core/document/drawing/Fonts.h"
#include "core/document/drawing/Grid.h"
#include "core/document/drawing/Type.h"

#include <algorithm>

namespace emo::paper {

namespace {

constexpr double right = grid::axis + grid::answerWidth;

QString label(int hour)
{
    const QString word = hour % 24 == 0 ? words.midnight.toString()
        : hour % 24 == 12               ? words.noon.toString()
                                        : QString();
    constexpr double mostWidth = 45;
    return word.isEmpty() || width(word, type::small) > mostWidth ? clock(hour * 60) : word;
}

} // namespace

WeekAxis::WeekAxis(const Week &week)
{
    std::vector<Period> periods = week.periods;
    if (week.release)
        periods.push_back(*week.release);
    for (const Period &period : periods) {
        if (period.from < 12 * 60)
            m_begin = 0;
        if (period.until > 36 * 60)
            m_end = 48;
    }
}

double WeekAxis::x(int minutes) const
{
    const double share = (minutes / 60.0 - m_begin) / hours();
    return grid::axis + grid::answerWidth * std::clamp(share, 0.0, 1.0);
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
    constexpr int betweenLabels = 6;
    constexpr double gap = 3;
    const double firstEnds = grid::axis + width(label(m_begin), type::small);
    const double lastBegins = right - width(label(m_end), type::small);

    drawing.text(grid::axis, baseline, label(m_begin), type::small);
    for (int hour = m_begin + betweenLabels; hour < m_end; hour += betweenLabels) {
        // On a long axis the words at its ends leave no room for the hour beside them.
        const double half = width(label(hour), type::small) / 2;
        const double middle = x(hour * 60);
        if (middle - half >= firstEnds + gap && middle + half <= lastBegins - gap)
            drawing.textAround(middle, baseline, label(hour), type::small);
    }
    drawing.textUpTo(right, baseline, label(m_end), type::small);
}

} // namespace emo::paper
