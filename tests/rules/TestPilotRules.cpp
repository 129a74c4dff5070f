// SPDX-License-Identifier: MIT
#include "core/rules/PilotRules.h"

#include "core/emo/Risk.h"
#include "core/form/Lookup.h"
#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

Answers domesticAbuse() // in the South West, with zones and trail
{
    return sampleOrder(QStringLiteral("dapol-zones")).answers;
}

Answers acquisitive()
{
    return sampleOrder(QStringLiteral("emac-trail")).answers;
}

Answers domesticAbuseIn(const char *organisation, const char *region)
{
    return domesticAbuse()
        .set(organisations.responsibleOrganisation, picked(organisation))
        .set(organisations.responsibleOrganisationRegion, picked(region));
}

const std::string wrongRegion = "error monitoringConditions.pilot "
                                "interestedParties.responsibleOrganisationRegion";

} // namespace

TEST_CASE("F02: no pilot without anybody who confirmed it is a warning")
{
    Answers order = completeOrder();
    CHECK(said("F02", order) == "nothing");

    order.set(monitoring.pilotConfirmedBy, QStringLiteral(" "));
    CHECK(said("F02", order) == "warning monitoringConditions.pilot pilotSource.confirmedBy");
    order.clear(monitoring.pilotConfirmedBy);
    CHECK(said("F02", order) == "warning monitoringConditions.pilot pilotSource.confirmedBy");
    CHECK(found(order) == QStringLiteral("F02"));

    order.set(monitoring.pilotConfirmedBy, QStringLiteral("M"));
    CHECK(said("F02", order) == "nothing");
}

TEST_CASE("F02: a pilot that was chosen is to be confirmed as well, one that is not asked for is not")
{
    const std::string warning = "warning monitoringConditions.pilot pilotSource.confirmedBy";
    CHECK(said("F02", acquisitive()) == "nothing");
    CHECK(said("F02", acquisitive().clear(monitoring.pilotConfirmedBy)) == warning);
    CHECK(said("F02", domesticAbuse().clear(monitoring.pilotConfirmedBy)) == warning);
    CHECK(said("F02", domesticAbuse().clear(monitoring.pilot)) == "nothing"); // which is an error

    Answers order = completeOrder().clear(monitoring.pilotConfirmedBy);
    CHECK(said("F02", order.set(monitoring.sentenceType, options::sentenceType.section91)) == "nothing");
}

TEST_CASE("S-dapolRegion: eight probation regions take part in the domestic abuse pilot")
{
    for (const char *region : {"LONDON", "EAST_OF_ENGLAND", "SOUTH_WEST", "KENT_SURREY_SUSSEX", "WALES",
             "SOUTH_CENTRAL", "EAST_MIDLANDS", "WEST_MIDLANDS"}) {
        INFO(region);
        CHECK(said("S-dapolRegion", domesticAbuseIn("PROBATION", region)) == "nothing");
    }
    for (const char *region :
        {"NORTH_EAST", "NORTH_WEST", "YORKSHIRE_AND_THE_HUMBER", "GREATER_MANCHESTER"}) {
        INFO(region);
        CHECK(said("S-dapolRegion", domesticAbuseIn("PROBATION", region)) == wrongRegion);
    }
}

TEST_CASE("S-dapolRegion: regions of the same name of other organisations do not take part")
{
    CHECK(said("S-dapolRegion", domesticAbuseIn("YJS", "LONDON")) == wrongRegion);
    CHECK(said("S-dapolRegion", domesticAbuseIn("YJS", "WALES")) == wrongRegion);
    CHECK(said("S-dapolRegion", domesticAbuseIn("POLICE", "WEST_MIDLANDS")) == wrongRegion);
    CHECK(said("S-dapolRegion", domesticAbuseIn("HOME_OFFICE", "LONDON"))
        == "error monitoringConditions.pilot interestedParties.responsibleOrganisation");
}

