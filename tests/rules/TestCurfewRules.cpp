// SPDX-License-Identifier: MIT
#include "core/rules/CurfewRules.h"

#include "tests/Sample.h"

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

QString at(const Finding &finding)
{
    QStringList ids;
    for (const QuestionAt &each : finding.at)
        ids.append(fullId(each));
    return ids.join(u' ');
}

const auto &days = options::weekday;

} // namespace

TEST_CASE("C01: a curfew without hours on the day of release, boundary answer or timetable is one error")
{
    Answers order = completeOrder();
    order.clear(curfew.releaseFrom).clear(curfew.releaseUntil);
    order.clear(curfew.changeStandardBoundary).clear(curfew.timetable);

    CHECK(found(order) == QStringLiteral("C01"));
    CHECK(at(theFinding(order, QStringLiteral("C01")))
        == QStringLiteral("curfewReleaseDateConditions.startTime curfewReleaseDateConditions.endTime "
                          "curfewConditions.changeStandardBoundary curfewTimetable"));
}

TEST_CASE("C01: one thing that is missing is enough, and only that is named")
{
    Answers order = completeOrder();
    order.clear(curfew.releaseUntil);

    CHECK(found(order) == QStringLiteral("C01"));
    CHECK(at(theFinding(order, QStringLiteral("C01")))
        == QStringLiteral("curfewReleaseDateConditions.endTime"));
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

    const Finding finding = theFinding(order, QStringLiteral("C07"));
    CHECK(finding.severity == Severity::Error);
    CHECK(at(finding) == QStringLiteral("curfewTimetable[1].endTime"));
    CHECK(found(order) == QStringLiteral("C07")); // said once, not also by the question
}

TEST_CASE("C07: 00:00 and 23:59 are times")
{
    CHECK(found(withTimetable({period(days.monday, QTime(8, 0), QTime(23, 59))})).isEmpty());
    CHECK(found(withTimetable({period(days.monday, QTime(0, 0), QTime(7, 0))})).isEmpty());
}

TEST_CASE("C07: an address that the order does not give is an error")
{
    const auto night = [](const Option &address) {
        return withTimetable({period(days.monday, QTime(19, 0), QTime(7, 0), address)});
    };
    CHECK(found(night(options::curfewAddress.second)).isEmpty());
    CHECK(theFinding(night(options::curfewAddress.third), QStringLiteral("C07")).severity == Severity::Error);

    Answers moved = night(options::curfewAddress.second);
    moved.set(deviceWearer.hasSecondAddress, false);
    CHECK(at(theFinding(moved, QStringLiteral("C07"))) == QStringLiteral("curfewTimetable[0].addresses"));
}

TEST_CASE("C07: periods that overlap are a warning, periods that touch are not")
{
    const Answers touching = withTimetable(
        {period(days.monday, QTime(19, 0), QTime(7, 0)), period(days.tuesday, QTime(7, 0), QTime(9, 0))});
    CHECK(found(touching).isEmpty());

    const Answers overlapping = withTimetable(
        {period(days.monday, QTime(19, 0), QTime(7, 0)), period(days.tuesday, QTime(6, 59), QTime(9, 0))});
    const Finding finding = theFinding(overlapping, QStringLiteral("C07"));
    CHECK(finding.severity == Severity::Warning);
    CHECK(at(finding) == QStringLiteral("curfewTimetable[1].startTime curfewTimetable[0].startTime"));
}

TEST_CASE("C07: Sunday night meets Monday morning")
{
    const Answers order = withTimetable(
        {period(days.monday, QTime(5, 0), QTime(9, 0)), period(days.sunday, QTime(19, 0), QTime(7, 0))});

    CHECK(theFinding(order, QStringLiteral("C07")).severity == Severity::Warning);
}

TEST_CASE("C07: a period without length is a warning")
{
    const Answers order = withTimetable({period(days.monday, QTime(19, 0), QTime(19, 0))});

    CHECK(theFinding(order, QStringLiteral("C07")).severity == Severity::Warning);
}

TEST_CASE("C07: a day may hold 16 hours of curfew and no more")
{
    CHECK(found(withTimetable({period(days.monday, QTime(4, 0), QTime(20, 0))})).isEmpty());

    const Finding finding
        = theFinding(withTimetable({period(days.monday, QTime(4, 0), QTime(20, 1))}), QStringLiteral("C07"));
    CHECK(finding.severity == Severity::Warning);
    CHECK(finding.message.contains(QStringLiteral("Monday")));
}

TEST_CASE("C07: the hours of a night count towards the days on which they fall")
{
    // 12 hours from Monday evening: 5 on Monday, 7 on Tuesday, where 9 more still fit.
    const Answers night = period(days.monday, QTime(19, 0), QTime(7, 0));
    CHECK(found(withTimetable({night, period(days.tuesday, QTime(8, 0), QTime(17, 0))})).isEmpty());
    CHECK(theFinding(
        withTimetable({night, period(days.tuesday, QTime(8, 0), QTime(17, 1))}), QStringLiteral("C07"))
              .message.contains(QStringLiteral("Tuesday")));
}

TEST_CASE("C13: home detention curfew without a curfew is a warning")
{
    Answers order = completeOrder();
    order.set(monitoring.types, Choices{{QStringLiteral("trail")}});
    CHECK(theFinding(order, QStringLiteral("C13")).severity == Severity::Warning);

    order.set(monitoring.hdc, false);
    CHECK_FALSE(found(order).contains(QStringLiteral("C13")));
}

TEST_CASE("C13: a section 91 sentence is home detention curfew without being asked")
{
    Answers order = completeOrder();
    order.set(monitoring.types, Choices{{QStringLiteral("trail")}});
    order.set(monitoring.sentenceType, options::sentenceType.section91).clear(monitoring.hdc);

    CHECK(found(order).contains(QStringLiteral("C13")));
}
