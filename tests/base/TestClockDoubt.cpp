// SPDX-License-Identifier: MIT
#include "core/base/ClockDoubt.h"

#include "tests/Support.h"

#include <catch2/catch.hpp>

using namespace emo;

namespace {

QDateTime utc(int year, int month, int day, int hour = 12, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
}

} // namespace

TEST_CASE("A clock is doubted when it shows a day before the program was made")
{
    const QDate built(2026, 11, 24);
    CHECK(clockDoubt(utc(2026, 11, 24, 0), built, {}).isEmpty());
    CHECK(clockDoubt(utc(2030, 1, 1), built, {}).isEmpty());
    CHECK(
        clockDoubt(utc(2026, 11, 23, 23, 59), built, {})
            .contains(QStringLiteral("shows 23 November 2026, before this program was made on 24 November")));
    CHECK(clockDoubt(utc(1970, 1, 1), {}, {}).isEmpty()); // nothing to compare it with
}

TEST_CASE(
    "A clock is doubted when it shows a time before something was saved, beyond what clocks are put right by")
{
    const QDateTime saved = utc(2026, 11, 24);
    CHECK(clockDoubt(saved, {}, saved).isEmpty());
    CHECK(clockDoubt(saved.addSecs(-600), {}, saved).isEmpty());
    CHECK(clockDoubt(saved.addSecs(-601), {}, saved)
              .contains(QStringLiteral("before the last change was saved")));
    CHECK(clockDoubt(saved.addYears(-1), QDate(2026, 1, 1), saved)
              .contains(QStringLiteral("before this program was made")));
}
