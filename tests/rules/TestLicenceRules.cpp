// SPDX-License-Identifier: MIT
#include "core/rules/LicenceRules.h"

#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

Answers withLicence(const char *name)
{
    return completeOrder().set(documents.licence, File{QString::fromUtf8(name), QStringLiteral("invented")});
}

/// As long as no person has compared the licence.
Answers unchecked(const char *name)
{
    return withLicence(name).clear(monitoring.licenceMonitoredConfirmedBy);
}

Answers monitored(const char *types, const char *licence)
{
    return completeOrder()
        .set(monitoring.licenceKind, options::licenceKind.standard)
        .set(monitoring.types, ticked(types))
        .set(monitoring.licenceMonitored, ticked(licence));
}

Answers alcoholOnly() // abstinence
{
    return sampleOrder(QStringLiteral("alcohol-no-address")).answers;
}

Answers zones()
{
    return sampleOrder(QStringLiteral("dapol-zones")).answers;
}

const std::string mismatch = "error monitoringConditions.monitoringTypes licence.monitored";

} // namespace

TEST_CASE("F07: an order without its licence is one error")
{
    Answers order = completeOrder();
    order.clear(documents.licence);

    CHECK(found(order) == QStringLiteral("F07"));
    CHECK(said("F07", order) == "error documents.licence");
    CHECK(said("F07", order.set(documents.licence, File{})) == "error documents.licence");
    CHECK(said("F07", completeOrder()) == "nothing");
}

TEST_CASE("F08: a file name that says neither whose it is nor that it is a licence is a warning")
{
    for (const char *name : {"profile.pdf", "scan0001.docx", "Samplet.pdf", "A1234ZY.pdf"}) {
        INFO(name);
        CHECK(found(unchecked(name)) == QStringLiteral("F08"));
        CHECK(said("F08", unchecked(name)) == "warning documents.licence");
    }
}

TEST_CASE("F08: the last name, a number or the word licence is enough for a reminder, in any case of letters")
{
    for (const char *name : {"sampleton.pdf", "Doc for A1234ZZ.pdf", "x123456_final.doc", "LICENCE.pdf",
             "my license.pdf", "Trwydded derfynol.pdf"}) {
        INFO(name);
        CHECK(found(unchecked(name)).isEmpty());
        CHECK(said("F08", unchecked(name)) == "reminder documents.licence");
    }
    Answers order = unchecked("A9876ZZ.pdf");
    CHECK(said("F08", order) == "warning documents.licence");
    CHECK(said("F08", order.set(deviceWearer.prisonNumber, QStringLiteral("A9876ZZ")))
        == "reminder documents.licence");
}

TEST_CASE("F08: a name or number that is not answered is in no file name")
{
    Answers order = unchecked("profile.pdf");
    order.set(deviceWearer.lastName, QStringLiteral(" ")).set(deviceWearer.nomisId, QString());
    order.clear(deviceWearer.prisonNumber).clear(deviceWearer.deliusId);

    CHECK(said("F08", order) == "warning documents.licence");
}

TEST_CASE("F08: once a person has compared the licence, its file name does not matter")
{
    CHECK(said("F08", withLicence("profile.pdf")) == "reminder documents.licence");
    CHECK(said("F08",
              withLicence("profile.pdf").set(monitoring.licenceMonitoredConfirmedBy, QStringLiteral(" ")))
        == "warning documents.licence");
    CHECK(said("F08", completeOrder().clear(documents.licence)) == "nothing"); // F07
}

TEST_CASE("F01: both alcohol conditions on the licence are a warning, one is not")
{
    Answers order = alcoholOnly();
    CHECK(said("F01", order) == "nothing");

    order.set(monitoring.licenceMonitored, ticked("alcoholAbstinence alcoholLevel"));
    CHECK(found(order) == QStringLiteral("F01")); // and nothing about what is ordered
    CHECK(said("F01", order) == "warning licence.monitored");
}

