// SPDX-License-Identifier: MIT
#include "core/rules/CurfewRules.h"

#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

const auto &curfew = monitoring.curfew;
const auto &row = monitoring.curfew.timetable.row;

Answers period(const Option &day, QTime from, QTime to, const Option &address = options::curfewAddress.main)
{
    return Answers()
        .set(row.dayOfWeek, day)
        .set(row.startTime, from)
        .set(row.endTime, to)
        .set(row.addresses, Choices{{QString::fromLatin1(address.code)}});
}

Answers withTimetable(const Rows &rows)
{
    return completeOrder().set(curfew.timetable, rows);
}

Answers withBoundary(const char *text)
{
    return completeOrder()
        .set(curfew.changeStandardBoundary, true)
        .set(curfew.boundary, QString::fromUtf8(text));
}

const auto &days = options::weekday;

} // namespace

TEST_CASE("C01: a curfew without hours on the day of release, boundary answer or timetable is one error")
{
    Answers order = completeOrder();
    order.clear(curfew.releaseFrom).clear(curfew.releaseUntil);
    order.clear(curfew.changeStandardBoundary).clear(curfew.timetable);

    CHECK(found(order) == QStringLiteral("C01"));
    CHECK(said("C01", order)
        == "error curfewReleaseDateConditions.startTime curfewReleaseDateConditions.endTime "
           "curfewConditions.changeStandardBoundary curfewTimetable");
}

TEST_CASE("C01: one thing that is missing is enough, and only that is named")
{
    const QList<const AnyQuestion *> parts{
        &curfew.releaseFrom, &curfew.releaseUntil, &curfew.changeStandardBoundary, &curfew.timetable};
    CHECK(said("C01", completeOrder()) == "nothing");
    for (const AnyQuestion *part : parts) {
        INFO(part->id);
        const Answers order = completeOrder().clear(*part);
        CHECK(found(order) == QStringLiteral("C01"));
        CHECK(said("C01", order) == "error " + fullId(*part).toStdString());
    }
}

TEST_CASE("C01: a timetable without rows and a time without figures are missing, half a time is not")
{
    CHECK(said("C01", completeOrder().set(curfew.timetable, Rows{})) == "error curfewTimetable");
    CHECK(said("C01", completeOrder().set(curfew.releaseFrom, AsTyped{QStringLiteral(":")}))
        == "error curfewReleaseDateConditions.startTime");

    const Answers half = completeOrder().set(curfew.releaseFrom, AsTyped{QStringLiteral("7:")});
    CHECK(said("C01", half) == "nothing");
    CHECK(found(half) == QStringLiteral("time"));
}

TEST_CASE("C01: an order without a curfew needs none of this")
{
    Answers order = completeOrder();
    order.clear(curfew.timetable).set(monitoring.types, Choices{{QStringLiteral("trail")}});

    CHECK_FALSE(found(order).contains(QStringLiteral("C01")));
}

TEST_CASE("C07: a time that is none is an error, and is kept as typed")
{
    Answers bad = period(days.monday, QTime(19, 0), QTime(7, 0));
    bad.set(row.endTime, AsTyped{QStringLiteral("99:99")});
    const Answers order = withTimetable({period(days.sunday, QTime(19, 0), QTime(7, 0)), bad});

    CHECK(said("C07", order) == "error curfewTimetable[1].endTime");
    CHECK_FALSE(found(order).contains(QStringLiteral("time"))); // said once, not also by the question
}

TEST_CASE("C07: 00:00 and 23:59 are times")
{
    CHECK(said("C07", withTimetable({period(days.monday, QTime(8, 0), QTime(23, 59))})) == "nothing");
    CHECK(said("C07", withTimetable({period(days.monday, QTime(0, 0), QTime(7, 0))})) == "nothing");
}

TEST_CASE("C07: an address that the order does not give is an error")
{
    const auto night = [](const Option &address) {
        return withTimetable({period(days.monday, QTime(19, 0), QTime(7, 0), address)});
    };
    CHECK(said("C07", night(options::curfewAddress.second)) == "nothing");
    CHECK(said("C07", night(options::curfewAddress.third)) == "error curfewTimetable[0].addresses");

    Answers moved = night(options::curfewAddress.second);
    moved.set(deviceWearer.hasSecondAddress, false);
    CHECK(said("C07", moved) == "error curfewTimetable[0].addresses");
}

