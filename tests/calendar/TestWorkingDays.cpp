// SPDX-License-Identifier: MIT
#include "core/calendar/WorkingDays.h"

#include "core/base/Csv.h"
#include "tests/Support.h"

#include <catch2/catch.hpp>

#include <set>

using namespace emo;
using namespace emo::test;

namespace {

/// The days in the column `date` of a table.
std::set<QDate> daysIn(const QString &path)
{
    std::set<QDate> days;
    for (const auto &row : csvTable(QString::fromUtf8(fileText(path))))
        days.insert(QDate::fromString(row[QStringLiteral("date")], Qt::ISODate));
    return days;
}

/// The first day of those years that is taken for a working day and is none, or the other way round.
QDate firstWrong(const std::set<QDate> &holidays, int firstYear, int lastYear)
{
    for (QDate day(firstYear, 1, 1); day.year() <= lastYear; day = day.addDays(1))
        if (isWorkingDay(day) != (day.dayOfWeek() < Qt::Saturday && !holidays.contains(day)))
            return day;
    return {};
}

} // namespace

TEST_CASE("Every day of 2012 to 2035 is a working day or none, as published or computed elsewhere")
{
    const std::set<QDate> known = daysIn(QStringLiteral(EMODESK_SOURCES "/tests/data/bank-holidays.csv"));

    CHECK(known.size() == 196);
    CHECK(firstWrong(known, 2012, 2035) == QDate());
}

TEST_CASE("The reference facts agree on every day of the years that they cover")
{
    const QString facts = QStringLiteral(EMODESK_SHARED "/facts/bank_holidays_england_wales.csv");
    if (!QFile::exists(facts)) {
        WARN("The reference facts are not beside this checkout");
        return;
    }
    const std::set<QDate> known = daysIn(facts);

    CHECK(firstWrong(known, known.begin()->year(), known.rbegin()->year()) == QDate());
}

TEST_CASE("A proclaimed bank holiday takes the place of the usual one, or is one more")
{
    CHECK(isWorkingDay(QDate(2022, 5, 30)));
    CHECK_FALSE(isWorkingDay(QDate(2022, 6, 2)));
    CHECK_FALSE(isWorkingDay(QDate(2022, 6, 3)));
    CHECK(bankHolidays(2022).size() == 10);
    CHECK(bankHolidays(2023).size() == 9);
}

TEST_CASE("A bank holiday that is proclaimed later is added from a file, and one that cannot be read is not")
{
    const QDate proclaimed(2049, 6, 8);
    REQUIRE(isWorkingDay(proclaimed));

    for (const char *wrong : {"instead,day,name\n,8 Juno 2049,A jubilee\n",
             "instead,day,name\nsoon,2049-06-08,\n", "name;day\nA jubilee;06/13/2049\n"}) {
        INFO(wrong);
        CHECK_FALSE(addProclaimedDays(wrong));
        CHECK(isWorkingDay(proclaimed));
    }
    CHECK(addProclaimedDays("instead,day\r\n2049-05-31,2049-06-08\r\n\r\n"));
    CHECK_FALSE(isWorkingDay(proclaimed));
    CHECK(isWorkingDay(QDate(2049, 5, 31)));
    CHECK(addProclaimedDays({}));
}

TEST_CASE("A list of bank holidays is read as spreadsheets save it")
{
    int week = 0;
    for (const char *list :
        {"instead,day,name\n,%1/%2/2050,A jubilee\n", "instead,day,name\r\n,%1/%2/50,A jubilee\r\n",
            "\xEF\xBB\xBFInstead;Day;Name\r\n;%1.%2.2050;A jubilee\r\n", "day\tname\n%1/%2/2050\tA jubilee\n",
            "Bank holidays of the office,,,,\n,,,,\ninstead,day,name,,\n,%1/%2/2050,\"A jubilee, again\",,\n,,,,\n",
            "sep=;\nDate;Name\n2050-%2-%1;A jubilee\n",
            "\"instead\",\"day\",\"name\"\n\"\",\"%1/%2/2050\",\"\"\n", "%1/%2/2050,A jubilee\n",
            "A jubilee;%1/%2/2050\n", "Date,Name\n%1/%2/2050 00:00,F\xEAte\n"}) {
        const QDate day = QDate(2050, 1, 4).addDays(7 * week++); // each a Tuesday
        INFO(list);
        REQUIRE(isWorkingDay(day));
        QByteArray text(list);
        text.replace("%1", day.toString(u"dd"_qs).toLatin1())
            .replace("%2", day.toString(u"MM"_qs).toLatin1());
        CHECK(addProclaimedDays(text));
        CHECK_FALSE(isWorkingDay(day));
    }
    CHECK(isWorkingDay(QDate(2049, 5, 4)));
    CHECK(addProclaimedDays("day,name\n04-May-49,A jubilee\n"));
    CHECK_FALSE(isWorkingDay(QDate(2049, 5, 4)));
    CHECK(isWorkingDay(QDate(2049, 4, 5))); // the day comes first
}

TEST_CASE("A line of the list that tells no day is named, and the others are used")
{
    const QDate day(2051, 3, 7);
    REQUIRE(isWorkingDay(day));

    const auto added = addProclaimedDays("instead,day,name\n,soon,A jubilee\n,07/03/2051,Another\n");

    REQUIRE_FALSE(added);
    CHECK(added.error().message.contains(u"2 (\"soon A jubilee\")"_qs));
    CHECK_FALSE(isWorkingDay(day));
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
