// SPDX-License-Identifier: MIT
#include "core/document/content/TimelineContent.h"

#include "core/emo/EmoReceipt.h"
#include "core/emo/Monitoring.h"
#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;
using paper::Timeline;

namespace {

const ExclusionZone &zone = monitoring.exclusion.zones.row;
const QDate start(2026, 12, 7);

Answers zoneUntil(QDate end)
{
    Answers answers;
    answers.set(zone.startDate, start);
    if (end.isValid())
        answers.set(zone.endDate, end);
    return answers;
}

Answers withZones(const Rows &rows)
{
    return completeOrder()
        .set(monitoring.types, ticked("alcohol exclusionZone curfew"))
        .set(monitoring.exclusion.zones, rows);
}

QStringList names(const Answers &order)
{
    QStringList names;
    for (const paper::Bar &bar : paper::timelineOf(emoReceipt, order).conditions)
        names.append(bar.name);
    return names;
}

} // namespace

TEST_CASE("Each zone has its own bar, and neighbours with the same dates share one")
{
    const QDate one(2027, 4, 6);
    const QDate other(2027, 10, 5);
    CHECK(names(withZones({zoneUntil(one)})).join(u',') == u"Curfew,Exclusion zone,Alcohol");
    CHECK(names(withZones({zoneUntil(one), zoneUntil(other)})).join(u',')
        == u"Curfew,Exclusion zone 1,Exclusion zone 2,Alcohol");
    CHECK(names(withZones({zoneUntil(one), zoneUntil(one)}))[1] == u"Exclusion zones 1 and 2");
    CHECK(names(withZones({zoneUntil(one), zoneUntil(other), zoneUntil(one)})).join(u',')
        == u"Curfew,Exclusion zone 1,Exclusion zone 2,Exclusion zone 3,Alcohol");
    CHECK(
        names(withZones({zoneUntil(one), zoneUntil(one), zoneUntil(one), zoneUntil(other), zoneUntil(other)}))
            .join(u',')
        == u"Curfew,Exclusion zones 1 to 3,Exclusion zones 4 and 5,Alcohol");
    const Rows all(17, zoneUntil(one));
    CHECK(names(withZones(all))[1] == u"Exclusion zones 1 to 17");
}

TEST_CASE("A zone without an end is no neighbour of one that has it, and neither vanishes")
{
    const Timeline timeline = paper::timelineOf(emoReceipt,
        withZones({zoneUntil(QDate(2027, 4, 6)), zoneUntil({}), Answers(), zoneUntil(QDate(2027, 4, 6))}));
    REQUIRE(timeline.conditions.size() == 6);
    CHECK(timeline.conditions[2].name == u"Exclusion zone 2");
    CHECK(timeline.conditions[2].from == start);
    CHECK(timeline.conditions[2].until.isNull());
    CHECK(timeline.conditions[3].from.isNull());
}

TEST_CASE("Two appointments with the same dates are named together")
{
    const Appointment &appointment = monitoring.attendance.appointments.row;
    const Rows rows(2, Answers().set(appointment.startDate, start).set(appointment.endDate, start));
    Answers order = completeOrder().set(monitoring.types, ticked("mandatoryAttendance"));
    CHECK(names(order.set(monitoring.attendance.appointments, rows)).join(u',')
        == u"Mandatory attendance 1 and 2");
}

TEST_CASE("What ends everything is the licence, and without it home detention curfew")
{
    Answers order = completeOrder();
    CHECK(paper::timelineOf(emoReceipt, order).ends == u"the licence");
    CHECK(paper::timelineOf(emoReceipt, order).end == Asked(order)[monitoring.licenceEnd]);
    order.clear(monitoring.licenceEnd);
    CHECK(paper::timelineOf(emoReceipt, order).ends == u"home detention curfew");
    order.clear(monitoring.hdcEnd);
    CHECK(paper::timelineOf(emoReceipt, order).empty());
}

TEST_CASE("The axis begins with the monitoring, and ends with what lasts longest")
{
    const Answers order = completeOrder()
                              .set(monitoring.sentenceStart, QDate(2020, 1, 1))
                              .set(monitoring.sentenceEnd, QDate(2027, 11, 5));
    const MonthAxis axis = paper::axisOf(paper::timelineOf(emoReceipt, order));
    CHECK(axis.begin() == QDate(2026, 12, 1));
    CHECK(axis.end() == QDate(2027, 12, 1));
}
