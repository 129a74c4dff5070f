// SPDX-License-Identifier: MIT
#include "core/document/pictures/WeekBars.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace emo::paper {

namespace {

constexpr int solidAddress = 0;
constexpr int hatchedAddress = 2;
constexpr double toothDepth = 3;
constexpr double dashedRule = 1.2;
constexpr double shortestWeekBar = 1.5;

/// The outline of a bar. A torn end has three points.
class BarShape
{
public:
    BarShape(const QRectF &area, Torn torn) : m_area(area), m_torn(torn) {}

    /// Where an end stands at a height.
    double left(double y) const { return m_area.left() + (m_torn == Torn::Left ? tooth(y) : 0); }
    double right(double y) const { return m_area.right() - (m_torn == Torn::Right ? tooth(y) : 0); }

    /// A strip of it, clockwise from its bottom left corner.
    std::vector<QPointF> strip(double top, double bottom) const
    {
        std::vector<double> heights{top};
        for (const double turn : turns)
            if (const double y = m_area.top() + turn * m_area.height(); y > top && y < bottom)
                heights.push_back(y);
        heights.push_back(bottom);
        std::vector<QPointF> points;
        for (auto y = heights.rbegin(); y != heights.rend(); ++y)
            points.emplace_back(left(*y), *y);
        for (const double y : heights)
            points.emplace_back(right(y), y);
        return points;
    }

    /// The middle of the line around it, which begins and ends between two corners.
    std::vector<QPointF> outline(double thickness) const
    {
        const double half = thickness / 2;
        const BarShape inner(m_area.adjusted(half, half, -half, -half), m_torn);
        std::vector<QPointF> points = inner.strip(inner.m_area.top(), inner.m_area.bottom());
        const QPointF middle(inner.m_area.center().x(), inner.m_area.bottom());
        points.insert(points.begin(), middle);
        points.push_back(middle);
        return points;
    }

private:
    static constexpr std::array turns{0.25, 0.5, 0.75};

    /// How deep the tear is at a height.
    double tooth(double y) const
    {
        const double quarters = 4 * (y - m_area.top()) / m_area.height();
        const double inPoint = std::fmod(std::max(0.0, quarters), 2); // 0 at its tip, 1 at its depth
        return toothDepth * (inPoint < 1 ? inPoint : 2 - inPoint);
    }

    QRectF m_area;
    Torn m_torn;
};

void drawSolid(Drawing &drawing, const BarShape &shape, const QRectF &strip, Torn torn)
{
    if (torn == Torn::No)
        drawing.primitives.push_back(Fill{strip});
    else
        drawing.primitives.push_back(Shape{shape.strip(strip.top(), strip.bottom())});
}

void drawStrip(Drawing &drawing, const BarShape &shape, const QRectF &strip, int address, Torn torn)
{
    const double fromLeft = torn == Torn::Left ? toothDepth : 0;
    const double fromRight = torn == Torn::Right ? toothDepth : 0;
    if (address == solidAddress)
        drawSolid(drawing, shape, strip, torn);
    else if (address == hatchedAddress)
        drawing.primitives.push_back(Hatch{strip.adjusted(fromLeft, 0, -fromRight, 0)});
}

/// Each side by itself, so that each begins with a dash.
void drawDashed(Drawing &drawing, const QRectF &area)
{
    const double half = dashedRule / 2;
    const QRectF edge = area.adjusted(half, half, -half, -half);
    const auto side = [&](QPointF from, QPointF until) {
        drawing.primitives.push_back(Stroke{{from, until}, dashedRule, Ink::Black, {3.6, 2.4}});
    };
    side({area.left(), edge.top()}, {area.right(), edge.top()});
    side({area.left(), edge.bottom()}, {area.right(), edge.bottom()});
    side({edge.left(), area.top()}, {edge.left(), area.bottom()});
    side({edge.right(), area.top()}, {edge.right(), area.bottom()});
}

} // namespace

std::vector<WeekLane> lanesOf(const std::vector<Period> &periods, const WeekAxis &axis)
{
    std::vector<WeekBar> bars;
    for (const Period &period : periods) {
        const double from = axis.from(period);
        const bool isDrawn = period.from || period.until;
        bars.push_back({period, from, std::max(axis.until(period), isDrawn ? from + shortestWeekBar : from)});
    }
    std::ranges::stable_sort(bars, {}, &WeekBar::from);
    std::vector<std::pair<double, double>> stretches;
    for (const WeekBar &bar : bars)
        stretches.emplace_back(bar.from, bar.until);
    const std::vector<int> numbers = emo::lanesOf(stretches);
    std::vector<WeekLane> lanes(1);
    for (size_t at = 0; at < bars.size(); ++at) {
        lanes.resize(std::max(lanes.size(), size_t(numbers[at]) + 1));
        lanes[size_t(numbers[at])].push_back(bars[at]);
    }
    return lanes;
}

bool isPatterned(const std::vector<int> &where)
{
    return where.size() > 1 || (where.size() == 1 && where.front() == hatchedAddress);
}

void drawWeekBar(Drawing &drawing, const QRectF &area, const std::vector<int> &where, Torn torn)
{
    const BarShape shape(area, torn);
    if (where == std::vector{solidAddress}) {
        drawSolid(drawing, shape, area, torn);
        return;
    }
    drawing.primitives.push_back(Fill{area, Ink::White});
    if (where.empty()) {
        drawDashed(drawing, area);
        return;
    }
    const double height = area.height() / double(where.size());
    for (size_t at = 0; at < where.size(); ++at) {
        const double top = area.top() + double(at) * height;
        drawStrip(drawing, shape, {area.left(), top, area.width(), height}, where[at], torn);
        if (at > 0 && where[at] != solidAddress && where[at - 1] != solidAddress)
            drawing.rule(shape.left(top), shape.right(top), top, grid::frameRule);
    }
    if (torn == Torn::No) {
        const double half = grid::frameRule / 2;
        drawing.primitives.push_back(Outline{area.adjusted(half, half, -half, -half), grid::frameRule});
    } else {
        drawing.primitives.push_back(Stroke{shape.outline(grid::frameRule), grid::frameRule});
    }
}

} // namespace emo::paper
