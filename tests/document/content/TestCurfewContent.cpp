// SPDX-License-Identifier: MIT
#include "core/document/content/CurfewContent.h"

#include "core/document/content/OrderContent.h"
#include "core/emo/EmoReceipt.h"
#include "core/emo/Monitoring.h"
#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

#include <random>

using namespace emo;
using namespace emo::test;
using paper::Timetable;
using paper::Week;

namespace {

const auto &curfew = monitoring.curfew;
const CurfewPeriod &row = monitoring.curfew.timetable.row;
const auto &days = options::weekday;
const QDate monday(2026, 12, 7);

Answers period(const Option &day, QTime from, QTime until, const char *where = "PRIMARY_ADDRESS")
{
    return Answers()
        .set(row.dayOfWeek, day)
        .set(row.startTime, from)
        .set(row.endTime, until)
        .set(row.addresses, ticked(where));
}

Answers with(const Rows &rows)
{
    return completeOrder().set(curfew.timetable, rows);
}

Week weekOf(const Answers &order, QDate release = monday)
{
    return paper::weekOf(emoReceipt, order, release);
}

std::vector<int> onRelease(const Rows &rows)
{
    return weekOf(with(rows)).release->where;
}

QStringList names(const Timetable &timetable)
{
    QStringList names;
    for (const paper::Place &place : timetable)
        names.append(place.name);
    return names;
}

const QTime evening(19, 0);
const QTime morning(7, 0);

} // namespace

TEST_CASE("The evening of release is kept where the timetable says for that night")
{
    CHECK(onRelease({period(days.monday, evening, morning)}) == std::vector{0});
    CHECK(onRelease({period(days.monday, evening, morning, "SECONDARY_ADDRESS")}) == std::vector{1});
    CHECK(onRelease({period(days.monday, evening, morning, "PRIMARY_ADDRESS TERTIARY_ADDRESS")})
        == std::vector{0, 2});
    // What is over before the release, or on other nights, does not count.
    CHECK(
        onRelease({period(days.monday, QTime(9, 0), QTime(15, 0), "TERTIARY_ADDRESS"),
            period(days.monday, evening, morning), period(days.tuesday, evening, morning, "TERTIARY_ADDRESS"),
            period(days.sunday, evening, QTime(18, 0), "TERTIARY_ADDRESS")})
        == std::vector{0});
}

TEST_CASE("No address is claimed for the evening of release unless the timetable gives one")
{
    CHECK(onRelease({}).empty());
    CHECK(onRelease({period(days.tuesday, evening, morning)}).empty());
    CHECK(onRelease({period(days.monday, QTime(9, 0), QTime(15, 0))}).empty());
    CHECK(onRelease({period(days.monday, evening, morning), period(days.monday, evening, QTime(23, 0), "")})
              .empty());
    CHECK(onRelease({period(days.monday, evening, QTime(23, 0)),
                        period(days.monday, QTime(23, 0), morning, "SECONDARY_ADDRESS")})
              .empty());
    // Somebody has moved on at midnight.
    CHECK(onRelease({period(days.monday, evening, QTime(0, 0)),
                        period(days.tuesday, QTime(0, 0), morning, "SECONDARY_ADDRESS")})
              .empty());
    // A period that may go on that night speaks against another, and is not enough alone.
    const Answers endless = period(days.monday, evening, morning, "SECONDARY_ADDRESS").clear(row.endTime);
    CHECK(onRelease({endless}).empty());
    CHECK(onRelease({period(days.monday, evening, morning), endless}).empty());
}

TEST_CASE("Half a curfew of the day of release is drawn, none is not")
{
    Answers order = completeOrder();
    order.clear(curfew.releaseUntil);
    REQUIRE(weekOf(order).release);
    CHECK(weekOf(order).release == Period{0, 15 * 60, {}, {}});
    order.clear(curfew.releaseFrom);
    CHECK_FALSE(weekOf(order).release);
    CHECK_FALSE(weekOf(completeOrder().clear(curfew.releaseDate).clear(curfew.startDate), {})
                    .release->day); // nobody knows which evening it is
}

TEST_CASE("A timetable has a row for each address, then for each choice, and last for those without one")
{
    const Answers order = with({period(days.monday, evening, morning, ""),
        period(days.tuesday, evening, morning, "PRIMARY_ADDRESS SECONDARY_ADDRESS TERTIARY_ADDRESS"),
        period(days.wednesday, evening, morning, "SECONDARY_ADDRESS PRIMARY_ADDRESS"),
        period(days.thursday, evening, morning, "TERTIARY_ADDRESS"),
        period(days.friday, evening, morning, "SECONDARY_ADDRESS")});
    const Timetable timetable = paper::curfewTimetable(emoReceipt, order);
    CHECK(names(timetable)
        == QStringList{QStringLiteral("Second address"), QStringLiteral("Third address"),
            QStringLiteral("Main address or second address"),
            QStringLiteral("Main address, second address or third address"),
            QStringLiteral("Address not given")});
    CHECK_FALSE(timetable[0].address.isEmpty());
    CHECK(timetable[2].address.front().startsWith(QStringLiteral("14 Invented Terrace")));
    CHECK(timetable[2].address.size() == timetable[0].address.size()); // the second one is printed above
    CHECK(timetable[3].address.isEmpty());

    Answers homeless = order;
    homeless.set(deviceWearer.fixedAddress, false);
    CHECK(names(paper::curfewTimetable(emoReceipt, homeless)).back() == QStringLiteral("No fixed address"));
}