TEST_CASE("S-dapolRegion: it holds on home detention curfew, too, and for no other pilot")
{
    Answers order = completeOrder(); // in the North East
    CHECK(said("S-dapolRegion", order) == "nothing");

    order.set(
        monitoring.pilot, picked("DOMESTIC_ABUSE_PERPETRATOR_ON_LICENCE_HOME_DETENTION_CURFEW_DAPOL_HDC"));
    CHECK(said("S-dapolRegion", order) == wrongRegion);

    order.set(monitoring.pilot, picked("GPS_ACQUISITIVE_CRIME_HOME_DETENTION_CURFEW"));
    CHECK(said("S-dapolRegion", order) == "nothing");
}

TEST_CASE("S-dapolRegion: a region that is changed later is judged again")
{
    Answers order = domesticAbuse();
    CHECK(found(order).isEmpty());

    order.set(organisations.responsibleOrganisationRegion, picked("GREATER_MANCHESTER"));
    CHECK(said("S-dapolRegion", order) == wrongRegion);
}

TEST_CASE("S-dapolRegion: nothing is said once the monitoring has started, when no region is asked for")
{
    Answers order = domesticAbuseIn("PROBATION", "NORTH_EAST");
    order.set(thisVersion.isChange, true).set(organisations.monitoringStarted, true);

    CHECK(said("S-dapolRegion", order) == "nothing");
}

TEST_CASE("S-emacOffence: every offence that is listed will do, none of them is an error")
{
    for (const Offer &offence : offers(options::acquisitiveOffence)) {
        INFO(offence.code.toStdString());
        const bool isNone = offence.code == QLatin1StringView(options::acquisitiveOffence.none.code);
        CHECK(said("S-emacOffence", acquisitive().set(monitoring.offenceType, Choice{offence.code}))
            == (isNone ? "error monitoringConditions.offenceType" : "nothing"));
    }
}

TEST_CASE("S-emacOffence: in another pilot the offence is not asked for")
{
    Answers order = acquisitive().set(monitoring.offenceType, options::acquisitiveOffence.none);
    CHECK(found(order) == QStringLiteral("S-emacOffence"));

    order.set(monitoring.pilot, picked("DOMESTIC_ABUSE_PERPETRATOR_ON_LICENCE_DAPOL"));
    CHECK(said("S-emacOffence", order) == "nothing");
}

TEST_CASE("S-emacPoliceArea: every police area that is listed will do, a different one is an error")
{
    int listed = 0;
    for (const Offer &area : offers(options::acquisitivePoliceArea)) {
        INFO(area.code.toStdString());
        const bool isDifferent
            = area.code == QLatin1StringView(options::acquisitivePoliceArea.different.code);
        listed += isDifferent ? 0 : 1;
        CHECK(said("S-emacPoliceArea", acquisitive().set(monitoring.policeArea, Choice{area.code}))
            == (isDifferent ? "error monitoringConditions.policeArea" : "nothing"));
    }
    CHECK(listed == 19);
}

TEST_CASE("S-emacPoliceArea: in another pilot the police area is not asked for")
{
    Answers order = acquisitive().set(monitoring.policeArea, options::acquisitivePoliceArea.different);
    CHECK(found(order) == QStringLiteral("S-emacPoliceArea"));

    order.set(monitoring.pilot, options::pilot.none);
    CHECK(said("S-emacPoliceArea", order) == "nothing");
}

TEST_CASE("F18: the domestic abuse pilot for someone in a removal centre is an error")
{
    Answers order = domesticAbuse();
    CHECK(said("F18", order) == "nothing");

    order.set(monitoring.heldInIrc, true);
    CHECK(found(order) == QStringLiteral("F18"));
    CHECK(said("F18", order) == "error release.heldInIrc monitoringConditions.pilot");
    CHECK(said("F19", order) == "nothing");

    order.clear(monitoring.heldInIrc);
    CHECK(said("F18", order) == "nothing");
}

TEST_CASE("F18: other pilots are not the Home Office's")
{
    CHECK(said("F18", acquisitive().set(monitoring.heldInIrc, true)) == "nothing");
    CHECK(said("F18", completeOrder().set(monitoring.heldInIrc, true)) == "nothing");
}

