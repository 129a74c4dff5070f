// SPDX-License-Identifier: MIT
#include "core/rules/DateRules.h"

#include "tests/Sample.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

const auto &curfew = monitoring.curfew;

} // namespace

TEST_CASE("C06: a condition may end on the day on which it starts, not before")
{
    Answers order = completeOrder();
    order.set(curfew.endDate, QDate(2026, 12, 7)).clear(monitoring.hdcEnd);
    CHECK_FALSE(found(order).contains(QStringLiteral("C06")));

    order.set(curfew.endDate, QDate(2026, 12, 6));
    const Finding finding = theFinding(order, QStringLiteral("C06"));
    CHECK(finding.severity == Severity::Error);
    CHECK(finding.at.front() == QuestionAt(curfew.endDate));
}

TEST_CASE("C06: a condition that ends today still counts until one minute before midnight")
{
    const QDate end(2027, 4, 6);
    const Answers order = completeOrder();

    CHECK(found(order, Moment{end, QTime(23, 58)}).isEmpty());
    CHECK(found(order, Moment{end, QTime(23, 59)}) == QStringLiteral("C06"));
    CHECK(found(order, Moment{end.addDays(1), QTime(0, 0)}) == QStringLiteral("C06"));
}

TEST_CASE("C06: a condition may have started in the past")
{
    CHECK(found(completeOrder(), Moment{QDate(2027, 1, 10), QTime(9, 0)}).isEmpty());
}

TEST_CASE("F03: a start that differs from the licence is a warning that gives both dates")
{
    Answers order = completeOrder();
    order.set(curfew.startDate, QDate(2026, 12, 8));

    const Finding finding = theFinding(order, QStringLiteral("F03"));
    CHECK(finding.severity == Severity::Warning);
    QString message = finding.message;
    message.replace(QChar::Nbsp, u' ');
    CHECK(message.contains(QStringLiteral("8 December 2026")));
    CHECK(message.contains(QStringLiteral("7 December 2026")));
}

TEST_CASE("F03: a curfew on home detention curfew ends when that ends, not with the licence")
{
    Answers order = completeOrder();
    CHECK(found(order).isEmpty());

    order.set(curfew.endDate, QDate(2027, 10, 5));
    CHECK(theFinding(order, QStringLiteral("F03")).severity == Severity::Warning);

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
        .set(monitoring.offenceType, Choice{QStringLiteral("Robbery")})
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

    CHECK(theFinding(order, QStringLiteral("F03")).severity == Severity::Reminder);
}

TEST_CASE("I-appointment: an appointment later today is in the future, one at this minute is over")
{
    const Installation &installation = monitoring.installation;
    Answers order = completeOrder();
    order.set(installation.location, options::installationLocation.prison);
    order.set(installation.placeName, QStringLiteral("Cardiff Prison"))
        .set(installation.date, dayOfFinish.today);
    order.set(installation.time, QTime(12, 1));
    CHECK_FALSE(found(order).contains(QStringLiteral("I-appointment")));

    order.set(installation.time, QTime(12, 0));
    CHECK(theFinding(order, QStringLiteral("I-appointment")).severity == Severity::Error);

    order.set(installation.location, options::installationLocation.main); // needs no appointment
    CHECK_FALSE(found(order).contains(QStringLiteral("I-appointment")));
}
