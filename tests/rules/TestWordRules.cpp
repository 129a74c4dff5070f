// SPDX-License-Identifier: MIT
#include "core/rules/WordRules.h"

#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

Answers noted(const char *text)
{
    return completeOrder().set(risk.riskDetails, QString::fromUtf8(text));
}

} // namespace

TEST_CASE("O-immigrationWords: what speaks of immigration while that is denied is a reminder")
{
    CHECK(said("O-immigrationWords", completeOrder()) == "nothing");
    for (const char *text : {"Immigration bail granted", "to be deported", "moves to an IRC",
             "Ask the Home Office", "FNO case", "removal centre"}) {
        INFO(text);
        CHECK(said("O-immigrationWords", noted(text))
            == "reminder detailsOfInstallation.riskDetails licence.immigrationCase release.heldInIrc");
    }
    for (const char *text : {"Works from home, office hours", "circuit", "The deportment is poor"}) {
        INFO(text);
        CHECK(said("O-immigrationWords", noted(text)) == "nothing");
    }
}

TEST_CASE("O-immigrationWords: while nobody has answered it is a warning, and once it is said nothing")
{
    const Answers order = noted("Immigration bail granted");
    CHECK(said("O-immigrationWords", Answers(order).clear(monitoring.immigrationCase)).substr(0, 7)
        == "warning");
    CHECK(said("O-immigrationWords", Answers(order).set(monitoring.immigrationCase, true)) == "nothing");
    CHECK(said("O-immigrationWords", Answers(order).set(monitoring.heldInIrc, true)) == "nothing");
}

TEST_CASE("O-immigrationWords: addresses are read, too")
{
    Answers order = completeOrder();
    order.set(deviceWearer.secondAddress.line1, QStringLiteral("Mock Immigration Removal Centre"));
    CHECK(said("O-immigrationWords", order).find("addresses.SECONDARY.addressLine1") != std::string::npos);
    order.set(deviceWearer.hasSecondAddress, false);
    CHECK(said("O-immigrationWords", order) == "nothing");
}

TEST_CASE("O-mopacWords: a text that denies it is no warning, and one that does not is")
{
    for (const char *text : {"No MOPAC involvement", "Not monitored by MOPAC", "Not a Buddi tag"})
        CHECK(said("O-mopacWords", noted(text)) == "nothing");
    CHECK(said("O-mopacWords", noted("To be monitored by MOPAC")) != "nothing");
}

TEST_CASE("O-mopacWords: MOPAC and Buddi are a warning until it is said whose tag it is")
{
    CHECK(said("O-mopacWords", completeOrder()) == "nothing");
    for (const char *text : {"MOPAC to fit", "Has a buddi tag"}) {
        INFO(text);
        CHECK(said("O-mopacWords", noted(text)) == "warning detailsOfInstallation.riskDetails licence.mopac");
        CHECK(said("O-mopacWords", noted(text).set(monitoring.mopac, true)) == "nothing");
    }
    CHECK(said("O-mopacWords", noted("A buddy of the family")) == "nothing");
}

TEST_CASE("O-pilotWords: another pilot than the one chosen is a warning")
{
    const std::string warning = "warning detailsOfInstallation.riskDetails monitoringConditions.pilot";
    CHECK(said("O-pilotWords", completeOrder()) == "nothing");
    CHECK(said("O-pilotWords", noted("Part of DAPOL")) == warning);
    CHECK(said("O-pilotWords", noted("EMAC case")) == warning);
    CHECK(said("O-pilotWords", noted("Domestic abuse, see alerts")) == "nothing");

    Answers order = noted("Part of DAPOL");
    order.set(
        monitoring.pilot, picked("DOMESTIC_ABUSE_PERPETRATOR_ON_LICENCE_HOME_DETENTION_CURFEW_DAPOL_HDC"));
    CHECK(said("O-pilotWords", order) == "nothing");
    CHECK(said("O-pilotWords", order.set(risk.riskDetails, QStringLiteral("EMAC case"))) == warning);
}

TEST_CASE("O-pilotWords: where no pilot is asked for, the sentence is pointed at")
{
    Answers order = noted("Part of DAPOL").set(monitoring.sentenceType, options::sentenceType.life);
    CHECK(said("O-pilotWords", order)
        == "warning detailsOfInstallation.riskDetails monitoringConditions.sentenceType");
}

TEST_CASE("O-pilotWords: a zone and an appointment are read with their rows")
{
    Answers order = sampleOrder(QStringLiteral("dapol-zones")).answers;
    const auto &zones = monitoring.exclusion.zones;
    Rows rows = *Asked(order)[zones];
    rows.at(1).set(zones.row.where, QStringLiteral("As the acquisitive crime order says"));
    order.set(zones, rows);
    CHECK(said("O-pilotWords", order) == "warning exclusionZones[1].description monitoringConditions.pilot");
}
