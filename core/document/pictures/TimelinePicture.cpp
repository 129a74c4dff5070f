// SPDX-License-Identifier: MIT
#include "core/document/pictures/TimelinePicture.h"

#include "core/document/content/TimelineContent.h"
#include "core/document/content/Words.h"
#include "core/document/drawing/Fonts.h"
#include "core/document/drawing/Grid.h"
#include "core/document/drawing/Type.h"
#include "core/order/Display.h"

#include <algorithm>

namespace emo::paper {

namespace {

constexpr size_t mostRowsTogether = 24;
constexpr double timelineRow = 27;
constexpr double timelineBar = 10;
constexpr double timelineBarDrop = 7; ///< From the top of a row to its bar.
constexpr double timelineTop = 30;
constexpr double whiteBetween = 6; ///< Between the frame and the conditions.
constexpr double shortestBar = 1.5;

double xOf(const MonthAxis &axis, QDate day)
{
    return grid::axis + grid::answerWidth * axis.share(day);
}

/// Labels on one line, each behind the line of its day. One that would touch the last, or leave the content,
/// is left out.
class AxisLabels
{
public:
    AxisLabels(double baseline, Style style) : m_baseline(baseline), m_style(style) {}

    void add(Drawing &drawing, double x, const QString &text)
    {
        constexpr double behindLine = 2;
        constexpr double gap = 2;
        const double left = x + behindLine;
        const double right = left + width(text, m_style);
        if (left < m_taken || right > grid::right)
            return;
        drawing.text(left, m_baseline, text, m_style);
        m_taken = right + gap;
    }

private:
    double m_baseline;
    Style m_style;
    double m_taken = 0;
};

void drawAxis(Drawing &drawing, const MonthAxis &axis, double bottom)
{
    constexpr double yearBaseline = 14;
    constexpr double monthBaseline = 26;
    constexpr double tick = 4;
    constexpr int mostMarks = 13; // wide enough for the names of months and years
    const bool hasMonths = axis.months() < 12;
    AxisLabels months(monthBaseline, type::small);
    AxisLabels years(hasMonths ? yearBaseline : monthBaseline, type::strongSmall);
    for (const QDate &mark : axis.marks(mostMarks)) {
        const double x = xOf(axis, mark);
        drawing.upright(x, timelineTop - tick, bottom, grid::hairline);
        if (mark == axis.begin() || mark.month() == 1)
            years.add(drawing, x, QString::number(mark.year()));
        if (hasMonths)
            months.add(drawing, x, displayShortMonth(mark));
    }
    drawing.upright(grid::right, timelineTop - tick, bottom, grid::hairline);
}

void drawRowNames(Drawing &drawing, const Bar &bar, double top, Style style)
{
    drawing.text(grid::left, top + 11, elided(bar.name, style, grid::labelWidth), style);
    drawing.text(grid::left, top + 22,
        elided(datesInWords(bar, displayShortDate), type::small, grid::labelWidth), type::small);
}

QRectF barArea(const MonthAxis &axis, const Bar &bar, double top)
{
    const double from = bar.from.isValid() ? xOf(axis, bar.from) : grid::axis;
    const double until = xOf(axis, bar.until.addDays(1));
    const double left = std::min(from, grid::right - shortestBar);
    return {left, top + timelineBarDrop, std::max(shortestBar, until - left), timelineBar};
}

/// A white bar; open on the left if its start is not known, and with an arrow if it begins before the
/// timeline.
void drawFrameBar(Drawing &drawing, const MonthAxis &axis, const Bar &bar, double top)
{
    const QRectF area = barArea(axis, bar, top);
    const double half = grid::frameRule / 2;
    const QRectF edge = area.adjusted(half, half, -half, -half);
    drawing.primitives.push_back(Fill{area, Ink::White});
    if (bar.from.isValid() && bar.from >= axis.begin()) {
        drawing.primitives.push_back(Outline{edge, grid::frameRule});
        return;
    }
    constexpr double arrowTip = 4;
    constexpr double arrowEnd = 9;
    drawing.primitives.push_back(
        Stroke{{{area.left(), edge.top()}, edge.topRight(), edge.bottomRight(), {area.left(), edge.bottom()}},
            grid::frameRule});
    if (bar.from.isValid() && area.width() > arrowEnd + arrowTip)
        drawing.primitives.push_back(Shape{{{area.left() + arrowEnd, area.top() + 2.5},
            {area.left() + arrowTip, area.center().y()}, {area.left() + arrowEnd, area.bottom() - 2.5}}});
}

void drawConditionBar(Drawing &drawing, const MonthAxis &axis, const Bar &bar, double top)
{
    if (bar.from.isValid() && bar.until.isValid()) {
        drawing.primitives.push_back(Fill{barArea(axis, bar, top)});
        return;
    }
    for (const QDate &day : {bar.from, bar.until}) // of one that is known, no more than that day
        if (day.isValid())
            drawing.primitives.push_back(Outline{barArea(axis, {{}, day, day}, top), grid::frameRule});
}

void drawLimits(Drawing &drawing, const MonthAxis &axis, const std::vector<QDate> &limits, double bottom)
{
    for (const QDate &limit : limits) {
        const double x = xOf(axis, limit.addDays(1));
        drawing.primitives.push_back(
            Stroke{{{x, timelineTop}, {x, bottom}}, grid::blockRule, Ink::Black, {3, 2}});
    }
}

/// The rows [from, until) of all, the frame's first.
Drawing pictureOf(const Timeline &timeline, const std::vector<Bar> &rows, size_t from, size_t until)
{
    const MonthAxis axis = axisOf(timeline);
    const size_t inFrame = timeline.frame.size();
    const bool isParted = from < inFrame && until > inFrame;
    const double bottom = timelineTop + double(until - from) * timelineRow + whiteBetween;
    Drawing drawing{.height = bottom + 6};
    drawAxis(drawing, axis, bottom);
    drawLimits(drawing, axis, timeline.limits, bottom);
    double top = timelineTop;
    for (size_t at = from; at < until; ++at, top += timelineRow) {
        if (at == inFrame && isParted) {
            top += whiteBetween;
            drawing.rule(grid::left, grid::right, top - 2, grid::hairline);
        }
        const bool isFrame = at < inFrame;
        drawRowNames(drawing, rows[at], top, isFrame ? type::label : type::strongLabel);
        (isFrame ? drawFrameBar : drawConditionBar)(drawing, axis, rows[at], top);
    }
    return drawing;
}

} // namespace

std::vector<Drawing> timelinePictures(const Timeline &timeline)
{
    std::vector<Bar> rows = timeline.frame;
    rows.insert(rows.end(), timeline.conditions.begin(), timeline.conditions.end());
    std::vector<Drawing> pictures;
    for (size_t from = 0; from < rows.size(); from += mostRowsTogether) {
        const size_t until = std::min(from + mostRowsTogether, rows.size());
        const QString said = timelineInWords(timeline, std::span(rows).subspan(from, until - from));
        pictures.push_back(within(Begin{Role::Figure, said}, pictureOf(timeline, rows, from, until)));
    }
    return pictures;
}

} // namespace emo::paper
