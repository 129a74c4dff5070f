// SPDX-License-Identifier: MIT
#include "core/rules/PlausibleDateRules.h"

#include "core/form/ThisVersion.h"
#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

const auto &curfew = monitoring.curfew;
const auto &zones = monitoring.exclusion.zones;

Answers domesticAbuse() // released on 14 December 2026; licence, trail and zones until 13 September 2027
{
    return sampleOrder(QStringLiteral("dapol-zones")).answers;
}

Answers withoutLicenceDates(Answers order)
{
    return order.clear(monitoring.licenceStart).clear(monitoring.licenceEnd).clear(monitoring.hdcEnd);
}

Moment noonOf(QDate day)
{
    return {day, QTime(12, 0)};
}

/// A release on another day, licence and monitoring with it.
Answers releasedOn(QDate day)
{
    return completeOrder().set(curfew.startDate, day).set(monitoring.licenceStart, day);
}

const std::string ofCurfew = "warning curfewReleaseDateConditions.releaseDate curfewConditions.startDate";

} // namespace

TEST_CASE("O-releaseOver: a new order after the release is a warning, on the day of release it is not")
{
    const Answers order = completeOrder(); // released on 7 December 2026
    CHECK(said("O-releaseOver", order) == "nothing");
    CHECK(said("O-releaseOver", order, noonOf(QDate(2026, 12, 7))) == "nothing");
    CHECK(said("O-releaseOver", order, noonOf(QDate(2026, 12, 8))) == ofCurfew);
    CHECK(said("O-releaseOver", domesticAbuse(), noonOf(QDate(2026, 12, 15)))
        == "warning release.date exclusionZones[0].startDate");
}

TEST_CASE("O-releaseOver: changes, finished orders and those after a removal centre are lawfully later")
{
    Circumstances at(noonOf(QDate(2026, 12, 20)));
    CHECK(said("O-releaseOver", completeOrder().set(thisVersion.isChange, true), at) == "nothing");
    CHECK(said("O-releaseOver", completeOrder().set(monitoring.heldInIrc, true), at) == "nothing");
    at.isFinished = true;
    CHECK(said("O-releaseOver", completeOrder(), at) == "nothing");
}

TEST_CASE("O-releaseOver: without a day of release the first start tells")
{
    Answers order = domesticAbuse().clear(monitoring.releaseDate).clear(monitoring.licenceStart);
    CHECK(said("O-releaseOver", order) == "nothing");
    order.set(monitoring.trail.startDate, QDate(2025, 12, 14));
    CHECK(said("O-releaseOver", order) == "warning release.date trail.startDate");
}

TEST_CASE("O-releaseOver: a day that is not the licence's is said to be that, and nothing more")
{
    const Answers order = completeOrder().set(curfew.startDate, QDate(2025, 12, 8));
    CHECK(found(order) == QStringLiteral("F03"));
}

TEST_CASE("O-releaseFar: a release more than six months ahead is a warning")
{
    CHECK(said("O-releaseFar", completeOrder()) == "nothing");
    CHECK(said("O-releaseFar", releasedOn(QDate(2027, 5, 24))) == "nothing"); // six months
    CHECK(said("O-releaseFar", releasedOn(QDate(2027, 5, 25))) == ofCurfew);
    CHECK(said("O-releaseFar", releasedOn(QDate(2027, 5, 25)).set(thisVersion.isChange, true)) == "nothing");
}

TEST_CASE("O-workingDay: a release on a day off names the working day before")
{
    CHECK(said("O-workingDay", completeOrder()) == "nothing");
    CHECK(said("O-workingDay", releasedOn(QDate(2026, 12, 11))) == "nothing"); // a Friday
    for (const QDate day : {QDate(2026, 12, 12), QDate(2026, 12, 13)}) {
        CHECK(said("O-workingDay", releasedOn(day)) == ofCurfew);
        CHECK(message("O-workingDay", releasedOn(day)).contains(QStringLiteral("11 December 2026")));
    }
    CHECK(message("O-workingDay", releasedOn(QDate(2026, 12, 28)))
              .contains(QStringLiteral("24 December 2026")));
}