TEST_CASE("F01: it does not matter which of the two is ordered, or whether either is")
{
    Answers order = alcoholOnly();
    order.set(monitoring.licenceMonitored, ticked("alcoholAbstinence alcoholLevel"));
    order.set(monitoring.alcohol.monitoringType, options::alcoholType.level);
    CHECK(found(order) == QStringLiteral("F01"));

    CHECK(said("F01", monitored("curfew", "curfew alcoholAbstinence alcoholLevel"))
        == "warning licence.monitored");
}

TEST_CASE("F01: while nobody has looked at the licence, an order for alcohol is a reminder")
{
    Answers order = alcoholOnly().clear(monitoring.licenceMonitored);
    CHECK(said("F01", order) == "nothing"); // somebody has looked: F11
    order.clear(monitoring.licenceMonitoredConfirmedBy);
    CHECK(said("F01", order) == "reminder alcohol.monitoringType");
    CHECK(found(order).isEmpty());

    CHECK(said("F01", completeOrder().clear(monitoring.licenceMonitored)) == "nothing");
}

TEST_CASE("F11: what the licence does not say is monitored is an error once a person has checked")
{
    Answers order = completeOrder();
    order.set(monitoring.types, ticked("curfew trail"));
    order.set(monitoring.trail.startDate, QDate(2026, 12, 7))
        .set(monitoring.trail.endDate, QDate(2027, 4, 6));
    CHECK(found(order) == QStringLiteral("F11"));
    CHECK(said("F11", order) == mismatch);
    CHECK(message("F11", order).contains(QStringLiteral("Trail")));

    order.clear(monitoring.licenceMonitoredConfirmedBy);
    CHECK(said("F11", order) == "warning monitoringConditions.monitoringTypes licence.monitored");
}

TEST_CASE("F11 and F12: each type has its condition on the licence")
{
    const std::array<std::pair<const char *, const char *>, 4> pairs{{{"curfew", "curfew"},
        {"exclusionZone", "exclusionZone"}, {"trail", "trail"}, {"mandatoryAttendance", "attendance"}}};
    for (const auto &[type, condition] : pairs)
        for (const auto &[other, otherCondition] : pairs) {
            INFO(type << " ordered, " << otherCondition << " on the licence");
            const bool isSame = type == other;
            const Answers order = monitored(type, otherCondition);
            CHECK(said("F11", order) == (isSame ? "nothing" : mismatch));
            CHECK(said("F12", order) == (isSame ? "nothing" : mismatch));
        }
}

TEST_CASE("F11 and F12: the kind of alcohol monitoring must be the licence's")
{
    const auto alcohol = [](const Option &kind, const char *licence) {
        return monitored("alcohol", licence).set(monitoring.alcohol.monitoringType, kind);
    };
    const auto &kinds = options::alcoholType;
    for (const char *rule : {"F11", "F12"}) {
        INFO(rule);
        CHECK(said(rule, alcohol(kinds.abstinence, "alcoholAbstinence")) == "nothing");
        CHECK(said(rule, alcohol(kinds.level, "alcoholLevel")) == "nothing");
        CHECK(said(rule, monitored("alcohol", "alcoholLevel")) == "nothing"); // not answered yet
        CHECK(said(rule, monitored("alcohol", "alcoholAbstinence")) == "nothing");
    }
    for (const Answers &order :
        {alcohol(kinds.level, "alcoholAbstinence"), alcohol(kinds.abstinence, "alcoholLevel")}) {
        CHECK(said("F11", order) == mismatch);
        CHECK(said("F12", order) == "nothing"); // one finding is enough
    }
    CHECK(
        message("F11", alcohol(kinds.level, "alcoholAbstinence")).contains(QStringLiteral("Alcohol level")));
}

