// SPDX-License-Identifier: MIT
#include "core/rules/HandoverRules.h"

#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

/// What is said at noon of a day of an order that was sent on another.
std::string silence(QDate sentOn, QDate today, bool isAnswered = false)
{
    Circumstances at(Moment{today, QTime(12, 0)});
    at.isFinished = true;
    at.sentOn = sentOn;
    at.isAnswered = isAnswered;
    return said("F27", completeOrder(), at);
}

const std::string look = "reminder interestedParties.notifyingOrganisationEmail";

} // namespace

TEST_CASE("F24: a finished order is to be emailed by hand, a draft is not")
{
    Circumstances at(dayOfFinish);
    CHECK(said("F24", completeOrder(), at) == "nothing");

    at.isFinished = true;
    CHECK(said("F24", completeOrder(), at) == "reminder interestedParties.notifyingOrganisation");
    CHECK(found(completeOrder(), at).isEmpty());
}

TEST_CASE("F27: two working days of silence are allowed, and then somebody looks")
{
    const QDate tuesday(2026, 11, 24);
    CHECK(silence(tuesday, tuesday) == "nothing");
    CHECK(silence(tuesday, QDate(2026, 11, 26)) == "nothing");
    CHECK(silence(tuesday, QDate(2026, 11, 27)) == look);
}

TEST_CASE("F27: weekends do not count")
{
    const QDate friday(2026, 11, 27);
    CHECK(silence(friday, QDate(2026, 12, 1)) == "nothing");
    CHECK(silence(friday, QDate(2026, 12, 2)) == look);

    const QDate saturday(2026, 11, 28);
    CHECK(silence(saturday, QDate(2026, 12, 1)) == "nothing");
    CHECK(silence(saturday, QDate(2026, 12, 2)) == look);
}

TEST_CASE("F27: bank holidays do not count")
{
    const QDate christmasEve(2026, 12, 24); // a Thursday; the Monday after is a bank holiday
    CHECK(silence(christmasEve, QDate(2026, 12, 30)) == "nothing");
    CHECK(silence(christmasEve, QDate(2026, 12, 31)) == look);
}

TEST_CASE("F27: nothing is said of an order that was answered, or not sent yet")
{
    CHECK(silence(QDate(2026, 11, 24), QDate(2027, 1, 29), true) == "nothing");
    CHECK(silence(QDate(), QDate(2027, 1, 29)) == "nothing");
}
