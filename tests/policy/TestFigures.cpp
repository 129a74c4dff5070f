// SPDX-License-Identifier: MIT
#include "core/policy/Figures.h"

#include "core/policy/Allowance.h"

#include <catch2/catch.hpp>

#include <set>

using namespace emo;

namespace {

constexpr struct Probe final : FigureList
{
    EMO_TEXTS(Probe)
    Figure late{this, "late",
        {.what = tr("Begins late."),
            .unit = Unit::Days,
            .values = {{{.value = 30, .since = on(2027, 4, 1), .source = "test"},
                {.value = 60, .since = on(2028, 4, 1), .source = "test"}}}}};
    Figure unknown{this, "unknown",
        {.what = tr("Nobody has published it."),
            .unit = Unit::Date,
            .values = {{{.source = "test", .isConfirmed = false},
                {.value = dayFigure(on(2026, 12, 8)), .since = on(2026, 12, 1), .source = "test"}}}}};
} probe;

} // namespace

TEST_CASE("A figure has the value of the last line that has begun, from its midnight on")
{
    CHECK(probe.late.on(QDate(2027, 3, 31)) == std::nullopt);
    CHECK(probe.late.on(QDate(2027, 4, 1)) == 30);
    CHECK(probe.late.on(QDate(2028, 3, 31)) == 30);
    CHECK(probe.late.on(QDate(2028, 4, 1)) == 60);
    CHECK(probe.late.text(QDate(2027, 3, 31)).isEmpty());
}

TEST_CASE("A day that nobody has published is no day, until it is")
{
    CHECK(probe.unknown.dateOn(QDate(2026, 11, 30)) == std::nullopt);
    CHECK(probe.unknown.dateOn(QDate(2026, 12, 1)) == QDate(2026, 12, 8));
    CHECK(probe.unknown.text(QDate(2026, 12, 1)) == QStringLiteral("8 December 2026"));
    CHECK(probe.late.dateOn(QDate(2027, 4, 1)) == std::nullopt); // it is no day
}

TEST_CASE("The minimum sentence of the acquisitive crime pilot came down on 26 October 2022")
{
    CHECK(figures.acquisitiveSentence.on(QDate(2022, 10, 25)) == std::nullopt);
    CHECK(figures.acquisitiveSentence.on(QDate(2022, 10, 26)) == 90);
}

TEST_CASE("The limits of community curfews changed for convictions from 28 June 2022")
{
    CHECK(figures.communityLongestCurfew.on(QDate(2022, 6, 27)) == 16);
    CHECK(figures.communityLongestCurfew.on(QDate(2022, 6, 28)) == 20);
    CHECK(figures.communityCurfewWeek.on(QDate(2022, 6, 27)) == std::nullopt);
    CHECK(figures.communityCurfewWeek.on(QDate(2022, 6, 28)) == 112);
    CHECK(figures.communityCurfewTerm.on(QDate(2022, 6, 27)) == 12);
    CHECK(figures.communityCurfewTerm.on(QDate(2022, 6, 28)) == 24);
}

TEST_CASE("Every figure has an id of its own, says what it is, and cites its source in each line")
{
    std::set<std::string> ids;
    for (const Figure *figure : figures.all()) {
        INFO(figure->id);
        CHECK(ids.insert(figure->id).second);
        CHECK_FALSE(figure->spec.what.isEmpty());
        for (const FigureValue &value : figure->values())
            CHECK(std::string(value.source).size() > 5);
    }
    CHECK(ids.size() == 20);
}

TEST_CASE("An allowance is a number of its own, or what a figure is on that day")
{
    const Allowance own(1, Unit::WorkingDays);
    CHECK(own.on(QDate(2020, 1, 1)) == 1);
    const Allowance shared(probe.late);
    CHECK(shared.on(QDate(2028, 4, 1)) == 60);
    CHECK(shared.on(QDate(2027, 3, 31)) == std::nullopt);
    CHECK(shared.unit() == Unit::Days);
}