TEST_CASE("F11 and F12: on a home detention curfew licence the curfew is monitored without being listed")
{
    Answers order = monitored("curfew trail", "trail");
    CHECK(said("F11", order) == mismatch);
    order.set(monitoring.licenceKind, options::licenceKind.hdc);
    CHECK(said("F11", order) == "nothing");
    CHECK(said("F12", order) == "nothing");

    order.set(monitoring.types, ticked("trail"));
    CHECK(said("F12", order) == mismatch);
    CHECK(message("F12", order).contains(QStringLiteral("Curfew")));
}

TEST_CASE("F11, F12 and F01: a home detention curfew licence that nobody has looked at says nothing yet")
{
    Answers order = monitored("trail alcohol", "").set(monitoring.licenceKind, options::licenceKind.hdc);
    order.clear(monitoring.licenceMonitoredConfirmedBy);
    CHECK(said("F11", order) == "nothing");
    CHECK(said("F12", order) == "nothing");
    CHECK(said("F01", order) == "reminder alcohol.monitoringType");
}

TEST_CASE("F11: several types that the licence does not name are one finding")
{
    Answers order = monitored("curfew trail exclusionZone", "curfew");
    CHECK(said("F11", order) == mismatch);
    CHECK(message("F11", order).contains(QStringLiteral("Exclusion zone, Trail")));
}

TEST_CASE("F12: what the licence says is monitored must be in the order")
{
    Answers order = completeOrder();
    order.set(monitoring.licenceMonitored, ticked("curfew trail"));
    CHECK(found(order) == QStringLiteral("F12"));
    CHECK(said("F12", order) == mismatch);

    order.set(monitoring.licenceMonitoredConfirmedBy, QStringLiteral(" "));
    CHECK(said("F12", order) == "warning monitoringConditions.monitoringTypes licence.monitored");
}

TEST_CASE("F12: a restriction zone cannot be ordered, which is a warning of its own")
{
    Answers order = monitored("curfew", "curfew restrictionZone");
    CHECK(said("F11", order) == "nothing");
    CHECK(said("F12", order) == "warning licence.monitored");

    order.set(monitoring.licenceMonitored, ticked("curfew restrictionZone trail"));
    CHECK(said("F12", order) == mismatch + " | warning licence.monitored");
}

TEST_CASE("F11 and F12 say nothing while nobody has looked at the licence")
{
    Answers order = completeOrder();
    order.clear(monitoring.licenceMonitored);

    CHECK(found(order).isEmpty());
}

TEST_CASE("F11 and F12 say nothing while nothing is chosen to be monitored")
{
    for (const char *rule : {"F11", "F12"}) {
        INFO(rule);
        CHECK(said(rule, monitored("", "curfew trail restrictionZone")) == "nothing");
        CHECK(said(rule, monitored("", "curfew").clear(monitoring.types)) == "nothing");
    }
}

TEST_CASE("F13: paragraph 14a is to be read until somebody says that they have")
{
    Answers order = completeOrder();
    CHECK(said("F13", order) == "nothing");

    order.set(monitoring.licenceMonitoredConfirmedBy, QStringLiteral(" "));
    CHECK(said("F13", order) == "reminder licence.monitored licence.monitoredConfirmedBy");
    order.clear(monitoring.licenceMonitoredConfirmedBy);
    CHECK(said("F13", order) == "reminder licence.monitored licence.monitoredConfirmedBy");
    CHECK(found(order).isEmpty());

    CHECK(said("F13", order.set(monitoring.types, Choices{})) == "nothing");
    CHECK(said("F13", order.clear(monitoring.types)) == "nothing");
}

TEST_CASE("F09: an exclusion zone without its map is a warning that says which")
{
    const auto &zone = monitoring.exclusion.zones.row;
    Answers order = zones();
    CHECK(said("F09", order) == "nothing");

    Rows rows = *Asked(order)[monitoring.exclusion.zones];
    rows[1].clear(zone.map);
    order.set(monitoring.exclusion.zones, rows);
    CHECK(found(order) == QStringLiteral("F09"));
    CHECK(said("F09", order) == "warning exclusionZones[1].file");
    CHECK(message("F09", order).contains(QStringLiteral("Exclusion zone 2")));

    rows[0].clear(zone.map);
    order.set(monitoring.exclusion.zones, rows);
    CHECK(said("F09", order) == "warning exclusionZones[0].file | warning exclusionZones[1].file");

    order.set(monitoring.types, ticked("trail")); // there are no zones any more
    CHECK(said("F09", order) == "nothing");
}

