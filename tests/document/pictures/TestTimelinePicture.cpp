// SPDX-License-Identifier: MIT
#include "core/document/drawing/Fonts.h"
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
        {{u"Trail"_qs, QDate(2026, 12, 7), conditionEnds}}, {QDate(2027, 10, 5)}, QDate(2027, 10, 5),
        u"the licence"_qs};
}

Drawing picture(const Timeline &timeline)
{
    const std::vector<Drawing> pictures = timelinePictures(timeline);
    REQUIRE(pictures.size() == 1);
    return pictures.front();
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
    const Drawing drawing = picture(timeline());
    REQUIRE(black(drawing).size() == 1);
    const QRectF bar = black(drawing).front();
    const double days = 335; // from 1 December 2026 to 1 November 2027
    CHECK(bar.left() == Approx(grid::axis + grid::answerWidth * 6 / days));
    CHECK(bar.right() == Approx(grid::axis + grid::answerWidth * 127 / days));
}

TEST_CASE("What goes on beyond the licence is black beyond its dashed line")
{
    const Drawing right = picture(timeline(QDate(2027, 10, 5)));
    REQUIRE(dashed(right).size() == 1);
    CHECK(black(right).front().right() == Approx(dashed(right).front()));

    const Drawing late = picture(timeline(QDate(2027, 11, 20)));
    CHECK(black(late).front().right() > dashed(late).front() + 20);
}

TEST_CASE("Months are named up to 13 of them, then quarters, then years")
{
    const auto monthNames = [](QDate until) {
        return names(picture(timeline(until)), type::small)
            .filter(QRegularExpression(QStringLiteral("^[A-Z][a-z]{2}$")));
    };
    CHECK(monthNames(QDate(2027, 10, 5)).join(u' ') == u"Dec Jan Feb Mar Apr May Jun Jul Aug Sep Oct"_qs);
    CHECK(monthNames(QDate(2028, 6, 30)).join(u' ') == u"Oct Jan Apr Jul Oct Jan Apr"_qs);
    CHECK(monthNames(QDate(2031, 6, 30)).isEmpty());
    CHECK(names(picture(timeline(QDate(2031, 6, 30))), type::strongSmall).join(u' ')
        == u"2026 2027 2028 2029 2030 2031"_qs);
    CHECK(names(picture(timeline()), type::strongSmall).join(u' ') == u"2026 2027"_qs);
}

TEST_CASE("A sentence that began earlier is open to the left, with an arrow")
{
    Timeline open = timeline();
    CHECK(count<Shape>(picture(open)) == 0);
    open.frame.insert(open.frame.begin(), {u"Sentence"_qs, QDate(2026, 4, 6), QDate(2027, 10, 5)});
    CHECK(count<Shape>(picture(open)) == 1);
    open.frame.front().from = QDate(); // and may have begun on any day
    CHECK(count<Shape>(picture(open)) == 0);
    CHECK(names(picture(open), type::small).contains(u"start not given, to 5 Oct 2027"_qs));
}

TEST_CASE("A timeline with dates the wrong way round, or of one day, is drawn all the same")
{
    for (const QDate until : {QDate(2026, 12, 7), QDate(2025, 1, 1), QDate(2199, 12, 31)}) {
        const Drawing drawing = picture(timeline(until));
        for (const QRectF &bar : black(drawing)) {
            CHECK(bar.left() >= grid::axis - 0.01);
            CHECK(bar.right() <= grid::right + 2.01);
            CHECK(bar.width() > 0);
        }
    }
}

TEST_CASE("A condition that lacks a date has its name and says so, and a mark on the day that is known")
{
    Timeline half = timeline();
    half.conditions.push_back({u"Alcohol level"_qs, QDate(2026, 12, 7), {}});
    half.conditions.push_back({u"Exclusion zone"_qs, {}, QDate(2027, 4, 6)});
    half.conditions.push_back({u"Curfew"_qs, {}, {}});
    const Drawing drawing = picture(half);
    CHECK(black(drawing).size() == 1);
    CHECK(names(drawing, type::strongLabel).join(u',') == u"Trail,Alcohol level,Exclusion zone,Curfew"_qs);
    const QStringList dates = names(drawing, type::small);
    CHECK(dates.contains(u"7 Dec 2026, end not given"_qs));
    CHECK(dates.contains(u"start not given, to 6 Apr 2027"_qs));
    CHECK(dates.contains(u"dates not given"_qs));
}

