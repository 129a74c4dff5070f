// SPDX-License-Identifier: MIT
#include "core/document/drawing/Grid.h"
#include "core/document/pages/Layout.h"
#include "tests/document/Sample.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace emo::paper;
using namespace emo::paper::sample;

namespace {

QString sentence(int words)
{
    QStringList all;
    for (int number = 1; number <= words; ++number)
        all.append(u"word%1."_qs.arg(number));
    return all.join(u' ');
}

} // namespace

TEST_CASE("A heading never parts from its first two rows, nor the last two rows from each other")
{
    for (int before = 1; before < 45; ++before) {
        const auto all = pages(with({{u"One"_qs, {}, rows(before)},
            {u"Two"_qs, u"Block"_qs,
                Rows{{u"First"_qs, {}}, {u"Second"_qs, {}}, {u"Third"_qs, {}}, {u"Last"_qs, {}}}}}));

        CAPTURE(before);
        CHECK(pageOf(all, u"Block"_qs) == pageOf(all, u"First"_qs));
        CHECK(pageOf(all, u"First"_qs) == pageOf(all, u"Second"_qs));
        CHECK(pageOf(all, u"Third"_qs) == pageOf(all, u"Last"_qs));
    }
}

TEST_CASE("A broken block goes on under its heading, continued")
{
    const auto all = pages(with({{u"Section"_qs, u"Block"_qs, rows(45)}}));

    REQUIRE(all.size() == 2);
    REQUIRE(find(all[1], u"continued"_qs));
    CHECK(find(all[1], u"Block"_qs)->baseline == Approx(grid::top + 11));
    CHECK(find(all[1], u"continued"_qs)->baseline == Approx(grid::top + 11));
    CHECK(find(all[1], u"Section"_qs)->baseline == 36);
}

TEST_CASE("A block that is whole moves to the next page rather than break")
{
    const auto all = pages(with({{u"One"_qs, {}, rows(14)}, {{}, u"Zone 1"_qs, rows(16), true}}));

    CHECK(pageOf(all, u"Zone 1"_qs) == 1);
    CHECK(count(all, u"continued"_qs) == 0);
}

TEST_CASE("An answer of more than twenty lines is broken, and its question repeated")
{
    const auto all = pages(
        with({{u"Section"_qs, {}, Rows{{u"Why?"_qs, {sentence(2000)}}, {u"When?"_qs, {u"Now"_qs}}}}}));

    REQUIRE(all.size() > 2);
    CHECK(find(all[1], u"Why? (continued)"_qs)->x == grid::left);
    for (int number = 1; number <= 2000; ++number) {
        const QString word = u"word%1."_qs.arg(number);
        if (count(all, word) != 1)
            FAIL_CHECK(word.toStdString() << " is printed " << count(all, word) << " times");
        number += 36;
    }
    CHECK(outside(all).isEmpty());
}

TEST_CASE("An answer of ten lines is never broken")
{
    for (int before = 20; before < 40; ++before) {
        Rows some = rows(before);
        some.push_back({u"Long"_qs, {sentence(60)}});
        some.push_back({u"After"_qs, {}});

        const auto all = pages(with({{u"Section"_qs, {}, some}}));

        CHECK(count(all, u"Long (continued)"_qs) == 0);
    }
}

TEST_CASE("A timetable breaks between two addresses rather than leave a quarter of the page white")
{
    Timetable timetable;
    for (int number = 1; number <= 5; ++number) {
        Place place{u"Address %1"_qs.arg(number), {}, {}};
        for (int day = 0; day < 7; ++day)
            place.periods.push_back({day, 19 * 60, 31 * 60, {0}});
        timetable.push_back(place);
    }
    const auto pagesWith = [&](int rows) {
        Content content
            = with({{u"Before"_qs, {}, sample::rows(rows)}, {{}, u"Curfew timetable"_qs, timetable}});
        content.hasSummary = false;
        return pages(content);
    };
    const auto roomy = pagesWith(8);
    REQUIRE(roomy.size() == 2);
    CHECK(pageOf(roomy, u"Curfew timetable"_qs) == 0);
    CHECK(pageOf(roomy, u"Address 2"_qs) == 0);
    CHECK(pageOf(roomy, u"Address 4"_qs) == 1);
    CHECK(pageOf(roomy, u"Address 5"_qs) == 1);

    const auto late = pagesWith(23);
    CHECK(pageOf(late, u"Curfew timetable"_qs) == pageOf(late, u"Address 5"_qs));
}

