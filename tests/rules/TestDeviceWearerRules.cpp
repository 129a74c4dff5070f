// SPDX-License-Identifier: MIT
#include "core/rules/DeviceWearerRules.h"

#include "tests/Sample.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

Answers withPostcode(const char *postcode)
{
    return completeOrder().set(deviceWearer.mainAddress.postcode, QString::fromLatin1(postcode));
}

} // namespace

TEST_CASE("I-identityNumber: one number of any kind is enough, none is an error")
{
    Answers order = completeOrder();
    order.clear(deviceWearer.pncId).clear(deviceWearer.nomisId).clear(deviceWearer.prisonNumber);
    CHECK(found(order).isEmpty());

    order.set(deviceWearer.deliusId, QStringLiteral("  "));
    CHECK(theFinding(order, QStringLiteral("I-identityNumber")).severity == Severity::Error);

    order.set(deviceWearer.courtCaseReferenceNumber, QStringLiteral("T20260001"));
    CHECK(found(order).isEmpty());
}

TEST_CASE("C04: someone who turns 18 on the first day of monitoring is an adult")
{
    Answers order = completeOrder();
    order.set(deviceWearer.dateOfBirth, QDate(2008, 12, 7));
    CHECK(found(order).isEmpty());

    order.set(deviceWearer.dateOfBirth, QDate(2008, 12, 8));
    CHECK(theFinding(order, QStringLiteral("C04")).severity == Severity::Warning);
}

TEST_CASE("C04: an adult with a responsible adult is a warning")
{
    Answers order = completeOrder();
    order.set(deviceWearer.responsibleAdultRequired, true);
    CHECK(found(order).contains(QStringLiteral("C04")));

    order.set(deviceWearer.dateOfBirth, QDate(2010, 1, 1));
    CHECK_FALSE(found(order).contains(QStringLiteral("C04")));
}

TEST_CASE("C04: the earliest start of all conditions counts")
{
    Answers order = completeOrder();
    order.set(deviceWearer.dateOfBirth, QDate(2008, 12, 7));
    order.set(monitoring.types, Choices{{QStringLiteral("curfew"), QStringLiteral("trail")}});
    order.set(monitoring.trail.startDate, QDate(2026, 12, 6));

    CHECK(found(order).contains(QStringLiteral("C04")));
}

TEST_CASE("C04: someone born on 29 February comes of age on 28 February in a common year")
{
    Answers order = completeOrder();
    order.set(deviceWearer.dateOfBirth, QDate(2008, 2, 29))
        .set(monitoring.curfew.startDate, QDate(2026, 2, 28));
    CHECK_FALSE(found(order).contains(QStringLiteral("C04")));
}

TEST_CASE("F05: monitoring without a fixed address is an error")
{
    Answers order = completeOrder();
    order.set(deviceWearer.fixedAddress, false);

    CHECK(theFinding(order, QStringLiteral("F05")).severity == Severity::Error);
}

TEST_CASE("F05: an address without its postcode is one error that names the postcode")
{
    Answers order = completeOrder();
    order.clear(deviceWearer.mainAddress.postcode);

    CHECK(found(order) == QStringLiteral("F05"));
    CHECK(
        theFinding(order, QStringLiteral("F05")).at == QList<QuestionAt>{deviceWearer.mainAddress.postcode});
}

TEST_CASE("F05: nothing is said while nothing is monitored")
{
    Answers order = completeOrder();
    order.set(deviceWearer.fixedAddress, false).clear(monitoring.types);

    CHECK_FALSE(found(order).contains(QStringLiteral("F05")));
}

TEST_CASE("F14: every Scottish postcode area is an error for the main address")
{
    for (const char *area :
        {"AB", "DD", "DG", "EH", "FK", "G", "HS", "IV", "KA", "KW", "KY", "ML", "PA", "PH", "ZE"}) {
        INFO(area);
        CHECK(theFinding(withPostcode(qPrintable(QLatin1StringView(area) + QStringLiteral("1 1AA"))),
                  QStringLiteral("F14"))
                  .severity
            == Severity::Error);
    }
    CHECK(theFinding(withPostcode(" eh1 1aa"), QStringLiteral("F14")).severity == Severity::Error);
}

TEST_CASE("F14: areas that only begin alike are not in Scotland")
{
    for (const char *postcode :
        {"GL1 1AA", "GU1 1AA", "DE1 1AA", "E1 1AA", "HU1 1AA", "KT1 1AA", "PE1 1AA", "ZZ99 1AA"})
        CHECK(found(withPostcode(postcode)).isEmpty());
}

TEST_CASE("F14: the border area and further addresses are a warning")
{
    CHECK(theFinding(withPostcode("TD1 1AA"), QStringLiteral("F14")).severity == Severity::Warning);

    Answers order = completeOrder();
    order.set(deviceWearer.secondAddress.postcode, QStringLiteral("G1 1AA"));
    CHECK(theFinding(order, QStringLiteral("F14")).severity == Severity::Warning);

    order.set(deviceWearer.hasSecondAddress, false); // no longer asked
    CHECK_FALSE(found(order).contains(QStringLiteral("F14")));
}
