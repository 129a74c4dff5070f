// SPDX-License-Identifier: MIT
#include "core/rules/DateRules.h"

#include "core/form/ThisVersion.h"
#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

const auto &curfew = monitoring.curfew;
const auto &zones = monitoring.exclusion.zones;
const auto &appointments = monitoring.attendance.appointments;

/// Home detention curfew from 4 December 2026 to 2 April 2027, in a pilot; licence until 3 December 2027.
/// Three zones and two appointments end with the licence, alcohol monitoring with the curfew.
Answers everything()
{
    return sampleOrder(QStringLiteral("everything")).answers;
}

/// With another date in one row of a group.
Answers with(Answers order, const Question<Rows> &group, int row, const Question<QDate> &question, QDate date)
{
    Rows rows = *Asked(order)[group];
    rows.at(row).set(question, date);
    return order.set(group, rows);
}

/// Home detention curfew until 6 April 2027, outside the pilots; licence until 5 October 2027.
Answers withTrailUntil(QDate end)
{
    return completeOrder()
        .set(monitoring.types, ticked("curfew trail"))
        .set(monitoring.licenceMonitored, ticked("curfew trail"))
        .set(monitoring.trail.startDate, QDate(2026, 12, 7))
        .set(monitoring.trail.endDate, end);
}

Answers withZoneUntil(QDate end)
{
    return withTrailUntil(QDate(2027, 4, 6))
        .set(monitoring.types, ticked("curfew exclusionZone"))
        .set(zones, Rows{Answers().set(zones.row.startDate, QDate(2026, 12, 7)).set(zones.row.endDate, end)});
}

} // namespace

TEST_CASE("C06: a condition may end on the day on which it starts, not before")
{
    Answers order = completeOrder();
    order.set(curfew.endDate, QDate(2026, 12, 7)).clear(monitoring.hdcEnd);
    CHECK_FALSE(found(order).contains(QStringLiteral("C06")));

    order.set(curfew.endDate, QDate(2026, 12, 6));
    CHECK(said("C06", order) == "error curfewConditions.endDate curfewConditions.startDate");
}

TEST_CASE("C06: it holds for every kind of condition and in every row")
{
    const QDate before(2026, 12, 3);
    const Answers order = everything();
    CHECK(said("C06", order) == "nothing");
    CHECK(said("C06", everything().set(monitoring.trail.endDate, before))
        == "error trail.endDate trail.startDate");
    CHECK(said("C06", everything().set(monitoring.alcohol.endDate, before))
        == "error alcohol.endDate alcohol.startDate");
    CHECK(said("C06", with(order, zones, 2, zones.row.endDate, before))
        == "error exclusionZones[2].endDate exclusionZones[2].startDate");
    CHECK(said("C06", with(order, appointments, 1, appointments.row.endDate, before))
        == "error mandatoryAttendance[1].endDate mandatoryAttendance[1].startDate");
    CHECK(message("C06", with(order, zones, 2, zones.row.endDate, before))
              .startsWith(QStringLiteral("Exclusion zone 3 ends")));
}

TEST_CASE("C06: what is not monitored has no dates")
{
    Answers order = completeOrder();
    order.set(monitoring.trail.startDate, QDate(2026, 12, 7))
        .set(monitoring.trail.endDate, QDate(2020, 1, 1));

    CHECK(said("C06", order) == "nothing");
    CHECK(said("C06", order.set(monitoring.types, ticked("curfew trail"))) != "nothing");
}

TEST_CASE("C06: an end without a start may still be over, a start without an end is not")
{
    CHECK(said("C06", completeOrder().clear(curfew.startDate)) == "nothing");
    CHECK(said("C06", completeOrder().clear(curfew.endDate)) == "nothing");
    CHECK(said("C06",
              completeOrder().clear(curfew.startDate).set(curfew.endDate, dayOfFinish.today.addDays(-1)))
        == "error curfewConditions.endDate");
}

TEST_CASE("C06: a condition that ends today still counts until one minute before midnight")
{
    const QDate end(2027, 4, 6);
    const Answers order = completeOrder();

    CHECK(said("C06", order, Moment{end, QTime(23, 58)}) == "nothing");
    CHECK(said("C06", order, Moment{end, QTime(23, 59)}) == "error curfewConditions.endDate");
    CHECK(said("C06", order, Moment{end.addDays(1), QTime(0, 0)}) == "error curfewConditions.endDate");
}

