// SPDX-License-Identifier: MIT
#include "core/rules/CurfewRules.h"

#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

/// What probation has found out about the curfew address.
using namespace emo;
using namespace emo::test;

TEST_CASE("C15: the safeguarding enquiries are asked after until they are answered")
{
    Answers order = completeOrder();
    CHECK(said("C15", order) == "nothing");
    CHECK(said("C15", order.clear(monitoring.enquiries.safeguardingConfirmed))
        == "reminder release.safeguardingConfirmed");
    CHECK(found(order).isEmpty());

    CHECK(said("C15", order.set(monitoring.types, ticked("trail"))) == "nothing"); // no curfew
}

TEST_CASE("C15: enquiries that are not confirmed, or an answer that it is not safe there, are a warning")
{
    const Answers unconfirmed = completeOrder().set(monitoring.enquiries.safeguardingConfirmed, false);
    CHECK(said("C15", unconfirmed) == "warning release.safeguardingConfirmed");

    const Answers unsafe = completeOrder().set(monitoring.enquiries.safelyManaged, false);
    CHECK(said("C15", unsafe) == "warning release.safelyManaged");
    CHECK(said("C15", Answers(unsafe).set(monitoring.enquiries.safeguardingConfirmed, false))
        == "warning release.safelyManaged"); // one finding for one fact
    CHECK(said("C15", Answers(unsafe).clear(monitoring.enquiries.safeguardingConfirmed))
        == "warning release.safelyManaged");
    CHECK(said("C15", Answers(unsafe).set(monitoring.enquiries.safelyManaged, true)) == "nothing");
    CHECK(said("C15", Answers(unsafe).set(monitoring.types, ticked("trail"))) == "nothing");
}

TEST_CASE("C15: it holds for every curfew, not only for home detention curfew")
{
    Answers order
        = completeOrder().set(monitoring.hdc, false).clear(monitoring.enquiries.safeguardingConfirmed);

    CHECK(said("C15", order) == "reminder release.safeguardingConfirmed");
}

TEST_CASE("C16: whether the address is suitable is asked after until it is answered")
{
    Answers order = completeOrder();
    CHECK(said("C16", order) == "nothing");
    CHECK(said("C16", order.clear(monitoring.enquiries.addressSuitable))
        == "reminder release.addressSuitableConfirmed");
    CHECK(found(order).isEmpty());

    Answers withoutCurfew = order;
    CHECK(said("C16", withoutCurfew.set(monitoring.types, ticked("trail"))) == "nothing");
    CHECK(said("C16", order.set(monitoring.hdc, false)) == "nothing"); // of home detention curfew only
}

TEST_CASE("C16: an address that is not suitable is a warning, for any curfew")
{
    const Answers order = completeOrder().set(monitoring.enquiries.addressSuitable, false);
    CHECK(said("C16", order) == "warning release.addressSuitableConfirmed");
    CHECK(
        said("C16", Answers(order).set(monitoring.hdc, false)) == "warning release.addressSuitableConfirmed");
    CHECK(said("C16", Answers(order).set(monitoring.types, ticked("trail"))) == "nothing");
}

TEST_CASE("C15 and C16: what is open in both is one reminder")
{
    Answers order = completeOrder()
                        .clear(monitoring.enquiries.safeguardingConfirmed)
                        .clear(monitoring.enquiries.addressSuitable);
    CHECK(said("C15", order) == "reminder release.safeguardingConfirmed release.addressSuitableConfirmed");
    CHECK(said("C16", order) == "nothing");
    CHECK(message("C15", order).contains(QStringLiteral("suitable")));

    order.set(monitoring.enquiries.safelyManaged, false); // C15 has a warning to give
    CHECK(said("C15", order) == "warning release.safelyManaged");
    CHECK(said("C16", order) == "reminder release.addressSuitableConfirmed");
}

TEST_CASE("C15 and C16: who answered and when costs no finding, except a date to come")
{
    Answers order = completeOrder(); // neither is answered in it
    CHECK(said("C15", order) == "nothing");
    CHECK(said("C16", order) == "nothing");

    order.set(monitoring.enquiries.domesticAbuseAnsweredBy, QStringLiteral("Police liaison team"))
        .set(monitoring.enquiries.domesticAbuseAnsweredOn, dayOfFinish.today)
        .set(monitoring.enquiries.childSafeguardingAnsweredOn, dayOfFinish.today)
        .set(monitoring.enquiries.addressSuitableOn, dayOfFinish.today);
    CHECK(found(order).isEmpty());
    for (const Question<QDate> *date : {&monitoring.enquiries.domesticAbuseAnsweredOn,
             &monitoring.enquiries.childSafeguardingAnsweredOn, &monitoring.enquiries.addressSuitableOn})
        CHECK(found(Answers(order).set(*date, dayOfFinish.today.addDays(1))) == QStringLiteral("not-past"));
}

TEST_CASE("C15 and C16: both hold since 1 January 2024")
{
    const Moment dayBefore{QDate(2023, 12, 31), QTime(23, 59)};
    const Moment firstDay{QDate(2024, 1, 1), QTime(0, 0)};
    const Answers order = completeOrder()
                              .clear(monitoring.enquiries.safeguardingConfirmed)
                              .set(monitoring.enquiries.addressSuitable, false);
    CHECK(said("C15", order, dayBefore) == "nothing");
    CHECK(said("C16", order, dayBefore) == "nothing");
    CHECK(said("C15", order, firstDay) == "reminder release.safeguardingConfirmed");
    CHECK(said("C16", order, firstDay) == "warning release.addressSuitableConfirmed");
}
