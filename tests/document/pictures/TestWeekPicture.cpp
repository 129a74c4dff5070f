// SPDX-License-Identifier: MIT
#include "core/document/drawing/Fonts.h"
#include "core/document/drawing/Grid.h"
#include "core/document/drawing/Type.h"
#include "core/document/pictures/WeekPicture.h"
#include "tests/document/Sample.h"

#include <catch2/catch.hpp>

using namespace emo::paper;
using emo::Period;

namespace {

Week week(const std::vector<Period> &periods)
{
    Week week = sample::order().summary.week;
    week.release.reset();
    week.periods = periods;
    return week;
}

Drawing picture(const std::vector<Period> &periods)
{
    return weekPicture(week(periods), Density::Normal);
}

constexpr double white = 0.3; ///< At both ends of a bar, so that two that touch stay two.

/// The stretches of the plot that are filled in the given ink, over the height of a bar.
std::vector<QRectF> bars(const Drawing &drawing, Ink ink = Ink::Black)
{
    std::vector<QRectF> found;
    for (const Primitive &primitive : drawing.primitives) {
        const auto *fill = std::get_if<Fill>(&primitive);
        if (fill && fill->ink == ink && fill->area.left() >= grid::axis && fill->area.height() == 12)
            found.push_back(fill->area.adjusted(-white, 0, white, 0));
    }
    return found;
}

template <typename Shape> std::vector<Shape> inPlot(const Drawing &drawing)
{
    std::vector<Shape> found;
    for (const Primitive &primitive : drawing.primitives) {
        const auto *shape = std::get_if<Shape>(&primitive);
        if (shape && shape->area.left() >= grid::axis)
            found.push_back(*shape);
    }
    return found;
}

constexpr int at(int hour, int minute = 0)
{
    return hour * 60 + minute;
}

} // namespace

TEST_CASE("A curfew that crosses midnight is one bar from noon to noon, 13 points an hour")
{
    const Drawing drawing = picture({{0, at(19), at(24 + 7), {0}}});

    REQUIRE(bars(drawing).size() == 1);
    CHECK(bars(drawing)[0].left() == Approx(grid::axis + 7 * 13));
    CHECK(bars(drawing)[0].width() == Approx(12 * 13));
    CHECK(sample::find(drawing.primitives, u"noon"_qs)->x == Approx(grid::axis));
}

TEST_CASE("A day curfew makes the axis 36 hours long")
{
    const Drawing drawing = picture({{2, at(9, 15), at(11, 45), {0}}, {2, at(19), at(31), {0}}});

    REQUIRE(bars(drawing).size() == 2);
    const double hour = 312 / 36.0;
    CHECK(bars(drawing)[0].left() == Approx(grid::axis + 9.25 * hour));
    CHECK(bars(drawing)[0].width() == Approx(2.5 * hour));
    CHECK(bars(drawing)[1].left() == Approx(grid::axis + 19 * hour));
}

TEST_CASE("A curfew that ends after noon makes the axis 48 hours long, from midnight to midnight")
{
    for (const Period &period : {Period{0, at(6), at(24 + 15), {0}}, {0, at(19), at(24 + 13), {0}}}) {
        const Drawing drawing = picture({period});
        CHECK(bars(drawing)[0].left() == Approx(grid::axis + *period.from / 60.0 * 6.5));
        QStringList labels;
        double end = 0;
        for (const TextRun &text : sample::texts(drawing.primitives)) {
            if (text.baseline != 9 || text.x < grid::axis)
                continue;
            labels.append(text.text);
            CHECK(text.x > end);
            end = text.x + width(text.text, text.style);
        }
        CHECK(end <= grid::right + 0.01);
        CHECK(labels.join(u' ') == u"midnight noon midnight noon midnight"_qs);
    }
}

TEST_CASE("Noon itself still belongs to the short axis, at either end")
{
    const Drawing drawing = picture({{0, at(12), at(36), {0}}});
    CHECK(bars(drawing)[0].left() == Approx(grid::axis));
    CHECK(bars(drawing)[0].right() == Approx(grid::right));
    CHECK(sample::find(picture({{0, at(11, 59), at(13), {0}}}).primitives, u"midnight"_qs)->x
        == Approx(grid::axis));
}

TEST_CASE("Times stand inside a long bar and beside a short one")
{
    const Drawing drawing = picture({{2, at(9, 15), at(11, 45), {0}}, {3, at(19), at(31), {0}}});

    const auto inside = sample::find(drawing.primitives, u"19:00"_qs);
    REQUIRE(inside);
    CHECK(inside->ink == Ink::White);
    CHECK(inside->x == Approx(bars(drawing)[1].left() + 4));
    const auto beside = sample::find(drawing.primitives, u"09:15–11:45"_qs);
    REQUIRE(beside);
    CHECK(beside->ink == Ink::Black);
    CHECK(beside->x == Approx(bars(drawing)[0].right() + 3.5));
}

TEST_CASE("The times of a short bar stand before it when the next bar follows closely")
{
    const Drawing drawing = picture({{5, at(12), at(14), {0}}, {5, at(15), at(31), {0}}, {0, 0, 1, {0}}});

    const auto beside = sample::find(drawing.primitives, u"12:00–14:00"_qs);
    REQUIRE(beside);
    CHECK(beside->x + width(beside->text, beside->style) == Approx(bars(drawing)[1].left() - 3.5));
}

TEST_CASE("The three addresses are black, white and hatched, and the legend names those in use")
{
    const Drawing drawing
        = picture({{0, at(19), at(31), {0}}, {1, at(19), at(31), {1}}, {2, at(19), at(31), {2}}});

    CHECK(bars(drawing).size() == 1);
    CHECK(inPlot<Outline>(drawing).size() == 2);
    CHECK(inPlot<Hatch>(drawing).size() == 1);
    CHECK(sample::find(drawing.primitives, u"Third address"_qs));

    const Drawing one = picture({{0, at(19), at(31), {0}}});
    CHECK(sample::find(one.primitives, u"Main address"_qs));
    CHECK_FALSE(sample::find(one.primitives, u"Second address"_qs));
}

TEST_CASE("The day of release has a row of its own above the week")
{
    const Drawing drawing = weekPicture(sample::order().summary.week, Density::Normal);

    const auto release = sample::find(drawing.primitives, u"Release day"_qs);
    const auto monday = sample::find(drawing.primitives, u"Monday"_qs);
    REQUIRE((release && monday));
    CHECK(monday->baseline - release->baseline == Approx(17 + 8));
    CHECK(bars(drawing).front().left() == Approx(grid::axis + 3 * 13));
}

TEST_CASE("The last line of the legend stands on Sunday's baseline")
{
    const Drawing drawing = weekPicture(sample::order().summary.week, Density::Normal);

    CHECK(sample::find(drawing.primitives, u"Second address"_qs)->baseline
        == Approx(sample::find(drawing.primitives, u"Sunday"_qs)->baseline));
}

TEST_CASE("Sixty periods a day stay inside the plot")
{
    std::vector<Period> periods;
    for (int number = 0; number < 60; ++number)
        periods.push_back({number % 7, number * 24, number * 24 + 1400, {number % 3}});

    for (const Fill &fill : inPlot<Fill>(picture(periods)))
        CHECK(fill.area.right() <= grid::right + 0.01);
}
