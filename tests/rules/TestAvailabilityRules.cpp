// SPDX-License-Identifier: MIT
#include "core/rules/AvailabilityRules.h"

#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

Answers alcoholOnly() // no home detention curfew, no pilot, no address, not under the Sentencing Act 2026
{
    return sampleOrder(QStringLiteral("alcohol-no-address")).answers.set(monitoring.sentencingAct, false);
}

Answers acquisitive() // no home detention curfew
{
    return sampleOrder(QStringLiteral("emac-trail")).answers;
}

Answers domesticAbuse()
{
    return sampleOrder(QStringLiteral("dapol-zones")).answers;
}

Answers everything() // with all five types, on home detention curfew
{
    return sampleOrder(QStringLiteral("everything")).answers;
}

const std::string ineligible
    = "error monitoringConditions.monitoringTypes monitoringConditions.pilot monitoringConditions.hdc";
const std::string alcoholForYouth = "error monitoringConditions.monitoringTypes "
                                    "deviceWearer.adultAtTimeOfInstallation deviceWearer.dateOfBirth";

} // namespace

TEST_CASE("C02: without home detention curfew and outside the pilots, only alcohol is monitored")
{
    Answers order = alcoholOnly();
    CHECK(said("C02", order) == "nothing");
    for (const char *types : {"curfew", "exclusionZone", "trail", "mandatoryAttendance", "alcohol trail"}) {
        INFO(types);
        CHECK(said("C02", order.set(monitoring.types, ticked(types))) == ineligible);
    }
}

TEST_CASE("C02: without home detention curfew, the acquisitive crime pilot is for trail only")
{
    Answers order = acquisitive();
    CHECK(said("C02", order) == "nothing");
    for (const char *types : {"curfew", "exclusionZone", "mandatoryAttendance", "alcohol", "alcohol trail"}) {
        INFO(types);
        CHECK(said("C02", order.set(monitoring.types, ticked(types))) == ineligible);
    }
}

TEST_CASE("C02: all types that cannot be ordered are named in one finding, with the reason")
{
    Answers order = alcoholOnly().set(monitoring.types, ticked("trail curfew alcohol"));

    const QString text = message("C02", order);
    CHECK(text.contains(QStringLiteral("Curfew, Trail. ")));
    CHECK(text.contains(QStringLiteral("only alcohol monitoring is possible")));
}

TEST_CASE("C02: a release that may be under the Sentencing Act 2026 is a warning, and alcohol alone is none")
{
    const std::string confirm = "warning monitoringConditions.monitoringTypes isSentencingAct "
                                "monitoringConditions.pilot monitoringConditions.hdc";
    Answers order = alcoholOnly().clear(monitoring.sentencingAct);
    CHECK(said("C02", order) == "nothing");
    order.set(monitoring.types, ticked("curfew trail"));
    CHECK(said("C02", order) == confirm);
    CHECK(said("C02", order.set(monitoring.sentencingAct, true)) == confirm);
    CHECK(message("C02", order).contains(QStringLiteral("Curfew, Trail")));
    CHECK(said("C02", order.set(monitoring.sentencingAct, false)) == ineligible);
}

TEST_CASE("C02: what a pilot rules out is ruled out whatever is said of the Sentencing Act 2026")
{
    const Answers order
        = acquisitive().set(monitoring.sentencingAct, true).set(monitoring.types, ticked("curfew"));
    CHECK(said("C02", order) == ineligible);
}

TEST_CASE("C02: nothing is said while nothing is chosen")
{
    CHECK(said("C02", alcoholOnly().clear(monitoring.types)) == "nothing");
    CHECK(said("C02", alcoholOnly().set(monitoring.types, Choices{})) == "nothing");
}

TEST_CASE("C02: what the pilot, the address or the age rule out is said by other rules")
{
    Answers order = everything();
    CHECK(said("C02", order) == "nothing");
    CHECK(said("C02", order.set(deviceWearer.responsibleAdultRequired, true)) == "nothing");
    CHECK(said("C02", order.set(deviceWearer.fixedAddress, false)) == "nothing");
    CHECK(said("C02", acquisitive().set(deviceWearer.fixedAddress, false)) == "nothing");
}

TEST_CASE("C03: someone who needs a responsible adult is not monitored for alcohol")
{
    Answers order = alcoholOnly();
    CHECK(said("C03", order) == "nothing");

    order.set(deviceWearer.responsibleAdultRequired, true);
    CHECK(said("C03", order) == alcoholForYouth);
    CHECK(said("C03", order.set(monitoring.types, ticked("trail"))) == "nothing");
}

TEST_CASE("C03: nor is someone whose eighteenth birthday comes after the first day of monitoring")
{
    Answers order = alcoholOnly(); // starts on 18 December 2026
    order.set(deviceWearer.dateOfBirth, QDate(2008, 12, 18));
    CHECK(said("C03", order) == "nothing");

    order.set(deviceWearer.dateOfBirth, QDate(2008, 12, 19));
    CHECK(said("C03", order) == alcoholForYouth);
}

TEST_CASE("C03: an adult whose age is not known yet is not objected to")
{
    CHECK(said("C03", alcoholOnly().clear(deviceWearer.dateOfBirth)) == "nothing");
    CHECK(said("C03", alcoholOnly().clear(monitoring.alcohol.startDate)) == "nothing");
}

