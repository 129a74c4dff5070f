// SPDX-License-Identifier: MIT
#include "core/form/Week.h"

#include "core/emo/Monitoring.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace emo;

namespace {

const CurfewPeriod &row = monitoring.curfew.timetable.row;

constexpr int at(int hour, int minute = 0)
{
    return hour * 60 + minute;
}

Answers curfewWith(const Rows &rows)
{
    return Answers()
        .set(monitoring.types, Choices{{QStringLiteral("curfew")}})
        .set(monitoring.curfew.timetable, rows);
}

std::vector<Period> read(const Rows &rows)
{
    return periodsOf(curfewWith(rows), monitoring.curfew.week());
}

Period on(int day, int from, int until)
{
    return {day, from, until, {0}};
}

} // namespace

TEST_CASE("A period that ends no later than it starts ends on the next day, and one that ends when it starts "
          "lasts 24 hours")
{
    CHECK(periodBetween(QTime(19, 0), QTime(23, 59)).minutes() == at(4, 59));
    CHECK(periodBetween(QTime(19, 0), QTime(23, 59)).daysLater() == 0);
    CHECK(periodBetween(QTime(19, 0), QTime(0, 0)).minutes() == at(5));
    CHECK(periodBetween(QTime(19, 0), QTime(0, 0)).daysLater() == 1);
    CHECK(periodBetween(QTime(19, 0), QTime(18, 59)).minutes() == at(23, 59));
    CHECK(periodBetween(QTime(19, 0), QTime(19, 0)).minutes() == minutesInDay);
    CHECK(periodBetween(QTime(0, 0), QTime(0, 0)).minutes() == minutesInDay);
    CHECK(periodBetween(QTime(0, 0), QTime(0, 0)).daysLater() == 1);
}

TEST_CASE("A period is read as far as it is known")
{
    const Answers whole
        = Answers()
              .set(row.dayOfWeek, options::weekday.friday)
              .set(row.startTime, QTime(19, 0))
              .set(row.endTime, QTime(7, 0))
              .set(row.addresses,
                  Choices{{QStringLiteral("TERTIARY_ADDRESS"), QStringLiteral("PRIMARY_ADDRESS")}});
    const std::vector<Period> week = read({whole, Answers(whole).clear(row.startTime),
        Answers(whole).clear(row.endTime).clear(row.addresses), Answers(whole).clear(row.dayOfWeek),
        Answers(whole).set(row.startTime, AsTyped{QStringLiteral("25:00")}), Answers()});

    REQUIRE(week.size() == 6); // a period for each row
    CHECK(week[0] == Period{4, at(19), at(31), {0, 2}});
    CHECK(week[1] == Period{4, {}, at(7), {0, 2}});
    CHECK(week[2] == Period{4, at(19), {}, {}});
    CHECK(week[3] == Period{{}, at(19), at(31), {0, 2}});
    CHECK(week[4] == week[1]);
    CHECK(week[5].isBlank());
    CHECK(week[3].hasTimes());
    CHECK_FALSE(week[3].isKnown());
}

TEST_CASE("A week is in the order of its days and starts, and what has no day comes last")
{
    const Period blank;
    const Period late = on(0, at(19), at(31));
    const Period early = on(0, at(8), at(9));
    const Period sunday = on(6, at(1), at(2));
    const Period onlyEnd{0, {}, at(12), {}};
    const Period dayless{{}, at(3), at(4), {}};
    CHECK(inOrderOfWeek({dayless, sunday, late, blank, onlyEnd, early})
        == std::vector{early, onlyEnd, late, sunday, dayless});
}

TEST_CASE("Periods overlap when they share a minute of some week")
{
    CHECK(overlap(on(0, at(19), at(31)), on(1, at(6, 59), at(9))));
    CHECK_FALSE(overlap(on(0, at(19), at(31)), on(1, at(7), at(9))));
    CHECK(overlap(on(6, at(19), at(31)), on(0, at(6), at(9))));
    CHECK(overlap(on(0, at(6), at(9)), on(6, at(19), at(31))));
    CHECK(overlap(on(2, at(12), at(36)), on(3, at(11), at(13))));
    CHECK_FALSE(overlap(on(2, at(12), at(36)), on(3, at(12), at(13))));
    CHECK_FALSE(overlap(on(0, at(19), at(31)), Period{0, at(20), {}, {}}));
    CHECK_FALSE(overlap(on(0, at(19), at(31)), Period{{}, at(20), at(21), {}}));
}

TEST_CASE("What overlaps has a lane each, and what touches shares one")
{
    using Stretches = std::vector<std::pair<double, double>>;
    CHECK(lanesOf(Stretches{}).empty());
    CHECK(lanesOf(Stretches{{1, 3}, {3, 5}, {0, 1}}) == std::vector{0, 0, 0});
    CHECK(lanesOf(Stretches{{2, 6}, {0, 3}, {1, 2}, {3, 4}}) == std::vector{1, 0, 1, 0});
    CHECK(lanesOf(Stretches{{0, 9}, {0, 9}, {0, 9}}) == std::vector{0, 1, 2});
}

TEST_CASE("A minute that several periods cover counts once, whatever the periods")
{
    std::minstd_rand random(15); // a timetable of its own each time, the same in each run
    for (int round = 0; round < 200; ++round) {
        std::vector<Period> week;
        for (int count = int(random() % 12); count > 0; --count) {
            const int from = int(random() % minutesInDay);
            week.push_back(on(int(random() % 7), from, from + 1 + int(random() % minutesInDay)));
        }
        std::array<int, 7> expected{};
        for (int minute = 0; minute < 7 * minutesInDay; ++minute)
            expected[minute / minutesInDay] += std::ranges::any_of(week, [minute](const Period &period) {
                const int since = (minute - *period.day * minutesInDay - *period.from + 14 * minutesInDay)
                    % (7 * minutesInDay);
                return since < period.minutes();
            });
        CHECK(minutesPerDay(week) == expected);
        int sum = 0;
        for (const int minutes : expected)
            sum += minutes;
        CHECK(minutesCovered(week) == sum);
    }
}