TEST_CASE("C06: a finished order may outlive its conditions, but never end before it starts")
{
    Circumstances at(Moment{QDate(2028, 1, 1), QTime(12, 0)});
    CHECK(said("C06", completeOrder(), at) == "error curfewConditions.endDate");
    at.isFinished = true;
    CHECK(said("C06", completeOrder(), at) == "nothing");
    CHECK(said("C06", completeOrder().set(curfew.endDate, QDate(2026, 12, 6)), at)
        == "error curfewConditions.endDate curfewConditions.startDate");
}

TEST_CASE("C06: a condition may have started in the past")
{
    CHECK(said("C06", completeOrder(), Moment{QDate(2027, 1, 10), QTime(9, 0)}) == "nothing");
}

TEST_CASE("F03: a start that differs from the licence is a warning that gives both dates")
{
    Answers order = completeOrder();
    order.set(curfew.startDate, QDate(2026, 12, 8));

    CHECK(said("F03", order) == "warning curfewConditions.startDate licence.hdcStartDate");
    const QString text = message("F03", order).replace(QChar::Nbsp, u' ');
    CHECK(text.contains(QStringLiteral("8 December 2026")));
    CHECK(text.contains(QStringLiteral("7 December 2026")));
}

TEST_CASE("F03: a curfew on home detention curfew ends when that ends, not with the licence")
{
    Answers order = completeOrder();
    CHECK(found(order).isEmpty());

    order.set(curfew.endDate, QDate(2027, 10, 5));
    CHECK(said("F03", order) == "warning curfewConditions.endDate licence.hdcEndDate");

    order.set(monitoring.hdc, false);
    CHECK_FALSE(found(order).contains(QStringLiteral("F03")));
}

TEST_CASE("F03: a curfew on home detention curfew starts with that, if it starts later than the licence")
{
    Answers order = completeOrder();
    order.set(monitoring.hdcStart, QDate(2026, 12, 9));
    CHECK(found(order) == QStringLiteral("F03"));

    order.set(curfew.startDate, QDate(2026, 12, 9));
    CHECK(found(order).isEmpty());
}

TEST_CASE("F03: one day makes the difference")
{
    Answers order = completeOrder();
    order.set(curfew.endDate, QDate(2027, 4, 5));
    CHECK(found(order) == QStringLiteral("F03"));
    order.set(curfew.endDate, QDate(2027, 4, 7));
    CHECK(found(order) == QStringLiteral("F03"));
}

TEST_CASE("F03: in a pilot, trail may end with home detention curfew or with the licence")
{
    Answers order = completeOrder();
    order.set(monitoring.pilot, Choice{QStringLiteral("GPS_ACQUISITIVE_CRIME_HOME_DETENTION_CURFEW")})
        .set(monitoring.offenceType, Choice{QStringLiteral("Theft from a Vehicle")})
        .set(monitoring.policeArea, Choice{QStringLiteral("DURHAM")});
    order.set(monitoring.types, Choices{{QStringLiteral("curfew"), QStringLiteral("trail")}});
    order.set(monitoring.licenceMonitored, Choices{{QStringLiteral("curfew"), QStringLiteral("trail")}});
    order.set(monitoring.trail.startDate, QDate(2026, 12, 7));
    for (const QDate end : {QDate(2027, 4, 6), QDate(2027, 10, 5)}) {
        order.set(monitoring.trail.endDate, end);
        CHECK(found(order).isEmpty());
    }
    order.set(monitoring.trail.endDate, QDate(2027, 6, 1));
    CHECK(found(order) == QStringLiteral("F03"));
}

TEST_CASE("F03: without the licence's dates there is a reminder, and no warning")
{
    Answers order = completeOrder();
    order.clear(monitoring.licenceStart).clear(monitoring.licenceEnd).clear(monitoring.hdcEnd);

    CHECK(said("F03", order) == "reminder licence.startDate licence.hdcEndDate");
    CHECK(found(order).isEmpty());
}

TEST_CASE("F03: half of the licence's dates are compared, and the other half is asked for")
{
    Answers order = completeOrder();
    order.clear(monitoring.licenceStart).set(curfew.endDate, QDate(2027, 4, 5));

    CHECK(said("F03", order)
        == "warning curfewConditions.endDate licence.hdcEndDate | "
           "reminder licence.startDate");
}