TEST_CASE("F05: every type but alcohol needs an address")
{
    Answers order = domesticAbuse().set(deviceWearer.fixedAddress, false);
    for (const char *types : {"curfew", "exclusionZone", "trail", "mandatoryAttendance", "alcohol trail"}) {
        INFO(types);
        CHECK(said("F05", order.set(monitoring.types, ticked(types))) == "error deviceWearer.noFixedAbode");
    }
    CHECK(said("F05", order.set(monitoring.types, ticked("alcohol"))) == "nothing");
}

TEST_CASE("F05: while it is not answered whether there is one, that is asked for once")
{
    Answers order = domesticAbuse().clear(deviceWearer.fixedAddress);

    CHECK(found(order) == QStringLiteral("F05"));
    CHECK(said("F05", order) == "error deviceWearer.noFixedAbode");
}

TEST_CASE("F05: an address has a first line, a town and a postcode")
{
    const Address &home = deviceWearer.mainAddress;
    for (const Question<QString> *line : {&home.line1, &home.town, &home.postcode})
        for (const char *text : {"", "  "}) {
            Answers order = completeOrder().set(*line, QString::fromLatin1(text));
            CHECK(said("F05", order) == "error " + fullId(*line).toStdString());
        }
    CHECK(found(completeOrder().clear(home.line2).clear(home.county)).isEmpty());
}

TEST_CASE("F05: all lines that are missing are one finding, and are not blank besides")
{
    const Address &home = deviceWearer.mainAddress;
    Answers order = domesticAbuse().clear(home.line1).clear(home.town).clear(home.postcode);

    CHECK(found(order) == QStringLiteral("F05"));
    CHECK(said("F05", order)
        == "error addresses.PRIMARY.addressLine1 addresses.PRIMARY.addressLine3 addresses.PRIMARY.postcode");
}

TEST_CASE("F05: nothing is said while nothing is monitored")
{
    Answers order = completeOrder();
    order.set(deviceWearer.fixedAddress, false).clear(monitoring.types);

    CHECK(said("F05", order) == "nothing");
}

TEST_CASE("F06: the acquisitive crime pilot needs an address; that is said instead of F05")
{
    Answers order = acquisitive();
    CHECK(said("F06", order) == "nothing");

    order.set(deviceWearer.fixedAddress, false);
    CHECK(found(order) == QStringLiteral("F06"));
    CHECK(said("F06", order) == "error deviceWearer.noFixedAbode monitoringConditions.pilot");

    order.clear(deviceWearer.fixedAddress); // not answered yet
    CHECK(found(order) == QStringLiteral("F05"));
}

TEST_CASE("F06: it holds on home detention curfew and before anything is chosen, too")
{
    Answers order = everything().set(deviceWearer.fixedAddress, false);
    CHECK(said("F06", order) == "error deviceWearer.noFixedAbode monitoringConditions.pilot");
    CHECK(said("F06", order.clear(monitoring.types)) != "nothing");

    CHECK(said("F06", domesticAbuse().set(deviceWearer.fixedAddress, false)) == "nothing");
    CHECK(said("F06", alcoholOnly()) == "nothing");
}

TEST_CASE("A pilot that is left after the types were chosen is judged again")
{
    Answers order = domesticAbuse();
    CHECK(found(order).isEmpty());

    order.set(monitoring.pilot, options::pilot.none);
    CHECK(found(order) == QStringLiteral("C02"));
}

TEST_CASE("Home detention curfew that is taken back after the types were chosen is judged again")
{
    Answers order = completeOrder().set(monitoring.sentencingAct, false);
    CHECK(said("C02", order) == "nothing");

    order.set(monitoring.hdc, false);
    CHECK(said("C02", order) == ineligible);
}

TEST_CASE("A sentence that is changed after the types were chosen is judged again")
{
    // With a curfew, outside the pilots.
    Answers order = completeOrder().set(monitoring.hdc, false).set(monitoring.sentencingAct, false);
    order.set(monitoring.sentenceType, options::sentenceType.life);
    CHECK(said("C02", order) == "nothing"); // neither is asked for this sentence

    order.set(monitoring.sentenceType, options::sentenceType.standardDeterminate);
    CHECK(said("C02", order) == ineligible);
}

TEST_CASE("An address that is lost after the types were chosen is judged again")
{
    Answers order = domesticAbuse();
    CHECK(found(order).isEmpty());

    CHECK(found(order.set(deviceWearer.fixedAddress, false)) == QStringLiteral("F05"));
    CHECK(found(order.set(deviceWearer.fixedAddress, true)).isEmpty());
}

TEST_CASE("An age that is corrected after the types were chosen is judged again")
{
    Answers order = everything();
    CHECK(found(order).isEmpty());

    CHECK(said("C03", order.set(deviceWearer.dateOfBirth, QDate(2010, 1, 1))) == alcoholForYouth);
    CHECK(said("C03", order.set(deviceWearer.dateOfBirth, QDate(1990, 1, 1))) == "nothing");
    CHECK(said("C03", order.set(deviceWearer.responsibleAdultRequired, true)) == alcoholForYouth);
}
