// SPDX-License-Identifier: MIT
#include "core/document/content/WeekWords.h"
#include "core/document/drawing/Fonts.h"
#include "core/document/drawing/Type.h"
#include "core/document/pictures/WeekBars.h"
#include "core/document/pictures/WeekPicture.h"
#include "tests/document/Sample.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace emo::paper;
using emo::daysInWeek;
using emo::minutesInDay;
using emo::Period;

/// Whatever the timetable is, its picture holds together: many pseudo-random weeks, the same in each run.
namespace {

constexpr double plotBegins = 13; ///< Above are the labels of the axis.

int below(std::minstd_rand &random, int bound)
{
    return int(random() % unsigned(bound));
}

std::vector<int> somewhere(std::minstd_rand &random)
{
    std::vector<int> where;
    const int choice = below(random, 8);
    for (int address = 0; address < 3; ++address)
        if (choice & (1 << address))
            where.push_back(address);
    return where;
}

Period anyPeriod(std::minstd_rand &random)
{
    Period period{below(random, daysInWeek)};
    period.from = below(random, minutesInDay / 15) * 15;
    const int length
        = below(random, 3) == 0 ? 15 + below(random, 180) : 15 + below(random, minutesInDay - 15);
    period.until = *period.from + length;
    switch (below(random, 12)) {
    case 0:
        period.from.reset();
        period.until = *period.until % minutesInDay;
        break;
    case 1:
        period.until.reset();
        break;
    case 2:
        period.from.reset();
        period.until.reset();
        break;
    case 3:
        period.until = *period.from + minutesInDay;
        break;
    case 4:
        period.day.reset();
        break;
    default:
        break;
    }
    period.where = somewhere(random);
    return period;
}

Week anyWeek(std::minstd_rand &random)
{
    Week week = sample::order().summary.week;
    week.periods.clear();
    for (int count = 1 + below(random, 20); count > 0; --count)
        week.periods.push_back(anyPeriod(random));
    week.periods = emo::inOrderOfWeek(week.periods);
    if (below(random, 2) == 0)
        week.release.reset();
    else
        week.release = anyPeriod(random);
    if (week.release && !week.release->from && !week.release->until)
        week.release->from = 15 * 60;
    week.hasFixedAddress = below(random, 4) != 0;
    return week;
}

template <typename T> std::vector<T> allIn(const Drawing &drawing)
{
    std::vector<T> found;
    for (const Primitive &primitive : drawing.primitives)
        if (const auto *one = std::get_if<T>(&primitive))
            found.push_back(*one);
    return found;
}

QRectF around(const std::vector<QPointF> &points)
{
    QRectF area(points.front(), points.front());
    for (const QPointF &point : points) {
        area.setLeft(std::min(area.left(), point.x()));
        area.setRight(std::max(area.right(), point.x()));
        area.setTop(std::min(area.top(), point.y()));
        area.setBottom(std::max(area.bottom(), point.y()));
    }
    return area;
}

/// The outer edge of each bar in the plot: solid, outlined, torn or dashed.
std::vector<QRectF> barsIn(const Drawing &drawing, double barHeight)
{
    std::vector<QRectF> bars;
    for (const Fill &fill : allIn<Fill>(drawing))
        if (fill.ink == Ink::Black && fill.area.height() == barHeight)
            bars.push_back(fill.area);
    for (const Outline &outline : allIn<Outline>(drawing))
        bars.push_back(outline.area.adjusted(-0.5, -0.5, 0.5, 0.5));
    for (const Shape &shape : allIn<Shape>(drawing))
        if (around(shape.points).height() > barHeight - 0.01)
            bars.push_back(around(shape.points));
    for (const Stroke &stroke : allIn<Stroke>(drawing)) {
        const QRectF area = around(stroke.points);
        if (stroke.points.size() > 2)
            bars.push_back(area.adjusted(-0.5, -0.5, 0.5, 0.5));
        else if (!stroke.dash.empty() && area.height() == 0) // its top side; the bottom side is the same bar
            bars.push_back({area.left(), area.top() - 0.6, area.width(), barHeight});
    }
    std::erase_if(bars, [&](const QRectF &bar) { return bar.left() < grid::axis; });
    return bars;
}

/// Without the bottom sides of dashed bars, which look like bars one height further down.
std::vector<QRectF> distinct(std::vector<QRectF> bars, double barHeight)
{
    std::vector<QRectF> kept;
    for (const QRectF &bar : bars) {
        const bool isBottom = std::ranges::any_of(kept, [&](const QRectF &other) {
            return other.left() == bar.left() && other.right() == bar.right()
                && std::abs(bar.top() - other.top() - (barHeight - 1.2)) < 0.01;
        });
        if (!isBottom)
            kept.push_back(bar);
    }
    return kept;
}

struct Label
{
    TextRun run;
    QRectF area;
};

std::vector<Label> labelsIn(const Drawing &drawing)
{
    std::vector<Label> labels;
    for (const TextRun &run : sample::texts(drawing.primitives))
        if (run.x >= grid::axis && run.baseline > plotBegins)
            labels.push_back({run, {run.x, run.baseline - 6.2, width(run.text, run.style), 6.2}});
    return labels;
}

bool isOtherTimesSaid(const Drawing &drawing)
{
    return std::ranges::any_of(
        allIn<TextRun>(drawing), [](const TextRun &run) { return run.text == u"Other times: page %1"; });
}

int countOf(const Week &week, int address)
{
    std::vector<Period> all = week.periods;
    if (week.release)
        all.push_back(*week.release);
    return int(std::ranges::count_if(all, [address](const Period &period) {
        return (period.from || period.until)
            && (address < 0 ? period.where.empty()
                            : std::ranges::find(period.where, address) != period.where.end());
    }));
}

} // namespace