TEST_CASE("C07: periods that overlap are a warning, periods that touch are not")
{
    const Answers touching = withTimetable(
        {period(days.monday, QTime(19, 0), QTime(7, 0)), period(days.tuesday, QTime(7, 0), QTime(9, 0))});
    CHECK(said("C07", touching) == "nothing");

    const Answers overlapping = withTimetable(
        {period(days.monday, QTime(19, 0), QTime(7, 0)), period(days.tuesday, QTime(6, 59), QTime(9, 0))});
    CHECK(said("C07", overlapping) == "warning curfewTimetable[1].startTime curfewTimetable[0].startTime");
}

TEST_CASE("C07: Sunday night meets Monday morning")
{
    const Answers order = withTimetable(
        {period(days.monday, QTime(5, 0), QTime(9, 0)), period(days.sunday, QTime(19, 0), QTime(7, 0))});
    CHECK(said("C07", order) == "warning curfewTimetable[1].startTime curfewTimetable[0].startTime");
    CHECK(said("C07",
              withTimetable({period(days.sunday, QTime(19, 0), QTime(7, 0)),
                  period(days.monday, QTime(6, 59), QTime(9, 0))}))
        == "warning curfewTimetable[1].startTime curfewTimetable[0].startTime");

    CHECK(said("C07",
              withTimetable({period(days.monday, QTime(7, 0), QTime(9, 0)),
                  period(days.sunday, QTime(19, 0), QTime(7, 0))}))
        == "nothing");
}

TEST_CASE("C07: a period that ends when it starts lasts 24 hours, which is a warning")
{
    const Answers noon = withTimetable({period(days.monday, QTime(12, 0), QTime(12, 0))});
    CHECK(said("C07", noon) == "warning curfewTimetable[0].endTime"); // 12 hours on either day
    CHECK(said("C07", withTimetable({period(days.monday, QTime(12, 0), QTime(12, 1))})) == "nothing");
    CHECK(said("C07", withTimetable({period(days.monday, QTime(12, 0), QTime(11, 59))})) == "nothing");
}

TEST_CASE("C07: 24 hours count towards the 16 of the days on which they fall, and are said once")
{
    const Answers evening = withTimetable({period(days.sunday, QTime(19, 0), QTime(19, 0))});
    CHECK(said("C07", evening) == "warning curfewTimetable curfewTimetable[0].endTime");
    CHECK(message("C07", evening).contains(QStringLiteral("on Monday")));
    const Answers morning = withTimetable({period(days.friday, QTime(5, 0), QTime(5, 0))});
    CHECK(message("C07", morning).contains(QStringLiteral("on Friday")));
}

TEST_CASE("C07: 24 hours overlap with what else there is on these days")
{
    const Answers order = withTimetable(
        {period(days.monday, QTime(12, 0), QTime(12, 0)), period(days.tuesday, QTime(11, 0), QTime(13, 0))});
    CHECK(said("C07", order).find("curfewTimetable[1].startTime curfewTimetable[0].startTime")
        != std::string::npos);
}

TEST_CASE("C07: a day may hold 16 hours of curfew and no more")
{
    CHECK(said("C07", withTimetable({period(days.monday, QTime(4, 0), QTime(20, 0))})) == "nothing");

    const Answers longer = withTimetable({period(days.monday, QTime(4, 0), QTime(20, 1))});
    CHECK(said("C07", longer) == "warning curfewTimetable");
    CHECK(message("C07", longer).contains(QStringLiteral("Monday")));
}

TEST_CASE("C07: all days that are too long are one finding")
{
    const Answers order = withTimetable({period(days.wednesday, QTime(1, 0), QTime(18, 0)),
        period(days.monday, QTime(1, 0), QTime(18, 0)), period(days.friday, QTime(1, 0), QTime(17, 0))});
    CHECK(said("C07", order) == "warning curfewTimetable");
    CHECK(message("C07", order).contains(QStringLiteral("Monday, Wednesday")));
}

