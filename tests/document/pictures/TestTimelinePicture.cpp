// SPDX-License-Identifier: MIT
#include "core/document/drawing/Grid.h"
#include "core/document/drawing/Type.h"
#include "core/document/pictures/TimelinePicture.h"
#include "tests/document/Sample.h"

#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace emo::paper;

namespace {

Timeline timeline(QDate conditionEnds = QDate(2027, 4, 6))
{
    return {{{u"Licence"_qs, QDate(2026, 12, 7), QDate(2027, 10, 5)}},
        {{u"Trail"_qs, QDate(2026, 12, 7), conditionEnds}}, {QDate(2027, 10, 5)}};
}

std::vector<QRectF> black(const Drawing &drawing)
{
    std::vector<QRectF> bars;
    for (const Primitive &primitive : drawing.primitives)
        if (const auto *fill = std::get_if<Fill>(&primitive); fill && fill->ink == Ink::Black)
            bars.push_back(fill->area);
    return bars;
}

std::vector<double> dashed(const Drawing &drawing)
{
    std::vector<double> lines;
    for (const Primitive &primitive : drawing.primitives)
        if (const auto *stroke = std::get_if<Stroke>(&primitive); stroke && !stroke->dash.empty())
            lines.push_back(stroke->points.front().x());
    return lines;
}

QStringList names(const Drawing &drawing, Style style)
{
    QStringList found;
    for (const TextRun &run : sample::texts(drawing.primitives))
        if (run.style == style)
            found.append(run.text);
    return found;
}

template <typename T> int count(const Drawing &drawing)
{
    return int(std::count_if(drawing.primitives.begin(), drawing.primitives.end(),
        [](const Primitive &primitive) { return std::holds_alternative<T>(primitive); }));
}

} // namespace

TEST_CASE("A condition is a black bar from its first day to the end of its last")
{
    const Drawing drawing = timelinePicture(timeline());
    REQUIRE(black(drawing).size() == 1);
    const QRectF bar = black(drawing).front();
    const double days = 335; // from 1 December 2026 to 1 November 2027
    CHECK(bar.left() == Approx(grid::axis + grid::answerWidth * 6 / days));
    CHECK(bar.right() == Approx(grid::axis + grid::answerWidth * 127 / days));
}

TEST_CASE("What goes on beyond the licence is black beyond its dashed line")
{
    const Drawing right = timelinePicture(timeline(QDate(2027, 10, 5)));
    REQUIRE(dashed(right).size() == 1);
    CHECK(black(right).front().right() == Approx(dashed(right).front()));

    const Drawing late = timelinePicture(timeline(QDate(2027, 11, 20)));
    CHECK(black(late).front().right() > dashed(late).front() + 20);
}

TEST_CASE("Months are named up to 13 of them, then quarters, then years")
{
    const auto monthNames = [](QDate until) {
        return names(timelinePicture(timeline(until)), type::small)
            .filter(QRegularExpression(QStringLiteral("^[A-Z][a-z]{2}$")));
    };
    CHECK(monthNames(QDate(2027, 10, 5)).join(u' ') == u"Dec Jan Feb Mar Apr May Jun Jul Aug Sep Oct"_qs);
    CHECK(monthNames(QDate(2028, 6, 30)).join(u' ') == u"Dec Apr Jul Oct Jan Apr"_qs);
    CHECK(monthNames(QDate(2031, 6, 30)).isEmpty());
    CHECK(names(timelinePicture(timeline(QDate(2031, 6, 30))), type::strongSmall).join(u' ')
        == u"2027 2028 2029 2030 2031"_qs);
    CHECK(names(timelinePicture(timeline()), type::strongSmall).join(u' ') == u"2026 2027"_qs);
}

TEST_CASE("A sentence that began earlier is open to the left, with an arrow")
{
    Timeline open = timeline();
    CHECK(count<Shape>(timelinePicture(open)) == 0);
    open.frame.insert(open.frame.begin(), {u"Sentence"_qs, QDate(2026, 4, 6), QDate(2027, 10, 5)});
    CHECK(count<Shape>(timelinePicture(open)) == 1);
    open.frame.front().from = QDate();
    CHECK(count<Shape>(timelinePicture(open)) == 1);
    CHECK(names(timelinePicture(open), type::small).contains(u"until 5 Oct 2027"_qs));
}

TEST_CASE("A timeline with dates the wrong way round, or of one day, is drawn all the same")
{
    for (const QDate until : {QDate(2026, 12, 7), QDate(2025, 1, 1), QDate(2199, 12, 31)}) {
        const Drawing drawing = timelinePicture(timeline(until));
        for (const QRectF &bar : black(drawing)) {
            CHECK(bar.left() >= grid::axis - 0.01);
            CHECK(bar.right() <= grid::right + 2.01);
            CHECK(bar.width() > 0);
        }
    }
}