TEST_CASE("F03: what else is monitored starts with the licence, even on home detention curfew")
{
    Answers order = everything();
    CHECK(found(order).isEmpty());

    order.set(monitoring.hdcStart, QDate(2026, 12, 9));
    CHECK(said("F03", order) == "warning curfewConditions.startDate licence.hdcStartDate");
    CHECK(said("F03", everything().set(monitoring.trail.startDate, QDate(2026, 12, 9)))
        == "warning trail.startDate licence.startDate");
    CHECK(said("F03", with(everything(), zones, 1, zones.row.startDate, QDate(2026, 12, 5)))
        == "warning exclusionZones[1].startDate licence.startDate");
}

TEST_CASE("F03: each row and each end that differs is a finding of its own")
{
    Answers order = with(everything(), zones, 2, zones.row.endDate, QDate(2027, 12, 2));
    order = with(order, appointments, 0, appointments.row.endDate, QDate(2027, 12, 4));
    order.set(monitoring.alcohol.endDate, QDate(2027, 4, 3));

    CHECK(said("F03", order)
        == "warning exclusionZones[2].endDate licence.hdcEndDate | warning mandatoryAttendance[0].endDate "
           "licence.hdcEndDate | warning alcohol.endDate licence.hdcEndDate");
}

TEST_CASE("F03: monitoring may end before the licence, if the licence says so")
{
    Answers order = sampleOrder(QStringLiteral("emac-trail")).answers; // until 10 December 2027
    CHECK(found(order).isEmpty());

    order.set(monitoring.trail.endDate, QDate(2027, 6, 30));
    CHECK(said("F03", order) == "warning trail.endDate licence.endDate");
    order.set(monitoring.monitoringEnd, QDate(2027, 6, 30));
    CHECK(found(order).isEmpty());
    order.set(monitoring.trail.endDate, QDate(2027, 6, 29));
    CHECK(said("F03", order) == "warning trail.endDate licence.monitoringEndDate");
}

TEST_CASE("F03: the end of home detention curfew is nothing to an order without it")
{
    Answers order = sampleOrder(QStringLiteral("emac-trail")).answers;
    order.set(monitoring.hdcEnd, QDate(2027, 6, 30)).set(monitoring.trail.endDate, QDate(2027, 6, 30));

    CHECK(said("F03", order) == "warning trail.endDate licence.endDate");
}

TEST_CASE("F03: nothing is compared while nothing is monitored")
{
    CHECK(said("F03", completeOrder().clear(monitoring.types)) == "nothing");
    CHECK(said("F03", completeOrder().clear(monitoring.types).clear(monitoring.licenceStart)) == "nothing");
}

TEST_CASE("F04: the trail may end with home detention curfew, and not a day later")
{
    CHECK(found(withTrailUntil(QDate(2027, 4, 6))).isEmpty());

    const Answers late = withTrailUntil(QDate(2027, 4, 7));
    CHECK(found(late) == QStringLiteral("F04")); // and not F03 as well
    CHECK(said("F04", late) == "warning trail.endDate licence.hdcEndDate");
    CHECK(said("F04", withTrailUntil(QDate(2027, 10, 5))) == "warning trail.endDate licence.hdcEndDate");
}

TEST_CASE("F04: where the licence's date is not known, the end of the curfew stands for it")
{
    Answers order = withTrailUntil(QDate(2027, 4, 7)).clear(monitoring.hdcEnd);
    CHECK(said("F04", order) == "warning trail.endDate curfewConditions.endDate");

    order.set(monitoring.trail.endDate, QDate(2027, 4, 6));
    CHECK(said("F04", order) == "nothing");

    order.set(monitoring.trail.endDate, QDate(2027, 4, 7)).set(monitoring.types, ticked("trail"));
    CHECK(said("F04", order) == "nothing"); // no curfew either
}

TEST_CASE("F04: a zone beyond home detention curfew is a reminder")
{
    CHECK(said("F04", withZoneUntil(QDate(2027, 4, 6))) == "nothing");
    CHECK(said("F04", withZoneUntil(QDate(2027, 4, 7)))
        == "reminder exclusionZones[0].endDate licence.hdcEndDate");
    CHECK(said("F03", withZoneUntil(QDate(2027, 4, 7))) == "nothing");
}

TEST_CASE("F04: other conditions may go on after home detention curfew")
{
    Answers order = everything().set(monitoring.pilot, options::pilot.none);
    order.set(monitoring.types, ticked("curfew mandatoryAttendance alcohol"));
    order.set(monitoring.alcohol.endDate, QDate(2027, 12, 3));

    CHECK(said("F04", order) == "nothing");
}