TEST_CASE("Every period with any answer is in the timetable, and in the picture's week")
{
    const Answers whole = period(days.monday, evening, morning);
    Rows rows{Answers()};
    for (int missing = 1; missing < 16; ++missing) {
        Answers part = whole;
        if (missing & 1)
            part.clear(row.dayOfWeek);
        if (missing & 2)
            part.clear(row.startTime);
        if (missing & 4)
            part.clear(row.endTime);
        if (missing & 8)
            part.clear(row.addresses);
        rows.push_back(part);
    }
    size_t printed = 0;
    for (const paper::Place &place : paper::curfewTimetable(emoReceipt, with(rows)))
        printed += place.periods.size();
    CHECK(printed == 14); // not the two rows that say nothing
    CHECK(weekOf(with(rows)).periods.size() == 14);
}

TEST_CASE("A row of the timetable is changed if its hours or its addresses are")
{
    const Answers before = with({period(days.monday, evening, morning),
        period(days.tuesday, evening, morning, "PRIMARY_ADDRESS SECONDARY_ADDRESS"),
        period(days.wednesday, evening, morning, "SECONDARY_ADDRESS")});
    const Asked earlier(before);
    const auto changed = [&](const Answers &order) {
        QStringList names;
        for (const paper::Place &place : paper::curfewTimetable(emoReceipt, order, &earlier))
            if (place.isChanged)
                names.append(place.name);
        return names.join(u',');
    };
    CHECK(changed(before).isEmpty());

    // The choice prints the second address now, and is the same all the same.
    Rows rows = *earlier[curfew.timetable];
    rows.pop_back();
    CHECK(changed(Answers(before).set(curfew.timetable, rows)).isEmpty());

    rows[0].set(row.startTime, QTime(20, 0));
    CHECK(changed(Answers(before).set(curfew.timetable, rows)) == u"Main address");
    CHECK(changed(Answers(before).set(deviceWearer.secondAddress.town, QStringLiteral("Elsewhere")))
        == u"Second address,Main address or second address");
}

TEST_CASE("The hours of each day name every address, and what is not given")
{
    Rows rows{period(days.monday, evening, morning, "PRIMARY_ADDRESS SECONDARY_ADDRESS"),
        period(days.monday, QTime(9, 0), QTime(10, 0), ""),
        period(days.sunday, evening, morning).clear(row.startTime),
        period(days.sunday, evening, evening).clear(row.dayOfWeek)};
    const auto hours = paper::curfewDays(emoReceipt, with(rows));
    CHECK(hours[0]
        == QStringList{QStringLiteral("Address not given 09:00 to 10:00"),
            QStringLiteral("Main address or second address 19:00 to 07:00")});
    CHECK(hours[1].isEmpty());
    CHECK(hours[6] == QStringList{QStringLiteral("Main address: start not given, to 07:00")});
    CHECK(hours[7] == QStringList{QStringLiteral("Main address 19:00 to 19:00")});
}

TEST_CASE("Paper and rules count the same hours of each day, whatever the timetable")
{
    std::minstd_rand random(16); // the same timetables in each run
    const auto below = [&](int bound) { return int(random() % unsigned(bound)); };
    const auto all = days.all();
    int long16 = 0;
    for (int round = 0; round < 150; ++round) {
        Rows rows;
        for (int count = 1 + below(9); count > 0; --count) {
            const QTime from(below(24), below(2) * 30);
            const QTime until = below(4) == 0 ? from : QTime(below(24), below(2) * 30);
            rows.push_back(period(*all[size_t(below(7))], from, until));
        }
        const Answers order = with(rows);
        std::array<std::array<bool, 1440>, 7> isIn{};
        for (const Period &drawn : weekOf(order).periods)
            for (int minute = *drawn.from; minute < *drawn.until; ++minute)
                isIn[size_t((*drawn.day + minute / 1440) % 7)][size_t(minute % 1440)] = true;
        QStringList expected;
        for (size_t day = 0; day < 7; ++day)
            if (std::ranges::count(isIn[day], true) > 16 * 60)
                expected.append(all[day]->label.toString());
        QString named;
        for (const Finding &finding : findings(emoForm, emoRules(), order, dayOfFinish))
            if (finding.id == u"C07" && finding.message.contains(QStringLiteral("more than 16 hour")))
                named = finding.message;
        INFO("round " << round);
        CHECK(named.isEmpty() == expected.isEmpty());
        if (!expected.isEmpty())
            CHECK(named.contains(QStringLiteral(" on %1.").arg(expected.join(QStringLiteral(", ")))));
        long16 += !expected.isEmpty();
    }
    CHECK(long16 > 20);
}