TEST_CASE("Whatever the week, its bars stand apart and inside the plot, and there is one for each period")
{
    std::minstd_rand random(1);
    for (int round = 0; round < 400; ++round)
        for (const auto &[density, height] : {std::pair(Density::Normal, 12.0), {Density::Tight, 11.0}}) {
            const Week week = anyWeek(random);
            const Drawing drawing = weekPicture(week, density);
            const auto bars = distinct(barsIn(drawing, height), height);
            int expected = week.release ? 1 : 0;
            for (const Period &period : week.periods)
                expected += period.from || period.until ? 1 : 0;
            INFO("week " << round);
            REQUIRE(int(bars.size()) == expected);
            for (size_t i = 0; i < bars.size(); ++i) {
                CHECK(bars[i].left() >= grid::axis);
                CHECK(bars[i].right() <= grid::axis + grid::answerWidth + 0.01);
                CHECK(bars[i].bottom() <= drawing.height);
                for (size_t j = 0; j < i; ++j)
                    CHECK_FALSE(bars[i].adjusted(0.1, 0.1, -0.1, -0.1).intersects(bars[j]));
            }
        }
}

TEST_CASE("Whatever the week, each address of each period has its strip")
{
    std::minstd_rand random(2);
    for (int round = 0; round < 400; ++round) {
        const Week week = anyWeek(random);
        const Drawing drawing = weekPicture(week, Density::Normal);
        int solid = 0;
        for (const Fill &fill : allIn<Fill>(drawing))
            solid += fill.ink == Ink::Black && fill.area.left() >= grid::axis;
        for (const Shape &shape : allIn<Shape>(drawing))
            solid += around(shape.points).left() >= grid::axis;
        CHECK(solid == countOf(week, 0));
        int hatched = 0;
        for (const Hatch &hatch : allIn<Hatch>(drawing)) {
            if (hatch.area.left() < grid::axis)
                continue; // in the legend
            ++hatched;
            CHECK(hatch.area.height() > 3.6);
        }
        CHECK(hatched == countOf(week, 2));
        int dashes = 0;
        for (const Stroke &stroke : allIn<Stroke>(drawing))
            dashes += !stroke.dash.empty() && around(stroke.points).left() >= grid::axis;
        CHECK(dashes == 4 * countOf(week, -1));
    }
}

