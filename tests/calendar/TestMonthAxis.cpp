// SPDX-License-Identifier: MIT
#include "core/calendar/MonthAxis.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace emo;

namespace {

constexpr int many = 1000;

std::string said(const MonthAxis &axis)
{
    return QStringLiteral("%1 %2 %3")
        .arg(axis.begin().toString(Qt::ISODate), axis.end().toString(Qt::ISODate))
        .arg(axis.months())
        .toStdString();
}

} // namespace

TEST_CASE("A timeline has months up to 13 of them, quarters up to 36 months, else years")
{
    const QDate first(2026, 12, 7);
    CHECK(said({first, first}) == "2026-12-01 2027-01-01 1");
    CHECK(said({first, QDate(2027, 12, 31)}) == "2026-12-01 2028-01-01 1");
    CHECK(said({first, QDate(2028, 1, 1)}) == "2026-10-01 2028-04-01 3");
    CHECK(said({first, QDate(2029, 11, 30)}) == "2026-10-01 2030-01-01 3");
    CHECK(said({first, QDate(2029, 12, 1)}) == "2026-01-01 2030-01-01 12");
    CHECK(said({first, QDate(2032, 1, 3)}) == "2026-01-01 2033-01-01 12");
}

TEST_CASE("A timeline reaches over both of its days, whichever comes first")
{
    CHECK(said({QDate(2027, 10, 5), QDate(2026, 12, 7)}) == said({QDate(2026, 12, 7), QDate(2027, 10, 5)}));
    const MonthAxis axis(QDate(2026, 12, 7), QDate(2027, 10, 5));
    CHECK(axis.share(axis.begin()) == 0);
    CHECK(axis.share(axis.end()) == 1);
    CHECK(axis.share(QDate(2020, 1, 1)) == 0);
    CHECK(axis.share(QDate(2040, 1, 1)) == 1);
    CHECK(axis.share(QDate(2027, 1, 1)) == Approx(31.0 / 335));
}

TEST_CASE("The marks of a timeline are the first days of its units")
{
    const MonthAxis quarters(QDate(2026, 12, 4), QDate(2028, 6, 3));
    const std::vector<QDate> marks = quarters.marks(many);
    REQUIRE(marks.size() == 7);
    CHECK(marks.front() == QDate(2026, 10, 1));
    CHECK(marks[1] == QDate(2027, 1, 1));
    CHECK(marks.back() == QDate(2028, 4, 1));
}

TEST_CASE("Where marks would be too many they stand for more, and still begin with a whole stretch")
{
    for (const int years : {0, 1, 2, 3, 7, 20, 60, 170})
        for (const int most : {1, 2, 5, 13, 40}) {
            const MonthAxis axis(QDate(2026, 11, 30), QDate(2026 + years, 12, 7));
            const std::vector<QDate> marks = axis.marks(most);
            INFO(years << " years, " << most << " marks");
            CHECK(marks.front() == axis.begin());
            CHECK(marks.back() < axis.end());
            CHECK(std::ranges::is_sorted(marks));
            if (years < 100 * most)
                CHECK(int(marks.size()) <= most + 1);
            for (size_t i = 1; i < marks.size(); ++i)
                CHECK((marks[i].day() == 1 && (marks[i].month() - 1) % axis.months() == 0));
        }
    const MonthAxis decade(QDate(2026, 1, 1), QDate(2046, 1, 1));
    CHECK(decade.marks(13)[1] == QDate(2028, 1, 1));
    CHECK(decade.marks(6)[1] == QDate(2030, 1, 1));
}
