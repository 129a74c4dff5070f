// SPDX-License-Identifier: MIT
#include "core/rules/ReleaseRules.h"

#include "core/form/ThisVersion.h"
#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

Answers alcoholOnly() // no home detention curfew; released on 18 December 2026
{
    return sampleOrder(QStringLiteral("alcohol-no-address")).answers;
}

Answers youth() // a curfew that is not home detention curfew
{
    return sampleOrder(QStringLiteral("youth-dto")).answers;
}

/// True if an order that is looked at then has a release that is near.
bool isShortNotice(const Answers &order, QDate today, QTime now)
{
    return said("F21", order, Moment{today, now}) != "nothing";
}

} // namespace

TEST_CASE("F20: a release by the Parole Board on home detention curfew is a warning")
{
    Answers order = completeOrder();
    CHECK(said("F20", order) == "nothing");

    order.set(monitoring.paroleBoard, true);
    CHECK(found(order) == QStringLiteral("F20"));
    CHECK(said("F20", order) == "warning release.paroleBoard monitoringConditions.monitoringTypes");
}

TEST_CASE("F20: any other curfew is possible after a decision of the Parole Board")
{
    Answers order = youth().set(monitoring.paroleBoard, true);
    CHECK(said("F20", order) == "nothing");
    CHECK(said("F20", alcoholOnly().set(monitoring.paroleBoard, true)) == "nothing");
}

TEST_CASE("F20: a section 91 sentence is home detention curfew, whatever is monitored")
{
    Answers order = youth().set(monitoring.paroleBoard, true);
    order.set(monitoring.types, ticked("trail"));
    order.set(monitoring.sentenceType, options::sentenceType.section91);

    CHECK(said("F20", order).substr(0, 27) == "warning release.paroleBoard");
}

TEST_CASE("F19: an immigration removal centre after release is a reminder")
{
    Answers order = completeOrder();
    CHECK(said("F19", order) == "nothing");
    CHECK(said("F19", order.clear(monitoring.heldInIrc)) == "nothing");

    order.set(monitoring.heldInIrc, true);
    CHECK(said("F19", order) == "reminder release.heldInIrc");
    CHECK(found(order).isEmpty());
}

TEST_CASE("F19: in the domestic abuse pilot the error of F18 is said instead")
{
    Answers order = sampleOrder(QStringLiteral("dapol-zones")).answers;
    order.set(monitoring.heldInIrc, true);

    CHECK(said("F19", order) == "nothing");
    CHECK(found(order) == QStringLiteral("F18"));
}

TEST_CASE("F21: less than 48 hours before the day of release are a reminder, exactly 48 are not")
{
    const Answers order = completeOrder(); // released on 7 December 2026
    CHECK_FALSE(isShortNotice(order, QDate(2026, 11, 24), QTime(12, 0)));
    CHECK_FALSE(isShortNotice(order, QDate(2026, 12, 5), QTime(0, 0)));
    CHECK(isShortNotice(order, QDate(2026, 12, 5), QTime(0, 1)));
    CHECK(isShortNotice(order, QDate(2026, 12, 6), QTime(23, 59)));

    CHECK(said("F21", order, Moment{QDate(2026, 12, 6), QTime(9, 0)})
        == "reminder curfewReleaseDateConditions.releaseDate");
}

TEST_CASE(
    "F21: a figure that changes at midnight counts from that midnight, in what is found and what is said")
{
    static constexpr struct Probe final : FigureList
    {
        EMO_TEXTS(Probe)
        Figure notice{this, "notice",
            {.what = tr("Notice."),
                .unit = Unit::Hours,
                .values = {{{.value = 48, .source = "test"},
                    {.value = 72, .since = on(2027, 4, 1), .source = "test"}}}}};
    } probe;
    const Answers order = completeOrder().set(monitoring.curfew.releaseDate, QDate(2027, 4, 3));
    const auto judged = [&](QDate today, QTime now) {
        const Objections objections = ReleaseRules::shortNotice(order, Moment{today, now}, probe.notice);
        return objections.isEmpty() ? QString() : objections.front().message;
    };
    CHECK(judged(QDate(2027, 3, 31), QTime(23, 59)).isEmpty()); // 48 hours and a minute are left
    CHECK(judged(QDate(2027, 4, 1), QTime(0, 0)).contains(QStringLiteral("less than 72 hour")));
}

TEST_CASE("F21: it is said until the end of the day of release, and not after it")
{
    CHECK(isShortNotice(completeOrder(), QDate(2026, 12, 7), QTime(23, 59)));
    CHECK_FALSE(isShortNotice(completeOrder(), QDate(2026, 12, 8), QTime(0, 0)));
}

TEST_CASE("F21: hours count, not what the clocks show when they change")
{
    Answers order = completeOrder();
    order.set(monitoring.curfew.releaseDate, QDate(2027, 3, 29)); // the clocks go forward the day before
    CHECK_FALSE(isShortNotice(order, QDate(2027, 3, 26), QTime(23, 0)));
    CHECK(isShortNotice(order, QDate(2027, 3, 26), QTime(23, 1)));

    order.set(monitoring.curfew.releaseDate, QDate(2026, 10, 26)); // and back the day before
    CHECK_FALSE(isShortNotice(order, QDate(2026, 10, 24), QTime(1, 0)));
    CHECK(isShortNotice(order, QDate(2026, 10, 24), QTime(1, 1)));
}

TEST_CASE("F21: the day is that of the curfew, else that of the release, else the first of monitoring")
{
    const QDate today(2026, 12, 6);
    const QTime now(9, 0);
    Answers order = completeOrder();
    CHECK(isShortNotice(order, today, now));
    CHECK_FALSE(isShortNotice(order.set(monitoring.curfew.releaseDate, QDate(2026, 12, 9)), today, now));
    CHECK(isShortNotice(order.clear(monitoring.curfew.releaseDate), today, now)); // starts on the 7th

    order = alcoholOnly(); // released and monitored from the 18th
    CHECK_FALSE(isShortNotice(order, today, now));
    CHECK(isShortNotice(order.set(monitoring.releaseDate, QDate(2026, 12, 7)), today, now));
    CHECK_FALSE(isShortNotice(order.clear(monitoring.releaseDate), today, now));
    CHECK(isShortNotice(order.set(monitoring.alcohol.startDate, QDate(2026, 12, 7)), today, now));
    CHECK_FALSE(isShortNotice(order.clear(monitoring.alcohol.startDate), today, now));
}

TEST_CASE("F21: it is a reminder and nothing more")
{
    CHECK(found(completeOrder(), Moment{QDate(2026, 12, 6), QTime(9, 0)}).isEmpty());
}

TEST_CASE("F21: nothing is said of a change, or of an order that is finished")
{
    Circumstances at(Moment{QDate(2026, 12, 6), QTime(9, 0)});
    CHECK(said("F21", completeOrder().set(thisVersion.isChange, true), at) == "nothing");

    at.isFinished = true;
    CHECK(said("F21", completeOrder(), at) == "nothing");
}
