// SPDX-License-Identifier: MIT
#include "core/document/drawing/Grid.h"
#include "core/document/drawing/Type.h"
#include "core/document/pages/Layout.h"
#include "tests/document/Sample.h"

#include <catch2/catch.hpp>

using namespace emo::paper;
using emo::Period;
using namespace emo::paper::sample;

TEST_CASE("Labels stand at the left edge and answers on the axis")
{
    const Page page = pages(order()).front();

    CHECK(find(page, u"Status"_qs)->x == grid::left);
    CHECK(find(page, u"Finished"_qs)->x == grid::axis);
    CHECK(find(page, u"Status"_qs)->baseline == find(page, u"Finished"_qs)->baseline);
    CHECK(find(page, u"New order"_qs)->baseline - find(page, u"Finished"_qs)->baseline == Approx(20));
    CHECK(find(page, u"Jordan Ash Sampleton"_qs)->x == grid::axis);
    CHECK(find(page, u"Jordan Ash Sampleton"_qs)->style == type::name);
}

TEST_CASE("A question that was asked and not answered prints Not provided in italics")
{
    const auto all = pages(order());

    CHECK(find(all[size_t(pageOf(all, u"Main language"_qs))], u"Not provided"_qs)->style == type::absent);
}

TEST_CASE("Items of a list have bullets when there are two or more")
{
    const auto xOf = [](const QStringList &items) {
        const Content content = with({{u"Risk"_qs, {}, Rows{{u"Risks"_qs, items, true}}}});
        return find(pages(content).front(), items.front())->x;
    };

    CHECK(xOf({u"Dogs"_qs}) == grid::axis);
    CHECK(xOf({u"Dogs"_qs, u"Stairs"_qs}) == grid::axis + 9);
}

TEST_CASE("Each page says whose it is, how it is marked and how many there are")
{
    Content content = order();
    content.blocks.push_back({u"More"_qs, {}, rows(60)});

    const auto all = pages(content);

    REQUIRE(all.size() == 4);
    CHECK_FALSE(find(all[0], u"SAMPLETON, Jordan"_qs));
    CHECK(find(all[1], u"SAMPLETON, Jordan"_qs));
    CHECK(find(all[1], u"born 14 Mar 1991"_qs));
    CHECK(find(all[3], u"Page 4 of 4"_qs));
    CHECK(find(all[3], u"More"_qs)->baseline == 36);
    CHECK(count(all, u"OFFICIAL-SENSITIVE"_qs) == 8);
    CHECK(count(all, u"Do not forward this form to EMS."_qs) == 1);
}

TEST_CASE("A long name is shortened in the running header, the date of birth never")
{
    Content content = order();
    content.surnameFirst = QString(200, u'N');

    const auto all = pages(content);

    REQUIRE(all.size() > 1);
    CHECK(find(all[1], content.born));
    CHECK(outside(all).isEmpty());
}

TEST_CASE("A draft is marked on every page under its text, and otherwise identical")
{
    Content content = order();
    const auto finished = pages(content);
    content.isDraft = true;
    const auto draft = pages(content);

    REQUIRE(draft.size() == finished.size());
    for (size_t number = 0; number < draft.size(); ++number) {
        CHECK(std::holds_alternative<TurnedText>(*std::ranges::find_if(draft[number], isPainted)));
        CHECK(find(draft[number], u"DRAFT: do not send"_qs)->ink == Ink::White);
    }
    CHECK(find(draft[0], u"Status"_qs) == find(finished[0], u"Status"_qs));
}

TEST_CASE("The timetable names a day once and the day on which a curfew ends")
{
    const Period morning{2, 9 * 60, 11 * 60, {0}};
    const Period night{2, 19 * 60, 31 * 60, {0}};
    const Content content = with(
        {{u"Curfew"_qs, u"Curfew timetable"_qs, Timetable{{u"Main address"_qs, {}, {morning, night}}}}});

    const auto all = pages(content);

    CHECK(count(all, u"Wednesday"_qs) == 1);
    CHECK(find(all[0], u"the same day"_qs)->x == grid::axis + 174);
    CHECK(
        find(all[0], u"on Thursday"_qs)->baseline == Approx(find(all[0], u"the same day"_qs)->baseline + 14));
}