TEST_CASE("O-emacOffences: the acquisitive offence is among the offences")
{
    const std::string warning = "warning monitoringConditions.offenceType offences";
    Answers order = acquisitive(); // a burglary; theft
    CHECK(said("O-emacOffences", order) == "nothing");
    CHECK(said("O-emacOffences", order.set(risk.offences, ticked("DRUG_OFFENCES"))) == warning);
    CHECK(said("O-emacOffences", order.set(risk.offences, ticked("DRUG_OFFENCES ROBBERY"))) == "nothing");
    CHECK(said("O-emacOffences", order.set(risk.offences, ticked("OFFENCE_NOT_RECORDED"))) == "nothing");
    CHECK(said("O-emacOffences", order.clear(risk.offences)) == "nothing");

    order = acquisitive().set(monitoring.offenceType, options::acquisitiveOffence.robbery);
    CHECK(said("O-emacOffences", order) == warning); // a robbery is not a theft
    CHECK(said("O-emacOffences", order.set(monitoring.offenceType, options::acquisitiveOffence.none))
        == "nothing"); // S-emacOffence
}

TEST_CASE("O-emacPoliceArea: the postcode of the main address is in the police area")
{
    Answers order = acquisitive(); // Humberside; an invented postcode area
    CHECK(said("O-emacPoliceArea", order) == "nothing");
    order.set(deviceWearer.mainAddress.postcode, QStringLiteral("HU1 1AA"));
    CHECK(said("O-emacPoliceArea", order) == "nothing");
    order.set(deviceWearer.mainAddress.postcode, QStringLiteral("BS1 1AA"));
    CHECK(said("O-emacPoliceArea", order)
        == "warning monitoringConditions.policeArea addresses.PRIMARY.postcode");
    CHECK(said("O-emacPoliceArea", order.clear(monitoring.policeArea)) == "nothing");
}

TEST_CASE("F16: trail beside the Mayor's GPS tag is an error, anything else a warning")
{
    Answers order = domesticAbuse().set(monitoring.mopac, true);
    CHECK(found(order) == QStringLiteral("F16"));
    CHECK(said("F16", order) == "error monitoringConditions.monitoringTypes licence.mopac");

    for (const char *types : {"curfew", "exclusionZone", "mandatoryAttendance", "alcohol"}) {
        INFO(types);
        CHECK(said("F16", order.set(monitoring.types, ticked(types)))
            == "warning monitoringConditions.monitoringTypes licence.mopac");
    }
}

TEST_CASE("F16: nothing is said without that tag, or while nothing is monitored")
{
    CHECK(said("F16", domesticAbuse()) == "nothing");
    CHECK(said("F16", domesticAbuse().clear(monitoring.mopac)) == "nothing");

    Answers order = domesticAbuse().set(monitoring.mopac, true);
    CHECK(said("F16", order.set(monitoring.types, Choices{})) == "nothing");
    CHECK(said("F16", order.clear(monitoring.types)) == "nothing");
}

TEST_CASE("O-likelyPilot: trail or zones on home detention curfew may be a pilot's")
{
    Answers order = completeOrder(); // a risk of domestic abuse, theft; the North East
    CHECK(said("O-likelyPilot", order) == "nothing"); // a curfew alone
    order.set(monitoring.types, ticked("curfew trail"));
    const std::string crime = "reminder monitoringConditions.pilot offences";
    CHECK(said("O-likelyPilot", order) == crime);
    CHECK(said("O-likelyPilot", Answers(order).set(risk.offences, ticked("DRUG_OFFENCES"))) == "nothing");
    CHECK(said("O-likelyPilot", Answers(order).clear(monitoring.pilotConfirmedBy)) == "nothing"); // F02
    CHECK(said("O-likelyPilot", Answers(order).set(monitoring.types, ticked("curfew exclusionZone")))
        == "nothing");

    order.set(organisations.responsibleOrganisationRegion, picked("WALES"));
    CHECK(said("O-likelyPilot", order)
        == "reminder monitoringConditions.pilot detailsOfInstallation.riskCategory");
}
