// SPDX-License-Identifier: MIT
#include "core/document/pictures/WeekPicture.h"

#include "core/document/content/WeekWords.h"
#include "core/document/content/Words.h"
#include "core/document/drawing/Fonts.h"
#include "core/document/drawing/Grid.h"
#include "core/document/drawing/Type.h"
#include "core/document/pictures/WeekAxis.h"

#include <algorithm>
#include <set>

namespace emo::paper {

namespace {

constexpr double rowHeight = 17;
constexpr double barHeight = 12;
constexpr double plotTop = 14;
constexpr double whiteBelow = 2;
constexpr double whiteAfterRelease = 8;
constexpr double textDrop = 9.2; ///< From the top of a bar to the baseline of its times.
constexpr double plotRight = grid::axis + grid::answerWidth;

/// Main, second or third.
int addressOf(const Period &period)
{
    return period.where.empty() ? 0 : std::clamp(period.where.front(), 0, 2);
}

/// A filling for each address, so distinct that a copy of a copy still shows which is which.
void drawFilling(Drawing &drawing, const QRectF &area, int address)
{
    if (address == 0) {
        drawing.primitives.push_back(Fill{area, Ink::Black});
        return;
    }
    drawing.primitives.push_back(Fill{area, Ink::White});
    if (address == 2)
        drawing.primitives.push_back(Hatch{area});
    const double half = grid::frameRule / 2;
    drawing.primitives.push_back(Outline{area.adjusted(half, half, -half, -half), grid::frameRule});
}

/// The bars of one day.
class DayRow
{
public:
    DayRow(Drawing &drawing, const WeekAxis &axis, double top)
        : m_drawing(drawing), m_axis(axis), m_top(top + (rowHeight - barHeight) / 2)
    {
    }

    void draw(const std::vector<Period> &periods)
    {
        for (size_t at = 0; at < periods.size(); ++at) {
            const double freeFrom = at == 0 ? grid::axis : m_axis.x(*periods[at - 1].until);
            const double freeUntil = at + 1 == periods.size() ? plotRight : m_axis.x(*periods[at + 1].from);
            drawBar(periods[at], freeFrom, freeUntil);
        }
    }

private:
    void drawBar(const Period &period, double freeFrom, double freeUntil)
    {
        const double from = m_axis.x(*period.from);
        const double until = std::max(from, m_axis.x(*period.until));
        drawFilling(m_drawing, {from, m_top, until - from, barHeight}, addressOf(period));

        constexpr double besideEach = 6;
        constexpr double between = 4;
        const double needed = width(clock(*period.from), type::strongSmall)
            + width(clock(*period.until), type::strongSmall) + 2 * besideEach + between;
        if (until - from >= needed)
            drawTimesInside(period, from, until);
        else
            drawTimesBeside(period, from, until, freeFrom, freeUntil);
    }

    void drawTimesInside(const Period &period, double from, double until)
    {
        constexpr double inset = 4;
        const int address = addressOf(period);
        const Ink ink = address == 0 ? Ink::White : Ink::Black;
        const QString end = clock(*period.until);
        if (address == 2) {
            drawPatch(from + inset, width(clock(*period.from), type::strongSmall));
            drawPatch(until - inset - width(end, type::strongSmall), width(end, type::strongSmall));
        }
        m_drawing.text(from + inset, m_top + textDrop, clock(*period.from), type::strongSmall, ink);
        m_drawing.textUpTo(until - inset, m_top + textDrop, end, type::strongSmall, ink);
    }

    /// White under a time that stands on a hatched bar.
    void drawPatch(double x, double textWidth)
    {
        m_drawing.primitives.push_back(Fill{{x - 2, m_top + 1, textWidth + 4, barHeight - 2}, Ink::White});
    }

    /// After the bar, else before it; where both are taken, the timetable alone has the times.
    void drawTimesBeside(const Period &period, double from, double until, double freeFrom, double freeUntil)
    {
        const QString times = clock(*period.from) + QChar(u'\x2013') + clock(*period.until);
        const double room = width(times, type::strongSmall);
        if (until + room + 7 <= freeUntil) {
            m_drawing.primitives.push_back(Fill{{until + 2, m_top, room + 3, barHeight}, Ink::White});
            m_drawing.text(until + 3.5, m_top + textDrop, times, type::strongSmall);
        } else if (from - room - 7 >= freeFrom) {
            m_drawing.primitives.push_back(Fill{{from - room - 5, m_top, room + 3, barHeight}, Ink::White});
            m_drawing.textUpTo(from - 3.5, m_top + textDrop, times, type::strongSmall);
        }
    }

    Drawing &m_drawing;
    const WeekAxis &m_axis;
    double m_top;
};

std::vector<Period> startingOn(int day, const std::vector<Period> &week)
{
    std::vector<Period> found;
    std::copy_if(week.begin(), week.end(), std::back_inserter(found),
        [day](const Period &period) { return period.day == day && period.hasTimes(); });
    std::stable_sort(found.begin(), found.end(),
        [](const Period &one, const Period &other) { return one.from < other.from; });
    return found;
}

void drawDay(Drawing &drawing, double top, const QString &name, Style style)
{
    drawing.textUpTo(grid::left + grid::labelWidth, top + 12, name, style);
}

void drawLegend(Drawing &drawing, double lastBaseline, const Week &week)
{
    constexpr double leading = 15;
    constexpr double room = 80; // the names of the days stand beside it
    std::set<int> used;
    for (const Period &period : week.periods)
        used.insert(addressOf(period));
    if (week.release)
        used.insert(addressOf(*week.release));

    double baseline = lastBaseline - leading * double(used.size() - 1);
    for (const int address : used) {
        drawFilling(drawing, {grid::left, baseline - 7.5, 22, 8}, address);
        drawing.text(grid::left + 28, baseline, elided(week.addressNames[size_t(address)], type::small, room),
            type::small);
        baseline += leading;
    }
}

} // namespace

Drawing weekPicture(const Week &week, Density)
{
    const double release = week.release ? rowHeight + whiteAfterRelease : 0;
    const double bottom = plotTop + release + 7 * rowHeight;
    const WeekAxis axis(week);

    Drawing drawing{.height = bottom + whiteBelow};
    axis.draw(drawing, 9, plotTop, bottom);
    if (week.release) {
        drawDay(drawing, plotTop, words.dayOfRelease.toString(), type::strongLabel);
        DayRow(drawing, axis, plotTop).draw({*week.release});
        drawing.rule(grid::left + grid::labelWidth - 60, grid::right, plotTop + release - 4, grid::hairline);
    }
    for (int day = 0; day < 7; ++day) {
        const double top = plotTop + release + day * rowHeight;
        drawDay(drawing, top, weekday(day), type::label);
        DayRow(drawing, axis, top).draw(startingOn(day, week.periods));
    }
    drawLegend(drawing, drawing.height - 7, week);
    return drawing;
}

} // namespace emo::paper