TEST_CASE("C07: the hours of a night count towards the days on which they fall")
{
    // 12 hours from Monday evening: 5 on Monday, 7 on Tuesday, where 9 more still fit.
    const Answers night = period(days.monday, QTime(19, 0), QTime(7, 0));
    CHECK(said("C07", withTimetable({night, period(days.tuesday, QTime(8, 0), QTime(17, 0))})) == "nothing");
    CHECK(theFinding(
        withTimetable({night, period(days.tuesday, QTime(8, 0), QTime(17, 1))}), QStringLiteral("C07"))
              .message.contains(QStringLiteral("Tuesday")));
}

TEST_CASE("C07: a period may be kept at several addresses, all of them in the order")
{
    Answers night = period(days.monday, QTime(19, 0), QTime(7, 0));
    night.set(row.addresses, ticked("PRIMARY_ADDRESS SECONDARY_ADDRESS"));
    CHECK(said("C07", withTimetable({night})) == "nothing");

    night.set(row.addresses, ticked("PRIMARY_ADDRESS TERTIARY_ADDRESS"));
    CHECK(said("C07", withTimetable({night})) == "error curfewTimetable[0].addresses");
}

TEST_CASE("C07: without a curfew its timetable is not looked at")
{
    const Answers order = withTimetable({period(days.monday, QTime(1, 0), QTime(1, 0))});
    CHECK(said("C07", order) != "nothing");
    CHECK(said("C07", Answers(order).set(monitoring.types, ticked("trail"))) == "nothing");
}

TEST_CASE("C13: home detention curfew without a curfew is a warning")
{
    Answers order = completeOrder();
    CHECK(said("C13", order) == "nothing");
    CHECK(said("C13", order.clear(monitoring.types)) == "nothing"); // nothing chosen yet

    order.set(monitoring.types, ticked("trail"));
    CHECK(said("C13", order) == "nothing"); // the licence was compared: F12
    order.clear(monitoring.licenceKind);
    CHECK(said("C13", order) == "warning monitoringConditions.monitoringTypes monitoringConditions.hdc");
    CHECK(said("C13", order.set(monitoring.hdc, false)) == "nothing");
}

TEST_CASE("C13: a section 91 sentence is home detention curfew without being asked")
{
    Answers order = completeOrder();
    order.set(monitoring.types, ticked("trail")).clear(monitoring.licenceKind);
    order.set(monitoring.sentenceType, options::sentenceType.section91).clear(monitoring.hdc);

    CHECK(found(order).contains(QStringLiteral("C13")));
}

TEST_CASE("C08: the curfew of a new order starts on the day of release")
{
    const std::string differs = "warning curfewReleaseDateConditions.releaseDate curfewConditions.startDate";
    Answers order = completeOrder();
    CHECK(said("C08", order) == "nothing");

    CHECK(said("C08", order.set(curfew.releaseDate, QDate(2026, 12, 4))) == differs);
    CHECK(found(order) == QStringLiteral("C08"));
    CHECK(said("C08", order.set(curfew.releaseDate, QDate(2026, 12, 8))) == differs);
}

TEST_CASE("C08: a day of release that was never entered is the first of the curfew")
{
    Answers order = completeOrder().clear(curfew.releaseDate);
    CHECK(said("C08", order) == "nothing");
    CHECK(said("C08", order.set(curfew.startDate, QDate(2026, 12, 8))) == "nothing");
    CHECK(said("C08", completeOrder().clear(curfew.startDate)) == "nothing");
}

TEST_CASE("C08: changes differ lawfully, the correction of a rejected order does not")
{
    Answers order = completeOrder().set(curfew.releaseDate, QDate(2026, 12, 6));
    order.set(thisVersion.type, versionTypes.amendment).set(thisVersion.isChange, false);
    CHECK(said("C08", order) != "nothing");
    CHECK(said("C08", order.set(thisVersion.isChange, true)) == "nothing");
}

TEST_CASE("F26: hours that change later are not described under the boundary")
{
    for (const char *text : {"Staggered curfew, see the licence", "the hours STAGGER from week to week",
             "19:00-07:00 until 3 January, then 21:00-06:00", "19.00 to 7.00, later 21.00 until 6.00",
             "First 19:00 – 07:00; from May 20:00 – 07:00"}) {
        INFO(text);
        CHECK(found(withBoundary(text)) == QStringLiteral("F26"));
        CHECK(said("F26", withBoundary(text)) == "warning curfewConditions.curfewAdditionalDetails");
    }
}

