// SPDX-License-Identifier: MIT
#include "core/document/pictures/TimelinePicture.h"

#include "core/document/content/Words.h"
#include "core/document/drawing/Grid.h"
#include "core/document/drawing/Type.h"
#include "core/order/Display.h"

#include <algorithm>

namespace emo::paper {

namespace {

constexpr double timelineRowHeight = 27;
constexpr double timelineBarHeight = 10;
constexpr double barDrop = 7; ///< From the top of a row to its bar.
constexpr double timelineTop = 30;
constexpr double whiteBetween = 6; ///< Between the frame and the conditions.
constexpr double yearBaseline = 14;
constexpr double monthBaseline = 26;

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

/// The months from the first of the monitoring to the one after the last day of all.
class MonthAxis
{
public:
    explicit MonthAxis(const Timeline &timeline)
    {
        QDate first = timeline.conditions.front().from;
        QDate last = timeline.conditions.front().until;
        for (const Bar &bar : timeline.conditions) {
            first = std::min(first, bar.from);
            last = std::max(last, bar.until);
        }
        for (const Bar &bar : timeline.frame)
            last = std::max(last, bar.until);
        m_begin = firstOfMonth(first);
        m_end = firstOfMonth(std::max(first, last)).addMonths(1);
    }

    QDate begin() const { return m_begin; }

    double x(QDate day) const
    {
        const double share = double(m_begin.daysTo(day)) / double(m_begin.daysTo(m_end));
        return grid::axis + grid::answerWidth * std::clamp(share, 0.0, 1.0);
    }

    void draw(Drawing &drawing, double bottom) const
    {
        constexpr int mostNames = 13;
        constexpr int mostQuarters = 39;
        const int months = (m_end.year() - m_begin.year()) * 12 + m_end.month() - m_begin.month();
        const int step = months <= mostNames ? 1 : months <= mostQuarters ? 3 : 12;
        for (QDate month = m_begin; month <= m_end; month = month.addMonths(1)) {
            const bool isEnd = month == m_begin || month == m_end;
            if (isEnd || (month.month() - 1) % step == 0)
                drawing.upright(x(month), timelineTop - 4, bottom, grid::hairline);
            if (month < m_end)
                drawNames(drawing, month, step);
        }
    }

private:
    void drawNames(Drawing &drawing, QDate month, int step) const
    {
        constexpr int mostDaysUnnamed = 45; // a name too close to the first would run into it
        const bool isFirst = month == m_begin;
        const bool isFar = m_begin.daysTo(month) > mostDaysUnnamed;
        const bool isNamed = step == 1 || (step == 3 && (isFirst || (isFar && (month.month() - 1) % 3 == 0)));
        if (isNamed)
            drawing.text(x(month) + 2, monthBaseline, displayShortMonth(month), type::small);
        const bool isFirstYearNamed = step < 12 || m_begin.month() < 8; // else the next one is too near
        const bool hasRoom = !isFirstYearNamed || x(month) - x(m_begin) > 22;
        if (isFirst ? isFirstYearNamed : month.month() == 1 && hasRoom)
            drawing.text(x(month) + 2, step == 12 ? monthBaseline : yearBaseline,
                QString::number(month.year()), type::strongSmall);
    }

    QDate m_begin;
    QDate m_end;
};

/// A white bar; open on the left, with an arrow, if it begins before the timeline does.
void drawFrameBar(Drawing &drawing, const MonthAxis &axis, const Bar &bar, double top)
{
    const bool isOpen = bar.from.isNull() || bar.from < axis.begin();
    const double from = isOpen ? grid::axis : axis.x(bar.from);
    const double until = std::max(from + 2, axis.x(bar.until.addDays(1)));
    const double half = grid::frameRule / 2;
    drawing.primitives.push_back(Fill{{from, top, until - from, timelineBarHeight}, Ink::White});
    std::vector<QPointF> edge{{from, top + half}, {until - half, top + half},
        {until - half, top + timelineBarHeight - half}, {from, top + timelineBarHeight - half}};
    if (isOpen) {
        drawing.primitives.push_back(
            Shape{{{from + 9, top + 2.5}, {from + 4, top + timelineBarHeight / 2}, {from + 9, top + 7.5}}});
    } else {
        for (QPointF &point : edge)
            if (point.x() == from)
                point.rx() += half;
        edge.push_back(edge.front());
    }
    drawing.primitives.push_back(Stroke{edge, grid::frameRule});
}

void drawNames(Drawing &drawing, const Bar &bar, double top, Style style)
{
    const QString until = displayShortDate(bar.until);
    drawing.text(grid::left, top + 11, bar.name, style);
    drawing.text(grid::left, top + 22,
        bar.from.isNull() ? words.untilDay.with(until) : words.fromTo.with(displayShortDate(bar.from), until),
        type::small);
}

} // namespace

Drawing timelinePicture(const Timeline &timeline)
{
    const MonthAxis axis(timeline);
    const double count = double(timeline.frame.size() + timeline.conditions.size());
    const double bottom = timelineTop + count * timelineRowHeight + whiteBetween;
    Drawing drawing{.height = bottom + 6};
    axis.draw(drawing, bottom);
    for (const QDate &limit : timeline.limits) {
        const double x = axis.x(limit.addDays(1));
        drawing.primitives.push_back(
            Stroke{{{x, timelineTop}, {x, bottom}}, grid::blockRule, Ink::Black, {3, 2}});
    }
    double top = timelineTop;
    for (const Bar &bar : timeline.frame) {
        drawNames(drawing, bar, top, type::label);
        drawFrameBar(drawing, axis, bar, top + barDrop);
        top += timelineRowHeight;
    }
    top += whiteBetween;
    drawing.rule(grid::left, grid::right, top - 2, grid::hairline);
    for (const Bar &bar : timeline.conditions) {
        drawNames(drawing, bar, top, type::strongLabel);
        const double from = axis.x(bar.from);
        drawing.primitives.push_back(Fill{
            {from, top + barDrop, std::max(2.0, axis.x(bar.until.addDays(1)) - from), timelineBarHeight}});
        top += timelineRowHeight;
    }
    return drawing;
}

} // namespace emo::paper
