// SPDX-License-Identifier: MIT
#include "core/document/content/OrderContent.h"
#include "core/document/content/TimelineContent.h"
#include "core/document/content/WeekWords.h"
#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;
using paper::Timeline;
using paper::Week;

namespace {

constexpr int at(int hour, int minute = 0)
{
    return hour * 60 + minute;
}

Week weekWith(const std::vector<Period> &periods)
{
    return {.isAsked = true,
        .periods = periods,
        .addressNames
        = {QStringLiteral("Main address"), QStringLiteral("Second address"), QStringLiteral("Third address")},
        .addressWords = {QStringLiteral("main"), QStringLiteral("second"), QStringLiteral("third")}};
}

std::string said(const Week &week)
{
    return paper::weekInWords(week).toStdString();
}

std::string said(const Timeline &timeline)
{
    std::vector<paper::Bar> rows = timeline.frame;
    rows.insert(rows.end(), timeline.conditions.begin(), timeline.conditions.end());
    return paper::timelineInWords(timeline, rows).toStdString();
}

const paper::Bar licence{QStringLiteral("Licence"), QDate(2026, 12, 7), QDate(2027, 10, 5)};

Timeline against(const std::vector<paper::Bar> &conditions)
{
    return {{licence}, conditions, {licence.until}, licence.until, QStringLiteral("the licence")};
}

} // namespace

TEST_CASE("The week of the sample order is said as it is drawn")
{
    const paper::Content content = paper::orderContent(emoForm, sampleOrder(), dayOfFinish);
    CHECK(said(content.summary.week)
        == "Curfew hours, drawn as a week. Day of release, Monday 7 December 2026: 15:00 to 07:00 on Tuesday "
           "8 December 2026, main address. Monday to Thursday: 19:00 to 07:00 the next day, main address. "
           "Friday: 19:00 to 07:00 the next day, second address. Saturday: 19:00 to 08:00 the next day, "
           "second address. Sunday: 18:00 to 07:00 the next day, main address.");
}

TEST_CASE("A week is said with everything that its picture shows")
{
    Week week = weekWith({{0, at(9), at(11), {0}}, {0, at(19), at(31), {0, 1}},
        {1, at(19), at(31), {0, 1, 2}}, {2, at(19), at(31), {}}, {3, {}, at(7), {1}}, {4, at(20), {}, {2}},
        {5, {}, {}, {0}}, {{}, at(19), at(43), {1, 2}}});
    CHECK(said(week)
        == "Curfew hours, drawn as a week. Monday: 09:00 to 11:00, main address; 19:00 to 07:00 the next "
           "day, main or second address. Tuesday: 19:00 to 07:00 the next day, main, second or third "
           "address. Wednesday: 19:00 to 07:00 the next day, address not given. Thursday: start not given, "
           "to 07:00, second address. Friday: 20:00, end not given, third address. Saturday: times not "
           "given, main address. Sunday: no curfew. Day not given: 19:00 to 19:00 the next day, second or "
           "third address.");

    week.hasFixedAddress = false;
    CHECK(said(week).find("Wednesday: 19:00 to 07:00 the next day, no fixed address.") != std::string::npos);
}

TEST_CASE("Two days alike are said together, and three as a stretch, only where they are neighbours")
{
    const auto night = [](int day) { return Period{day, at(19), at(31), {0}}; };
    CHECK(said(weekWith({night(0), night(1), night(3), night(4), night(5)}))
        == "Curfew hours, drawn as a week. Monday and Tuesday: 19:00 to 07:00 the next day, main address. "
           "Wednesday: no curfew. Thursday to Saturday: 19:00 to 07:00 the next day, main address. Sunday: "
           "no curfew.");
}

TEST_CASE("The day of release is said with the days on which its curfew starts and ends")
{
    Week week = weekWith({});
    week.releaseDay = QDate(2026, 12, 31);
    week.release = Period{3, at(15), at(22), {}};
    CHECK(said(week).find("Day of release, Thursday 31 December 2026: 15:00 to 22:00, address not given.")
        != std::string::npos);
    week.release->until = at(31);
    CHECK(said(week).find("15:00 to 07:00 on Friday 1 January 2027, address") != std::string::npos);
    week.release->from.reset();
    week.release->until = at(7);
    CHECK(said(week).find("2026: start not given, to 07:00, address not given.") != std::string::npos);
    week.releaseDay = {};
    week.release = Period{{}, at(15), at(31), {1}};
    CHECK(
        said(week).find("Day of release: 15:00 to 07:00 the next day, second address.") != std::string::npos);
}

TEST_CASE("A timeline is said with its months, each row, and that nothing outlasts the licence")
{
    Timeline timeline = against({{QStringLiteral("Curfew"), QDate(2026, 12, 7), QDate(2027, 4, 6)},
        {QStringLiteral("Exclusion zone"), QDate(2026, 12, 7), QDate(2027, 4, 6)},
        {QStringLiteral("Trail"), QDate(2026, 12, 7), QDate(2027, 4, 6)}});
    timeline.frame = {{QStringLiteral("Sentence"), QDate(2026, 4, 6), QDate(2027, 10, 5)}, licence,
        {QStringLiteral("Home detention curfew"), QDate(2026, 12, 7), QDate(2027, 4, 6)}};
    CHECK(said(timeline)
        == "Timeline from December 2026 to October 2027. Sentence: 6 April 2026 to 5 October 2027 (began "
           "before this picture). Licence: 7 December 2026 to 5 October 2027. Home detention curfew: 7 "
           "December 2026 to 6 April 2027. Curfew: 7 December 2026 to 6 April 2027. Exclusion zone: 7 "
           "December 2026 to 6 April 2027. Trail: 7 December 2026 to 6 April 2027. No monitoring after the "
           "licence ends.");
}

TEST_CASE("What outlasts the licence is said last, and dates that are not given are said to be so")
{
    CHECK(said(against({{QStringLiteral("Trail"), QDate(2026, 12, 7), QDate(2027, 10, 5)},
                   {QStringLiteral("Exclusion zone 3"), QDate(2026, 12, 7), QDate(2027, 10, 6)}}))
              .ends_with("6 October 2027. After the licence ends: Exclusion zone 3."));
    CHECK(said(against({{QStringLiteral("Curfew"), {}, {}}, {QStringLiteral("Trail"), QDate(2026, 12, 7), {}},
                   {QStringLiteral("Alcohol level"), {}, QDate(2027, 10, 5)}}))
              .ends_with("Curfew: dates not given. Trail: 7 December 2026, end not given. Alcohol level: "
                         "start not given, to 5 October 2027."));
}
