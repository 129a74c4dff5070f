// SPDX-License-Identifier: MIT
#include "core/calendar/WorkingDays.h"

#include "core/base/Csv.h"
#include "tests/Support.h"

#include <catch2/catch.hpp>

#include <map>

using namespace emo;
using namespace emo::test;

TEST_CASE("Every bank holiday of 2012 to 2028 is known, and no other day")
{
    std::map<int, QList<QDate>> known;
    const QString text
        = QString::fromUtf8(fileText(QStringLiteral(EMODESK_SOURCES "/tests/data/bank-holidays.csv")));
    for (const auto &row : csvTable(text)) {
        const QDate day = QDate::fromString(row[QStringLiteral("date")], Qt::ISODate);
        known[day.year()].append(day);
    }
    CHECK(known.size() == 17);
    for (const auto &[year, days] : known) {
        INFO(year);
        CHECK(bankHolidays(year) == days);
    }
}

TEST_CASE("Working days leave out weekends and bank holidays")
{
    CHECK(isWorkingDay(QDate(2026, 12, 24)));
    CHECK_FALSE(isWorkingDay(QDate(2026, 12, 25)));
    CHECK_FALSE(isWorkingDay(QDate(2026, 12, 26)));
    CHECK_FALSE(isWorkingDay(QDate(2026, 12, 28))); // for Boxing Day, a Saturday
    CHECK(addWorkingDays(QDate(2026, 12, 24), 1) == QDate(2026, 12, 29));
    CHECK(addWorkingDays(QDate(2026, 11, 27), 2) == QDate(2026, 12, 1)); // from a Friday
    CHECK(addWorkingDays(QDate(2026, 11, 28), 1) == QDate(2026, 11, 30)); // from a Saturday
}