TEST_CASE("O-workingDay: it is said of the release of a new order that is still to come")
{
    const Answers order = releasedOn(QDate(2026, 12, 12));
    CHECK(said("O-workingDay", order, noonOf(QDate(2026, 12, 12))) == ofCurfew);
    CHECK(said("O-workingDay", order, noonOf(QDate(2026, 12, 13))) == "nothing"); // O-releaseOver
    CHECK(said("O-workingDay", Answers(order).set(thisVersion.isChange, true)) == "nothing");
    Circumstances finished = dayOfFinish;
    finished.isFinished = true;
    CHECK(said("O-workingDay", order, finished) == ofCurfew); // there is time to correct it
}

TEST_CASE("O-releaseDate: the licence starts on the day of release")
{
    Answers order = domesticAbuse();
    CHECK(said("O-releaseDate", order) == "nothing");
    order.set(monitoring.releaseDate, QDate(2026, 12, 11));
    CHECK(said("O-releaseDate", order) == "warning release.date licence.startDate");
    CHECK(said("O-releaseDate", Answers(order).set(monitoring.heldInIrc, true)) == "nothing");
    CHECK(said("O-releaseDate", Answers(order).clear(monitoring.licenceStart)) == "nothing");
    CHECK(
        said("O-releaseDate", completeOrder().set(monitoring.releaseDate, QDate(2026, 12, 11))) == "nothing");
}

TEST_CASE("O-longCondition: home detention curfew lasts a year at most, whatever the licence is said to say")
{
    const auto until = [](QDate end) {
        return completeOrder()
            .set(curfew.endDate, end)
            .set(monitoring.hdcEnd, end)
            .clear(monitoring.licenceEnd);
    };
    CHECK(said("O-longCondition", until(QDate(2027, 12, 7))) == "nothing");
    CHECK(said("O-longCondition", until(QDate(2027, 12, 8))) == "warning curfewConditions.endDate");
    CHECK(said("O-longCondition", until(QDate(2027, 12, 8)).clear(monitoring.hdcEnd))
        == "warning curfewConditions.endDate");
    CHECK(
        said("O-longCondition", completeOrder().set(curfew.endDate, QDate(2028, 4, 6))) == "nothing"); // F03
}

TEST_CASE("O-longCondition: anything else lasts two years, unless the licence says otherwise")
{
    Answers order = withoutLicenceDates(domesticAbuse());
    CHECK(said("O-longCondition", order.set(monitoring.trail.endDate, QDate(2028, 12, 14))) == "nothing");
    CHECK(said("O-longCondition", order.set(monitoring.trail.endDate, QDate(2028, 12, 15)))
        == "warning trail.endDate");
    CHECK(said("O-longCondition", order.set(monitoring.licenceEnd, QDate(2028, 12, 15))) == "nothing");
}

TEST_CASE("O-datesDiffer: where the licence's start is not known, conditions start on the day of release")
{
    Answers order = withoutLicenceDates(domesticAbuse());
    CHECK(said("O-datesDiffer", order) == "nothing");
    order.set(monitoring.trail.startDate, QDate(2026, 12, 15));
    CHECK(said("O-datesDiffer", order) == "reminder trail.startDate");
    CHECK(
        said("O-datesDiffer", Answers(order).set(monitoring.licenceStart, QDate(2026, 12, 14))) == "nothing");
    CHECK(said("O-datesDiffer", Answers(order).set(thisVersion.isChange, true)) == "nothing");
}

TEST_CASE("O-datesDiffer: appointments may start later, not before")
{
    Answers order = withoutLicenceDates(sampleOrder(QStringLiteral("everything")).answers);
    const auto &appointments = monitoring.attendance.appointments;
    Rows rows = *Asked(order)[appointments];
    rows.at(0).set(appointments.row.startDate, QDate(2026, 12, 10));
    CHECK(
        said("O-datesDiffer", Answers(order).set(appointments, rows)).find("mandatoryAttendance[0].startDate")
        == std::string::npos);
    rows.at(0).set(appointments.row.startDate, QDate(2026, 12, 3));
    CHECK(
        said("O-datesDiffer", Answers(order).set(appointments, rows)).find("mandatoryAttendance[0].startDate")
        != std::string::npos);
}

