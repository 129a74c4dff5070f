// SPDX-License-Identifier: MIT
#include "core/document/pictures/WeekTimes.h"

#include "core/document/content/WeekWords.h"
#include "core/document/content/Words.h"
#include "core/document/drawing/Fonts.h"
#include "core/document/drawing/Type.h"

#include <algorithm>

namespace emo::paper {

namespace {

struct TakenStretch
{
    double from;
    double until;
};

/// The labels of one lane, one after the other.
class LaneTimes
{
public:
    LaneTimes(Drawing &drawing, const WeekLane &lane, double top, double bottom)
        : m_drawing(drawing), m_top(top), m_height(bottom - top)
    {
        for (const WeekBar &bar : lane)
            if (bar.isDrawn())
                m_taken.push_back({bar.from, bar.until});
    }

    bool draw(const WeekBar &bar)
    {
        if (!bar.period.hasTimes())
            return drawBeside(bar, timesInWords(bar.period), type::small)
                || drawBeside(bar, halfInBrief(bar.period), type::small);
        if (bar.width() >= timeWidth(*bar.period.from) + timeWidth(*bar.period.until) + roomAround) {
            drawInside(bar);
            return true;
        }
        const QString times = clock(*bar.period.from) + QChar(u'\x2013') + clock(*bar.period.until);
        return drawBeside(bar, times, type::strongSmall);
    }

private:
    static constexpr double roomAround = 14;

    static double timeWidth(int minutes) { return width(clock(minutes), type::strongSmall); }

    /// "from 20:00", "to 07:00"
    static QString halfInBrief(const Period &period)
    {
        if (period.from)
            return words.fromTime.with(clock(*period.from));
        return period.until ? words.toTime.with(clock(*period.until)) : words.timesNotGiven.toString();
    }

    double baseline() const { return m_top + m_height / 2 + 3.2; }

    void drawInside(const WeekBar &bar)
    {
        const std::vector<int> &where = bar.period.where;
        const double inset = where.empty() ? 5 : 4; // a dashed outline is thicker
        const Ink ink = where == std::vector{0} ? Ink::White : Ink::Black;
        const QString start = clock(*bar.period.from);
        const double startX = bar.from + inset;
        const double endX = bar.until - inset - timeWidth(*bar.period.until);
        if (isPatterned(where)) {
            // White from the outline to a little beyond the time.
            constexpr double toOutline = 1.3;
            constexpr double beyond = 2;
            drawPatch(bar.from + toOutline, startX + width(start, type::strongSmall) + beyond);
            drawPatch(endX - beyond, bar.until - toOutline);
        }
        m_drawing.text(startX, baseline(), start, type::strongSmall, ink);
        m_drawing.text(endX, baseline(), clock(*bar.period.until), type::strongSmall, ink);
    }

    void drawPatch(double from, double until)
    {
        m_drawing.primitives.push_back(Fill{{from, m_top + 1, until - from, m_height - 2}, Ink::White});
    }

    bool isFree(double from, double until) const
    {
        constexpr double rounding = 0.1;
        return from >= WeekAxis::left - rounding && until <= WeekAxis::right + rounding
            && std::ranges::none_of(
                m_taken, [&](const TakenStretch &each) { return from < each.until && until > each.from; });
    }

    bool drawBeside(const WeekBar &bar, const QString &text, Style style)
    {
        constexpr double gap = 2;
        constexpr double inPatch = 1.5;
        const double room = width(text, style) + 2 * inPatch;
        for (const double from : {bar.until + gap, bar.from - gap - room}) {
            if (!isFree(from, from + room))
                continue;
            m_drawing.primitives.push_back(Fill{{from, m_top, room, m_height}, Ink::White});
            m_drawing.text(from + inPatch, baseline(), text, style);
            m_taken.push_back({from - gap, from + room + gap});
            return true;
        }
        return false;
    }

    Drawing &m_drawing;
    double m_top;
    double m_height;
    std::vector<TakenStretch> m_taken; ///< By bars and labels.
};

} // namespace

bool drawTimes(Drawing &drawing, const WeekLane &lane, double top, double bottom)
{
    LaneTimes times(drawing, lane, top, bottom);
    bool isComplete = true;
    for (const WeekBar &bar : lane)
        isComplete = times.draw(bar) && isComplete;
    return isComplete;
}

} // namespace emo::paper