TEST_CASE("F11: a paragraph 14a of which somebody says that it names nothing allows nothing")
{
    Answers order = monitored("trail alcohol", "");
    CHECK(said("F11", order) == mismatch);
    CHECK(message("F11", order).contains(QStringLiteral("Trail")));

    CHECK(said("F11", order.clear(monitoring.licenceMonitoredConfirmedBy)) == "nothing");
    CHECK(
        said("F11", completeOrder().clear(monitoring.licenceMonitored)) == "nothing"); // the curfew is meant
}

TEST_CASE("F08: a file name with another person's name or number is a warning, even if somebody has checked")
{
    for (const char *name : {"Smithson Peter licence.pdf", "licence - SMITHSON.docx", "A1111BB licence.pdf",
             "HDC licence Zephaniah Ok.pdf", "notice of supervision Smithson.pdf", "X999999.pdf"}) {
        INFO(name);
        CHECK(said("F08", withLicence(name)) == "warning documents.licence");
    }
    for (const char *name : {"licence.pdf", "HDC licence final v2.pdf", "Sampleton_licence.pdf",
             "Jordan licence.pdf", "licence Lindholme.pdf", "SAMPLETON JORDAN A1234ZZ HDC LICENCE SIGNED.pdf",
             "licence-2026-11-20.pdf", "licence 20 November 2026 (1).pdf", "scan0001.pdf",
             "Trwydded derfynol.pdf", "notice of supervision.pdf", "x123456_licence.doc",
             "Licence and map.pdf"}) {
        INFO(name);
        CHECK(said("F08", withLicence(name)) == "reminder documents.licence");
    }
}

TEST_CASE("F08: who signed a licence, and an office that the order names, are nobody else")
{
    for (const char *name : {"HDC licence signed by Governor Smith.pdf", "sampl eton licence.pdf",
             "Licence approved by A Manager.pdf", "Licence from Morgan Notreal.pdf"}) {
        INFO(name);
        CHECK(said("F08", withLicence(name)) == "reminder documents.licence");
    }
    const Answers order = withLicence("HDC_Licence_Sunderland_PDU.pdf");
    CHECK(said("F08", order) == "warning documents.licence");
    CHECK(said("F08",
              Answers(order)
                  .set(organisations.responsibleOrganisationRegion, picked("NORTH_EAST"))
                  .set(organisations.probationDeliveryUnit, picked("SUNDERLAND")))
        == "reminder documents.licence");
    CHECK(said("F08", withLicence("Smith licence.pdf")) == "warning documents.licence");
}

TEST_CASE("F08: so is one that names another document, a draft or an earlier year")
{
    for (const char *name : {"Sampleton OASys.pdf", "crown court order.pdf", "photo.pdf",
             "Sampleton licence draft.pdf", "unsigned licence.pdf", "licence 2019.pdf"}) {
        INFO(name);
        CHECK(said("F08", withLicence(name)) == "warning documents.licence");
    }
    for (const char *name : {"licence 2025.pdf", "licence 1991.pdf"}) { // the year before, the year of birth
        INFO(name);
        CHECK(said("F08", withLicence(name)) == "reminder documents.licence");
    }
}

TEST_CASE("F08: names with accents and apostrophes are recognized")
{
    Answers order = withLicence("HDC licence OBrien-Nunez.pdf");
    order.set(deviceWearer.lastName, QStringLiteral("O\u2019Brien-Nu\u00f1ez"));
    CHECK(said("F08", order) == "reminder documents.licence");
}