TEST_CASE("A timetable higher than a page prints every period")
{
    Place place{u"Main address"_qs, {u"14 Invented Terrace"_qs}, {}};
    for (int number = 0; number < 7 * 60; ++number)
        place.periods.push_back({number / 60, number % 60 * 24, number % 60 * 24 + 10, {0}});
    Content content = with({{u"Curfew"_qs, u"Curfew timetable"_qs, Timetable{place, place}}});
    content.summary.week.periods = place.periods;

    const auto all = pages(content);

    CHECK(count(all, u"the same day"_qs) == 2 * 7 * 60);
    CHECK(count(all, u"Main address (continued)"_qs) > 0);
    CHECK(outside(all).isEmpty());
}

TEST_CASE("What is of absurd length is cut in the summary, and whom to call stays on page 1")
{
    Content content = order();
    content.summary.name = QString(20000, u'x');
    content.summary.addresses.front().whole = sentence(1000);

    const auto all = pages(content);

    CHECK(find(all[0], u"Morgan Notreal"_qs));
    CHECK(count({all[0]}, u"Do not forward this form to EMS."_qs) == 1);
    CHECK(outside(all).isEmpty());
}

TEST_CASE("Nothing is an order too")
{
    const auto all = pages(Content{});

    REQUIRE(all.size() == 1);
    CHECK(find(all[0], u"Page 1 of 1"_qs));
    CHECK(pages(with({{}, {u"A"_qs, u"B"_qs, Rows{}}, {{}, {}, Rows{{}}}, {{}, {}, Timetable{{}}}})).size()
        == 1);
}

TEST_CASE("No text leaves the page, however long and strange it is")
{
    const QString strange = u"Ünïcode 漢字 🎉\t\u0001\u202E שלום \r\n"_qs.repeated(40) + QString(500, u'w')
        + u"\n"_qs.repeated(300) + sentence(300);
    Content content = order();
    for (QString *text : {&content.title, &content.kind, &content.state, &content.reference, &content.version,
             &content.surnameFirst, &content.summary.name, &content.summary.born, &content.summary.number,
             &content.summary.telephone, &content.summary.releaseDay, &content.summary.releasedFrom,
             &content.summary.takesEffect, &content.summary.risks.others, &content.summary.officer.label,
             &content.summary.officer.source, &content.summary.officer.name,
             &content.summary.officer.organisation, &content.summary.officer.telephone,
             &content.summary.officer.email, &content.summary.team.email})
        *text = strange;
    content.summary.addresses = {{strange, strange, strange}, {u"Second"_qs, strange, strange}};
    content.summary.risks.columns = {{{strange, {{strange, true}, {strange}}}, {strange, {{strange}}}}};
    content.summary.zones
        = {strange, {{strange, strange, strange, strange, strange}, {{}, {}, {}, {}, {}}}, 7, strange};
    content.summary.week.addressNames = {strange, strange, strange};
    content.summary.monitored = {{strange, strange}};
    const Rows hostile{{strange, {strange, strange}, true}, {strange, {}}, {{}, {strange}}};
    Comparison comparison{
        u"version 0"_qs, u"version 1"_qs, {{strange, {{{{strange, true}}}}, {{{{strange, false}}}}}}};
    content.blocks = {{strange, strange, comparison}, {strange, strange, hostile, true},
        {{}, strange, hostile}, {{}, strange, Timetable{{strange, {strange}, {}}, {{}, {}, {}}}}};

    CHECK(outside(pages(content)).toStdString() == "");
}