TEST_CASE("Whatever the week, no label touches a bar, another label or the plot's edge")
{
    std::minstd_rand random(3);
    for (int round = 0; round < 400; ++round)
        for (const auto &[density, height] : {std::pair(Density::Normal, 12.0), {Density::Tight, 11.0}}) {
            const Drawing drawing = weekPicture(anyWeek(random), density);
            const auto bars = distinct(barsIn(drawing, height), height);
            const std::vector<Label> labels = labelsIn(drawing);
            INFO("week " << round);
            for (size_t i = 0; i < labels.size(); ++i) {
                const QRectF &area = labels[i].area;
                INFO(labels[i].run.text.toStdString());
                CHECK(area.right() <= grid::axis + grid::answerWidth);
                for (size_t j = 0; j < i; ++j)
                    CHECK_FALSE(area.adjusted(-1, 0, 1, 0).intersects(labels[j].area));
                for (const QRectF &bar : bars)
                    CHECK((bar.contains(area) || !bar.intersects(area.adjusted(-1, 0, 1, 0))));
            }
        }
}

TEST_CASE("Whatever the week, times that found no room are said to be elsewhere, and only then")
{
    std::minstd_rand random(4);
    int incomplete = 0;
    for (int round = 0; round < 400; ++round) {
        const Week week = anyWeek(random);
        const Drawing drawing = weekPicture(week, Density::Normal);
        double labelled = 0;
        for (const Label &label : labelsIn(drawing))
            labelled += label.run.text.size() == 5 ? 0.5 : 1; // a time of two in its bar
        const size_t periods = week.periods.size() + (week.release ? 1 : 0);
        CHECK((labelled < double(periods)) == isOtherTimesSaid(drawing));
        incomplete += isOtherTimesSaid(drawing);
    }
    CHECK(incomplete > 20);
    CHECK(incomplete < 380);
}

TEST_CASE("Whatever the week, its legend has at most six lines, clear of the days, one for each pattern")
{
    std::minstd_rand random(5);
    for (int round = 0; round < 400; ++round) {
        const Week week = anyWeek(random);
        const Drawing drawing = weekPicture(week, Density::Tight);
        std::vector<TextRun> legend;
        std::vector<TextRun> days;
        for (const TextRun &run : sample::texts(drawing.primitives))
            if (run.x < grid::axis)
                (run.style.size == 9 ? legend : days).push_back(run);
        CHECK(legend.size() <= 6);
        for (const TextRun &line : legend) {
            CHECK(line.baseline > plotBegins);
            for (const TextRun &day : days)
                if (day.text != u"Day not given")
                    CHECK(line.x + width(QString(line.text).replace(u"%1"_qs, u"10"_qs), line.style) < day.x);
        }
        const auto sunday = std::ranges::find(days, u"Sunday"_qs, &TextRun::text);
        if (!legend.empty())
            CHECK(legend.back().baseline == Approx(sunday->baseline));
        const auto names
            = [&](const QString &name) { return std::ranges::count(legend, name, &TextRun::text) > 0; };
        CHECK(names(u"Main address"_qs) == (countOf(week, 0) > 0));
        CHECK(names(u"Second address"_qs) == (countOf(week, 1) > 0));
        CHECK(names(u"Third address"_qs) == (countOf(week, 2) > 0));
        CHECK(names(week.hasFixedAddress ? u"Address not given"_qs : u"No fixed address"_qs)
            == (countOf(week, -1) > 0));
        CHECK_FALSE(names(week.hasFixedAddress ? u"No fixed address"_qs : u"Address not given"_qs));
    }
}