TEST_CASE("F26: a boundary, or one pair of times, is no change of hours")
{
    for (const char *text :
        {"The garden belongs to it, the car park does not", "Bins may be taken out, 19:00-19:10",
            "19:00-07:00 on weekdays and 19:00-07:00 at weekends", "Flat 12:30, then 14:00"}) {
        INFO(text);
        CHECK(found(withBoundary(text)).isEmpty());
    }
}

TEST_CASE("F26: a boundary that is no longer asked for is not read")
{
    Answers order = withBoundary("staggered");
    CHECK(said("F26", order) != "nothing");
    CHECK(said("F26", order.set(curfew.changeStandardBoundary, false)) == "nothing");
    CHECK(said("F26", completeOrder()) == "nothing");
}

TEST_CASE("C07: overlapping hours count once towards the 16 a day")
{
    Answers order = completeOrder();
    Rows rows = *Asked(order)[monitoring.curfew.timetable];
    for (const char *address : {"PRIMARY_ADDRESS", "SECONDARY_ADDRESS"}) {
        const auto &period = monitoring.curfew.timetable.row;
        rows.push_back(Answers()
                           .set(period.dayOfWeek, options::weekday.monday)
                           .set(period.startTime, QTime(8, 0))
                           .set(period.endTime, QTime(12, 0))
                           .set(period.addresses, Choices{{QString::fromLatin1(address)}}));
    }
    order.set(monitoring.curfew.timetable, rows);
    CHECK(theFinding(order, QStringLiteral("C07")).message.contains(QStringLiteral("overlap")));
}

TEST_CASE("C07: without an address it is left to F05, which says so once")
{
    Answers order = completeOrder();
    order.set(deviceWearer.fixedAddress, false);
    CHECK(found(order) == QStringLiteral("F05"));
}

TEST_CASE("F26: hours that change later are found in words alone, and in every note of the order")
{
    for (const char *text :
        {"First four weeks 19:00-07:00, then less", "Curfew reduces to nine hours after the first month.",
            "7pm to 7am until 3 March, thereafter 9pm to 6am", "1900hrs to 0700hrs then 2100hrs - 0600hrs"}) {
        INFO(text);
        CHECK(said("F26", withBoundary(text)) == "warning curfewConditions.curfewAdditionalDetails");
    }
    const auto noted = [](const char *text) {
        return said("F26", completeOrder().set(risk.riskDetails, QString::fromUtf8(text)));
    };
    const std::string warning = "warning detailsOfInstallation.riskDetails";
    for (const char *text : {"Staggered", "Curfew 7pm to 7am until 3 March, thereafter 9pm to 6am.",
             "19:00-07:00 until 3 March, 21:00-06:00 thereafter",
             "Curfew hours reduce after the first month"}) {
        INFO(text);
        CHECK(noted(text) == warning);
    }
    for (const char *text :
        {"Works 09:00-17:00", "Visits 09:00-10:00 and 14:00-15:00", "The curfew was explained",
            "First visit by two fitters, then one", "Send two fitters for the first 2 weeks"}) {
        INFO(text);
        CHECK(noted(text) == "nothing");
    }
}

TEST_CASE("F26: the details of a change may give the hours before and after it, but not steps to come")
{
    const auto changed = [](const char *text) {
        Answers order = completeOrder().set(thisVersion.isChange, true).set(changes.detailsAvailable, true);
        return said("F26", order.set(changes.details, QString::fromUtf8(text)));
    };
    CHECK(changed("Curfew was 19:00-07:00, is 21:00-06:00") == "nothing");
    CHECK(changed("Staggered from 1 March") == "warning variationDetails.variationDetails");
    CHECK(changed("19:00-07:00 for the first 4 weeks, then 21:00-06:00") != "nothing");
}

TEST_CASE("F26: without a curfew no hours are a curfew's")
{
    Answers order = completeOrder().set(risk.riskDetails, QStringLiteral("staggered"));
    CHECK(said("F26", order) != "nothing");
    CHECK(said("F26", order.set(monitoring.types, ticked("trail"))) == "nothing");
}
