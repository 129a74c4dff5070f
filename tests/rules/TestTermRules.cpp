// SPDX-License-Identifier: MIT
#include "core/rules/TermRules.h"

#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

const auto &curfew = monitoring.curfew;

/// On home detention curfew, with the same hours in every night but Wednesday's.
Answers withNights(QTime from, QTime until, QTime wednesdayFrom)
{
    Rows rows;
    for (const Option *day : options::weekday.all())
        rows.push_back(Answers()
                           .set(curfew.timetable.row.dayOfWeek, *day)
                           .set(curfew.timetable.row.startTime,
                               day == &options::weekday.wednesday ? wednesdayFrom : from)
                           .set(curfew.timetable.row.endTime, until)
                           .set(curfew.timetable.row.addresses, ticked(options::curfewAddress.main.code)));
    return completeOrder().set(curfew.timetable, rows);
}

/// Alcohol monitoring from 7 December 2026.
Answers withAlcoholUntil(QDate end)
{
    return sampleOrder(QStringLiteral("alcohol-no-address"))
        .answers.set(monitoring.alcohol.startDate, QDate(2026, 12, 7))
        .set(monitoring.alcohol.endDate, end);
}

/// In the acquisitive crime pilot.
Answers acquisitive()
{
    return sampleOrder(QStringLiteral("emac-trail")).answers;
}

} // namespace

TEST_CASE("C18: a night of home detention curfew with less than nine hours is a warning that names it")
{
    CHECK(said("C18", withNights(QTime(19, 0), QTime(7, 0), QTime(22, 0))) == "nothing");
    const Answers order = withNights(QTime(19, 0), QTime(7, 0), QTime(22, 1));
    CHECK(said("C18", order) == "warning curfewTimetable");
    CHECK(message("C18", order).contains(QStringLiteral("9 hour")));
    CHECK(message("C18", order).contains(QStringLiteral("on Wednesday.")));
}

TEST_CASE("C18: hours of one day count together, and a curfew without home detention may be shorter")
{
    Answers split = withNights(QTime(19, 0), QTime(7, 0), QTime(22, 1));
    Rows rows = *Asked(split)[curfew.timetable];
    rows.push_back(Answers()
                       .set(curfew.timetable.row.dayOfWeek, options::weekday.wednesday)
                       .set(curfew.timetable.row.startTime, QTime(12, 0))
                       .set(curfew.timetable.row.endTime, QTime(12, 1)));
    CHECK(said("C18", split.set(curfew.timetable, rows)) == "nothing");

    Answers extended = withNights(QTime(23, 0), QTime(7, 0), QTime(23, 0));
    CHECK(said("C18", extended) == "warning curfewTimetable");
    CHECK(said("C18", extended.set(monitoring.sentenceType, options::sentenceType.extendedDeterminate))
        == "nothing");
}

TEST_CASE("C19: alcohol is monitored for 30 days at least")
{
    CHECK(said("C19", withAlcoholUntil(QDate(2027, 1, 5))) == "nothing"); // the 30th day
    const Answers order = withAlcoholUntil(QDate(2027, 1, 4));
    CHECK(said("C19", order) == "warning alcohol.endDate alcohol.startDate");
    CHECK(message("C19", order).contains(QStringLiteral("29 day")));
}

TEST_CASE("C19: alcohol is monitored for 12 months at most")
{
    CHECK(said("C19", withAlcoholUntil(QDate(2027, 12, 7))) == "nothing");
    CHECK(said("C19", withAlcoholUntil(QDate(2027, 12, 8))) == "warning alcohol.endDate alcohol.startDate");
    CHECK(said("C19", withAlcoholUntil(QDate(2026, 12, 1))) == "nothing"); // C06 says so
}

TEST_CASE("C20: in the acquisitive crime pilot, monitoring lasts 12 months at most")
{
    Answers order = acquisitive();
    CHECK(said("C20", order) == "nothing");
    const QDate start = *Asked(order)[monitoring.trail.startDate];
    CHECK(said("C20", order.set(monitoring.trail.endDate, start.addMonths(12))) == "nothing");
    CHECK(said("C20", order.set(monitoring.trail.endDate, start.addMonths(12).addDays(1)))
        == "warning trail.endDate trail.startDate");
}

TEST_CASE("C20: the pilot is for adults, sentences of 90 days and 30 days on licence")
{
    const QDate day(2026, 12, 7);
    const auto sentenced = [&](int days) {
        return said("C20",
            acquisitive()
                .set(monitoring.sentenceStart, day)
                .set(monitoring.sentenceEnd, day.addDays(days - 1)));
    };
    CHECK(sentenced(90) == "nothing");
    CHECK(sentenced(89)
        == "warning licence.sentenceStartDate licence.sentenceEndDate monitoringConditions.pilot");
    const auto onLicence = [&](int days) {
        return said("C20",
            acquisitive()
                .set(monitoring.licenceStart, day)
                .set(monitoring.licenceEnd, day.addDays(days - 1)));
    };
    CHECK(onLicence(30) == "nothing");
    CHECK(onLicence(29) == "warning licence.endDate licence.startDate monitoringConditions.pilot");
    CHECK(said("C20", acquisitive().set(deviceWearer.dateOfBirth, QDate(2015, 1, 1)))
        == "warning monitoringConditions.pilot deviceWearer.dateOfBirth");
}

TEST_CASE("C20: what belongs to the acquisitive crime pilot belongs to no other order")
{
    Answers order = sampleOrder(QStringLiteral("dapol-zones")).answers;
    order.set(monitoring.trail.endDate, Asked(order)[monitoring.trail.startDate]->addYears(2));
    CHECK(said("C20", order) == "nothing");
}