TEST_CASE("O-datesDiffer: and where its end is not known, they end together")
{
    Answers order = withoutLicenceDates(domesticAbuse());
    order.set(monitoring.trail.endDate, QDate(2027, 9, 12));
    CHECK(said("O-datesDiffer", order)
        == "reminder exclusionZones[0].endDate exclusionZones[1].endDate trail.endDate");
    CHECK(said("O-datesDiffer", order.set(monitoring.licenceEnd, QDate(2027, 9, 13))) == "nothing"); // F03
}

TEST_CASE("O-licenceDates: each date of the licence is where it can be")
{
    const auto at = [](const Question<QDate> &question, QDate date) {
        return said("O-licenceDates", completeOrder().set(question, date));
    };
    CHECK(said("O-licenceDates", completeOrder()) == "nothing");
    CHECK(at(monitoring.licenceEnd, QDate(2026, 12, 6)) == "warning licence.startDate licence.endDate");
    CHECK(at(monitoring.hdcEnd, QDate(2026, 12, 6)) == "warning licence.hdcStartDate licence.hdcEndDate");
    CHECK(at(monitoring.hdcEnd, QDate(2027, 10, 5)) == "nothing"); // the day on which the licence ends
    CHECK(at(monitoring.hdcEnd, QDate(2027, 10, 6)) == "warning licence.hdcEndDate licence.endDate");
    CHECK(at(monitoring.monitoringEnd, QDate(2027, 10, 6))
        == "warning licence.monitoringEndDate licence.endDate");
    CHECK(
        at(monitoring.sentenceEnd, QDate(2027, 10, 4)) == "warning licence.endDate licence.sentenceEndDate");
    CHECK(at(monitoring.sentenceEnd, QDate(2027, 10, 5)) == "nothing");
    CHECK(at(monitoring.sentenceStart, QDate(2026, 12, 8))
        == "warning licence.sentenceStartDate licence.startDate");
}

TEST_CASE("O-licenceDates: the ends of trail and alcohol do not outlast the licence")
{
    Answers order = sampleOrder(QStringLiteral("everything")).answers; // licence until 3 December 2027
    CHECK(said("O-licenceDates", Answers(order).set(monitoring.licenceTrailEnd, QDate(2027, 12, 4)))
        == "warning licence.trailEndDate licence.endDate");
    CHECK(said("O-licenceDates", Answers(order).set(monitoring.licenceAlcoholEnd, QDate(2027, 12, 4)))
        == "warning licence.alcoholEndDate licence.endDate");
    CHECK(said("O-licenceDates", Answers(order).set(monitoring.licenceAlcoholEnd, QDate(2027, 12, 3)))
        == "nothing");
}

TEST_CASE("O-changeDate: a change takes effect before everything has ended")
{
    const auto on
        = [](QDate day) { return completeOrder().set(thisVersion.isChange, true).set(changes.date, day); };
    CHECK(said("O-changeDate", on(QDate(2027, 4, 6))) == "nothing"); // the last day
    CHECK(said("O-changeDate", on(QDate(2027, 4, 7))) == "warning variationDetails.variationDate");
    CHECK(said("O-changeDate", completeOrder().set(changes.date, QDate(2027, 4, 7))) == "nothing");

    Answers before = completeOrder().set(curfew.endDate, QDate(2027, 5, 6));
    Circumstances at(dayOfFinish);
    at.before = &before;
    CHECK(said("O-changeDate", on(QDate(2027, 4, 7)), at) == "nothing"); // it ends what lasted longer
}

TEST_CASE("O-changeDate: a change of more than a month ago is a reminder")
{
    const auto on
        = [](QDate day) { return completeOrder().set(thisVersion.isChange, true).set(changes.date, day); };
    CHECK(said("O-changeDate", on(QDate(2026, 10, 24))) == "nothing"); // 31 days
    CHECK(said("O-changeDate", on(QDate(2026, 10, 23))) == "reminder variationDetails.variationDate");
    Circumstances at(dayOfFinish);
    at.isFinished = true;
    CHECK(said("O-changeDate", on(QDate(2026, 10, 23)), at) == "nothing");
}

TEST_CASE("O-releaseOver: the correction of a rejected order may be late, which is a reminder")
{
    const Answers order = completeOrder().set(thisVersion.type, versionTypes.amendment);
    CHECK(said("O-releaseOver", order, noonOf(QDate(2026, 12, 8))).substr(0, 8) == "reminder");
}
