// SPDX-License-Identifier: MIT
#include "core/form/Typed.h"

#include "tests/Support.h"

#include <catch2/catch.hpp>

using namespace emo;

namespace {

Value date(const char *day, const char *month, const char *year)
{
    return dateFrom(QString::fromLatin1(day), QString::fromLatin1(month), QString::fromLatin1(year));
}

QString complaint(const char *typed)
{
    return dateComplaint({QString::fromLatin1(typed)}).toString();
}

QString timeComplaintOf(const char *typed)
{
    return timeComplaint({QString::fromLatin1(typed)}).toString();
}

} // namespace

TEST_CASE("A date may be typed with a month by number or by name")
{
    for (const char *month : {"3", "03", " 3 ", "mar", "March", "MARCH"})
        CHECK(date("14", month, "1991") == Value(QDate(1991, 3, 14)));
}

TEST_CASE("What is no date is kept as typed")
{
    CHECK(date("31", "2", "2026") == Value(AsTyped{QStringLiteral("31/2/2026")}));
    CHECK(date("", "2", "") == Value(AsTyped{QStringLiteral("/2/")}));
    CHECK(date("1", "ma", "2026") == Value(AsTyped{QStringLiteral("1/ma/2026")}));
}

TEST_CASE("The years of a date go from 1900 to 2200")
{
    CHECK(std::holds_alternative<AsTyped>(date("31", "12", "1899")));
    CHECK(std::holds_alternative<QDate>(date("1", "1", "1900")));
    CHECK(std::holds_alternative<QDate>(date("31", "12", "2200")));
    CHECK(std::holds_alternative<AsTyped>(date("1", "1", "2201")));
    CHECK(std::holds_alternative<AsTyped>(date("1", "1", "0001")));
    CHECK(std::holds_alternative<AsTyped>(date("1", "1", "91")));
}

TEST_CASE("29 February is a date in leap years only")
{
    CHECK(std::holds_alternative<QDate>(date("29", "2", "2028")));
    CHECK(std::holds_alternative<AsTyped>(date("29", "2", "2027")));
}

TEST_CASE("A date that is not complete is told what it lacks, the year's digits first")
{
    CHECK(complaint("1/2/91").contains(QStringLiteral("four digits")));
    CHECK(complaint("//91").contains(QStringLiteral("four digits")));
    CHECK(complaint("/2/1991").contains(QStringLiteral("The day is missing")));
    CHECK(complaint("1//1991").contains(QStringLiteral("The month is missing")));
    CHECK(complaint("1/2/").contains(QStringLiteral("The year is missing")));
    CHECK(complaint("31/2/1991").contains(QStringLiteral("no such date")));
    CHECK(complaint("x/y/1991").contains(QStringLiteral("no such date")));
    CHECK(complaint("14/3/1991").isEmpty());
}

TEST_CASE("A time goes from 00:00 to 23:59")
{
    CHECK(timeFrom(QStringLiteral("0"), QStringLiteral("00")) == Value(QTime(0, 0)));
    CHECK(timeFrom(QStringLiteral("23"), QStringLiteral("59")) == Value(QTime(23, 59)));
    CHECK(timeFrom(QStringLiteral("24"), QStringLiteral("00")) == Value(AsTyped{QStringLiteral("24:00")}));
    CHECK(timeFrom(QStringLiteral("7"), QStringLiteral("60")) == Value(AsTyped{QStringLiteral("7:60")}));
    CHECK(timeFrom(QStringLiteral("7"), QString()) == Value(AsTyped{QStringLiteral("7:")}));
}

TEST_CASE("A time that is not complete is told what it lacks")
{
    CHECK(timeComplaintOf(":30").contains(QStringLiteral("The hour is missing")));
    CHECK(timeComplaintOf("7:").contains(QStringLiteral("The minutes are missing")));
    CHECK(timeComplaintOf("99:99").contains(QStringLiteral("no such time")));
    CHECK(timeComplaintOf("07:30").isEmpty());
}
