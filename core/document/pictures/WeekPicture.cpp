// SPDX-License-Identifier: MIT
#include "core/document/pictures/WeekPicture.h"

#include "core/document/content/WeekWords.h"
#include "core/document/content/Words.h"
#include "core/document/drawing/Fonts.h"
#include "core/document/drawing/Type.h"
#include "core/document/pictures/WeekBars.h"
#include "core/document/pictures/WeekLegend.h"
#include "core/document/pictures/WeekTimes.h"

#include <algorithm>

namespace emo::paper {

namespace {

constexpr double weekTop = 14; ///< From the top of the picture to its plot.
constexpr double whiteBelow = 2;
constexpr double whiteAfterRelease = 8;
constexpr double highestPicture = 600; ///< A page holds little more.
constexpr double namesRight = grid::left + grid::labelWidth;

struct DayRow
{
    QString name;
    Style style;
    std::vector<WeekLane> lanes;
    double whiteBelow = 0;
    bool isOfWeek = true; ///< The legend stands beside these.
};

std::vector<Period> startingOn(std::optional<int> day, const Week &week)
{
    std::vector<Period> found;
    std::ranges::copy_if(
        week.periods, std::back_inserter(found), [day](const Period &period) { return period.day == day; });
    return found;
}

std::vector<DayRow> rowsOf(const Week &week, const WeekAxis &axis)
{
    std::vector<DayRow> rows;
    if (week.release)
        rows.push_back({words.dayOfRelease.toString(), type::strongLabel, lanesOf({*week.release}, axis),
            whiteAfterRelease});
    for (int day = 0; day < daysInWeek; ++day)
        rows.push_back({weekday(day), type::label, lanesOf(startingOn(day, week), axis)});
    if (const std::vector<Period> dayless = startingOn({}, week); !dayless.empty())
        rows.push_back({words.dayNotGiven.toString(), type::label, lanesOf(dayless, axis), 0, false});
    return rows;
}

class WeekDrawing
{
public:
    WeekDrawing(const Week &week, Density density)
        : m_week(week), m_axis(week), m_rows(rowsOf(week, m_axis)),
          m_rowHeight(density == Density::Normal ? 17 : 15), m_barHeight(density == Density::Normal ? 12 : 11)
    {
        dropLanesBeyondPage();
    }

    Drawing draw()
    {
        const double bottom = weekTop + plotHeight();
        m_drawing.height = bottom + whiteBelow;
        constexpr double axisBaseline = 9;
        m_axis.draw(m_drawing, axisBaseline, weekTop, bottom);
        double top = weekTop;
        double legendBaseline = 0;
        double legendRight = namesRight;
        for (const DayRow &row : m_rows) {
            const double baseline = top + m_rowHeight / 2 + 3.5;
            m_drawing.textUpTo(namesRight, baseline, row.name, row.style);
            if (row.isOfWeek) {
                legendBaseline = baseline;
                legendRight = std::min(legendRight, namesRight - width(row.name, row.style));
            }
            drawLanes(row, top);
            top += heightOf(row) + row.whiteBelow;
            if (row.whiteBelow > 0)
                m_drawing.rule(namesRight - 60, grid::right, top - 4, grid::hairline);
        }
        drawWeekLegend(m_drawing, m_week, m_isComplete, legendBaseline, legendRight);
        return std::move(m_drawing);
    }

private:
    double laneStep() const { return m_rowHeight - 3; }

    double heightOf(const DayRow &row) const
    {
        return m_rowHeight + double(row.lanes.size() - 1) * laneStep();
    }

    double plotHeight() const
    {
        double sum = 0;
        for (const DayRow &row : m_rows)
            sum += heightOf(row) + row.whiteBelow;
        return sum;
    }

    void dropLanesBeyondPage()
    {
        while (plotHeight() > highestPicture) {
            std::ranges::max_element(m_rows, {}, [](const DayRow &row) {
                return row.lanes.size();
            })->lanes.pop_back();
            m_isComplete = false;
        }
    }

    void drawLanes(const DayRow &row, double rowTop)
    {
        double top = rowTop + (m_rowHeight - m_barHeight) / 2;
        for (const WeekLane &lane : row.lanes) {
            constexpr double white = 0.3; // so that two bars that touch stay two
            for (const WeekBar &bar : lane)
                if (bar.isDrawn())
                    drawWeekBar(m_drawing, {bar.from + white, top, bar.width() - 2 * white, m_barHeight},
                        bar.period.where, bar.torn());
            m_isComplete = drawTimes(m_drawing, lane, top, top + m_barHeight) && m_isComplete;
            top += laneStep();
        }
    }

    const Week &m_week;
    WeekAxis m_axis;
    std::vector<DayRow> m_rows;
    double m_rowHeight;
    double m_barHeight;
    bool m_isComplete = true; ///< Every time has a place.
    Drawing m_drawing;
};

} // namespace

Drawing weekPicture(const Week &week, Density density)
{
    return within(Begin{Role::Figure, weekInWords(week)}, WeekDrawing(week, density).draw());
}

} // namespace emo::paper
