// SPDX-License-Identifier: MIT
#include "core/rules/EmoRules.h"

#include "core/emo/Documents.h"
#include "core/emo/Monitoring.h"
#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

/// The reasons for which the installer rejects orders, each alone in an order that is clean otherwise. Each
/// must be one finding, and the right one.
using namespace emo;
using namespace emo::test;

namespace {

/// Home detention curfew outside the pilots, with trail besides, as its licence says.
Answers curfewAndTrail()
{
    return completeOrder()
        .set(monitoring.types, ticked("curfew trail"))
        .set(monitoring.licenceMonitored, ticked("curfew trail"))
        .set(monitoring.trail.startDate, QDate(2026, 12, 7))
        .set(monitoring.trail.endDate, QDate(2027, 4, 6));
}

Answers zonesAndTrail() // in the domestic abuse pilot
{
    return sampleOrder(QStringLiteral("dapol-zones")).answers;
}

Answers alcoholOnly()
{
    return sampleOrder(QStringLiteral("alcohol-no-address")).answers;
}

} // namespace

TEST_CASE("Before anything is wrong with them, these orders are clean")
{
    for (const Answers &order : {completeOrder(), curfewAndTrail(), zonesAndTrail(), alcoholOnly()})
        CHECK(found(order).isEmpty());
}

TEST_CASE("F07: rejected because there is no licence")
{
    Answers order = completeOrder().clear(documents.licence);

    CHECK(found(order) == QStringLiteral("F07"));
    CHECK(said("F07", order) == "error documents.licence");
}

TEST_CASE("F08: rejected because another document was attached as the licence")
{
    Answers order = completeOrder().clear(monitoring.licenceMonitoredConfirmedBy);
    order.set(documents.licence, File{QStringLiteral("profile.pdf"), QStringLiteral("invented")});

    CHECK(found(order) == QStringLiteral("F08"));
    CHECK(said("F08", order) == "warning documents.licence");
}

TEST_CASE("F02: rejected because a pilot was overlooked")
{
    Answers order = completeOrder().clear(monitoring.pilotConfirmedBy);

    CHECK(found(order) == QStringLiteral("F02"));
    CHECK(said("F02", order) == "warning monitoringConditions.pilot pilotSource.confirmedBy");
}

TEST_CASE("F03: rejected because the dates are not those of the licence")
{
    Answers order = completeOrder().set(monitoring.curfew.endDate, QDate(2027, 4, 16));

    CHECK(found(order) == QStringLiteral("F03"));
    CHECK(said("F03", order) == "warning curfewConditions.endDate licence.hdcEndDate");
}

TEST_CASE("F04: rejected because the trail goes on after home detention curfew, outside the pilots")
{
    Answers order = curfewAndTrail().set(monitoring.trail.endDate, QDate(2027, 10, 5));

    CHECK(found(order) == QStringLiteral("F04"));
    CHECK(said("F04", order) == "warning trail.endDate licence.hdcEndDate");
}

TEST_CASE("C02: rejected because the device wearer is not eligible for what the licence has monitored")
{
    Answers order
        = zonesAndTrail().set(monitoring.pilot, options::pilot.none).set(monitoring.sentencingAct, false);

    CHECK(found(order) == QStringLiteral("C02"));
    CHECK(said("C02", order)
        == "error monitoringConditions.monitoringTypes monitoringConditions.pilot monitoringConditions.hdc");
}

TEST_CASE("F01: rejected because the licence has both alcohol conditions")
{
    Answers order = alcoholOnly().set(monitoring.licenceMonitored, ticked("alcoholAbstinence alcoholLevel"));

    CHECK(found(order) == QStringLiteral("F01"));
    CHECK(said("F01", order) == "warning licence.monitored");
}

TEST_CASE("F11: rejected because something is monitored that the licence does not have monitored")
{
    Answers order = curfewAndTrail().set(monitoring.licenceMonitored, ticked("curfew"));

    CHECK(found(order) == QStringLiteral("F11"));
    CHECK(said("F11", order) == "error monitoringConditions.monitoringTypes licence.monitored");
}

TEST_CASE("F12: rejected because something that the licence has monitored is not ordered")
{
    Answers order = curfewAndTrail().set(monitoring.types, ticked("curfew"));

    CHECK(found(order) == QStringLiteral("F12"));
    CHECK(said("F12", order) == "error monitoringConditions.monitoringTypes licence.monitored");
}

TEST_CASE("F05: rejected because there is no address")
{
    Answers order = zonesAndTrail().set(deviceWearer.fixedAddress, false);

    CHECK(found(order) == QStringLiteral("F05"));
    CHECK(said("F05", order) == "error deviceWearer.noFixedAbode");
}