TEST_CASE("A timeline of conditions without any date is drawn over the dates of the licence")
{
    Timeline dateless = timeline();
    dateless.conditions = {{u"Curfew"_qs, {}, {}}};
    const Drawing drawing = picture(dateless);
    CHECK(black(drawing).empty());
    CHECK(names(drawing, type::strongSmall).join(u' ') == u"2026 2027"_qs);
}

TEST_CASE("A day is drawn 1.5 long at least, however long the timeline is")
{
    Timeline life = timeline();
    life.frame.front().until = QDate(2099, 12, 31);
    for (const QDate day : {QDate(2026, 12, 7), QDate(2050, 5, 5), QDate(2099, 12, 31)}) {
        life.conditions = {{u"Trail"_qs, QDate(2026, 12, 7), QDate(2026, 12, 7)}, {u"Curfew"_qs, day, day}};
        for (const QRectF &bar : black(picture(life))) {
            CHECK(bar.width() >= 1.499);
            CHECK(bar.right() <= grid::right + 0.01);
        }
    }
}

TEST_CASE("More than 24 rows are several pictures, each with the axis and its own words")
{
    Timeline many = timeline();
    for (int number = 1; number <= 60; ++number)
        many.conditions.push_back(
            {u"Exclusion zone %1"_qs.arg(number), QDate(2026, 12, 7), QDate(2027, 1, 1).addDays(number)});
    const std::vector<Drawing> pictures = timelinePictures(many);
    REQUIRE(pictures.size() == 3);
    size_t rows = 0;
    for (const Drawing &drawing : pictures) {
        CHECK(drawing.height <= grid::height - 17.4); // with the heading above it
        CHECK(names(drawing, type::strongSmall).contains(u"2026"_qs));
        rows += size_t(names(drawing, type::strongLabel).size() + names(drawing, type::label).size());
        const auto *figure = std::get_if<Begin>(&drawing.primitives.front());
        REQUIRE(figure);
        CHECK(figure->role == Role::Figure);
        CHECK(figure->words.startsWith(u"Timeline from December 2026 to October 2027. "_qs));
    }
    CHECK(rows == 62);
    const auto wordsOf = [&](size_t at) { return std::get<Begin>(pictures[at].primitives.front()).words; };
    CHECK(wordsOf(0).contains(u"Exclusion zone 22:"_qs));
    CHECK_FALSE(wordsOf(0).contains(u"Exclusion zone 23:"_qs));
    CHECK_FALSE(wordsOf(1).contains(u"licence ends"_qs));
    CHECK(wordsOf(2).endsWith(u"No monitoring after the licence ends."_qs));
}

TEST_CASE("Names of months and years touch neither each other nor the content's edge")
{
    for (int months = 0; months < 1200; months += months < 60 ? 1 : 17)
        for (const int day : {1, 15, 31}) {
            const QDate first(2026, 1 + months % 12, day % 28 + 1);
            Timeline some = timeline();
            some.frame.front() = {u"Licence"_qs, first, first.addMonths(months)};
            some.conditions = {{u"Trail"_qs, first, first}};
            std::vector<TextRun> labels;
            for (const TextRun &run : sample::texts(picture(some).primitives))
                if (run.x >= grid::axis)
                    labels.push_back(run);
            INFO(months << " months from " << first.toString(Qt::ISODate).toStdString());
            CHECK_FALSE(labels.empty());
            for (size_t i = 0; i < labels.size(); ++i) {
                CHECK(labels[i].x + width(labels[i].text, labels[i].style) <= grid::right);
                for (size_t j = 0; j < i; ++j)
                    if (labels[i].baseline == labels[j].baseline)
                        CHECK((labels[j].x + width(labels[j].text, labels[j].style) < labels[i].x
                            || labels[i].x + width(labels[i].text, labels[i].style) < labels[j].x));
            }
        }
}