TEST_CASE("F04: it holds on home detention curfew outside the pilots only")
{
    const Answers late = withTrailUntil(QDate(2027, 10, 5));
    const auto judged = [&](const auto &question, const auto &answer) {
        Answers order = late;
        return said("F04", order.set(question, answer));
    };
    CHECK(judged(monitoring.hdc, false) == "nothing");
    CHECK(judged(monitoring.pilot, picked("GPS_ACQUISITIVE_CRIME_HOME_DETENTION_CURFEW")) == "nothing");
    CHECK(judged(monitoring.pilot,
              picked("DOMESTIC_ABUSE_PERPETRATOR_ON_LICENCE_HOME_DETENTION_CURFEW_DAPOL_HDC"))
        == "nothing");
    CHECK(judged(monitoring.sentenceType, options::sentenceType.detentionAndTraining) == "nothing");
    CHECK(judged(monitoring.sentenceType, options::sentenceType.section91)
        == "warning trail.endDate licence.hdcEndDate");
}

TEST_CASE("F03: a blank end of home detention curfew is one reminder, whatever else ends with the curfew")
{
    Answers order = withTrailUntil(QDate(2027, 4, 6)).clear(monitoring.hdcEnd);

    CHECK(said("F03", order) == "reminder licence.hdcEndDate");
    CHECK(found(order).isEmpty());
}

TEST_CASE(
    "F03: nothing is said of a licence whose page is blank as a whole, nor of a curfew that ends too early")
{
    Answers order = completeOrder();
    order.clear(monitoring.licenceKind).clear(monitoring.licenceStart).clear(monitoring.licenceEnd);
    order.clear(monitoring.hdcEnd).clear(monitoring.licenceMonitored);
    order.clear(monitoring.licenceMonitoredConfirmedBy);
    CHECK(said("F03", order) == "nothing"); // O-blankLicence
    CHECK(found(order) == QStringLiteral("O-blankLicence"));

    CHECK(found(completeOrder().set(curfew.endDate, QDate(2026, 12, 1))) == QStringLiteral("C06"));
}

TEST_CASE("F03: what a change orders starts when it starts")
{
    const Answers order = completeOrder().set(curfew.startDate, QDate(2026, 12, 14));
    CHECK(said("F03", order) != "nothing");
    CHECK(said("F03", Answers(order).set(thisVersion.isChange, true)) == "nothing");
}

TEST_CASE("F03: trail and alcohol end when their own paragraphs of the licence say, if that was entered")
{
    Answers order = everything();
    order.set(monitoring.licenceTrailEnd, QDate(2027, 8, 1));
    CHECK(said("F03", order) == "warning trail.endDate licence.trailEndDate");
    CHECK(said("F03", order.set(monitoring.trail.endDate, QDate(2027, 8, 1))) == "nothing");

    order = everything().set(monitoring.licenceAlcoholEnd, QDate(2027, 8, 1));
    CHECK(said("F03", order) == "warning alcohol.endDate licence.alcoholEndDate");
    CHECK(said("F03", order.set(monitoring.alcohol.endDate, QDate(2027, 8, 1))) == "nothing");
}

TEST_CASE("F03: an end of its own that nobody entered is a reminder, if the general one is another kind's")
{
    Answers order = sampleOrder(QStringLiteral("dapol-zones")).answers; // licence until 13 September 2027
    order.set(monitoring.types, ticked("exclusionZone trail alcohol"));
    order.set(monitoring.alcohol.monitoringType, options::alcoholType.level);
    order.set(monitoring.alcohol.startDate, QDate(2026, 12, 14));
    order.set(monitoring.alcohol.endDate, QDate(2027, 3, 1));
    CHECK(said("F03", order) == "warning alcohol.endDate licence.endDate");

    order.set(monitoring.trail.endDate, QDate(2027, 6, 1)).set(monitoring.monitoringEnd, QDate(2027, 6, 1));
    CHECK(said("F03", order) == "reminder alcohol.endDate licence.alcoholEndDate");
    order.set(monitoring.licenceMonitored, ticked("exclusionZone trail alcoholLevel"));
    CHECK(said("F03", order) == "reminder alcohol.endDate licence.alcoholEndDate");

    order.set(monitoring.alcohol.endDate, QDate(2027, 9, 14)); // later than the licence
    CHECK(said("F03", order).substr(0, 7) == "warning");
}
