// SPDX-License-Identifier: MIT
#include "core/base/London.h"

#include "tests/Support.h"

#include <catch2/catch.hpp>

using namespace emo;

namespace {

QDateTime utc(int year, int month, int day, int hour, int minute)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
}

} // namespace

// The tests run with the machine's zone set to Auckland, half a world away.

TEST_CASE("In summer London is an hour ahead of UTC")
{
    CHECK(londonInstant(QDate(2027, 7, 1), QTime(0, 0)).toUTC() == utc(2027, 6, 30, 23, 0));
    CHECK(Moment::of(utc(2027, 6, 30, 23, 0)) == Moment{QDate(2027, 7, 1), QTime(0, 0)});
}

TEST_CASE("In winter London keeps UTC")
{
    CHECK(londonInstant(QDate(2026, 12, 7), QTime(0, 0)).toUTC() == utc(2026, 12, 7, 0, 0));
}

TEST_CASE("A day on which the clocks change starts and ends by its own time")
{
    const QDate spring(2027, 3, 28);
    CHECK(londonInstant(spring, QTime(0, 0)).toUTC() == utc(2027, 3, 28, 0, 0));
    CHECK(londonInstant(spring, QTime(23, 59)).toUTC() == utc(2027, 3, 28, 22, 59));

    const QDate autumn(2026, 10, 25);
    CHECK(londonInstant(autumn, QTime(0, 0)).toUTC() == utc(2026, 10, 24, 23, 0));
    CHECK(londonInstant(autumn, QTime(23, 59)).toUTC() == utc(2026, 10, 25, 23, 59));
}

TEST_CASE("A time that the clocks skip is moved on")
{
    CHECK(londonInstant(QDate(2027, 3, 28), QTime(1, 30)).toUTC() == utc(2027, 3, 28, 1, 30));
}
