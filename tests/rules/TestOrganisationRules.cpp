// SPDX-License-Identifier: MIT
#include "core/rules/OrganisationRules.h"

#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

TEST_CASE("S-specialOrder: the National Security Directorate's orders do not go through EMO")
{
    Answers order = completeOrder();
    CHECK(said("S-specialOrder", order) == "nothing");

    order.set(organisations.managedByNsd, true);
    CHECK(said("S-specialOrder", order) == "error interestedParties.managedByNsd");
    CHECK(message("S-specialOrder", order).contains(QStringLiteral("emCCSpecialCase@ems.co.uk")));
}

TEST_CASE("S-specialOrder: nor do orders for terrorism offences; both together are one finding")
{
    Answers order = completeOrder();
    order.set(risk.offences, ticked("THEFT_OFFENCES TERRORISM_OFFENCE"));
    CHECK(found(order) == QStringLiteral("S-specialOrder"));
    CHECK(said("S-specialOrder", order) == "error offences");

    order.set(organisations.managedByNsd, true);
    CHECK(said("S-specialOrder", order) == "error interestedParties.managedByNsd offences");
}

TEST_CASE("S-specialOrder: the question is put to probation's orders only")
{
    Answers order = completeOrder();
    order.set(organisations.managedByNsd, true);
    order.set(organisations.responsibleOrganisation, picked("HOME_OFFICE"));

    CHECK(said("S-specialOrder", order) == "nothing");
}

TEST_CASE("F17: an immigration case is an error, any other order is not")
{
    Answers order = completeOrder();
    order.set(monitoring.immigrationCase, true);
    CHECK(found(order) == QStringLiteral("F17"));
    CHECK(said("F17", order) == "error licence.immigrationCase");

    order.set(monitoring.immigrationCase, false);
    CHECK(said("F17", order) == "nothing");
    order.clear(monitoring.immigrationCase);
    CHECK(said("F17", order) == "nothing");
}

TEST_CASE("C10: an order without a responsible organisation is an error, said once")
{
    Answers order = completeOrder();
    CHECK(said("C10", order) == "nothing");

    order.set(organisations.responsibleOrganisation, Choice{});
    CHECK(said("C10", order) == "error interestedParties.responsibleOrganisation");
    order.clear(organisations.responsibleOrganisation);
    CHECK(said("C10", order) == "error interestedParties.responsibleOrganisation");
    CHECK(found(order) == QStringLiteral("C10"));
}

TEST_CASE("C10: probation, the police and youth justice services have a region")
{
    for (const char *organisation : {"PROBATION", "POLICE", "YJS"}) {
        INFO(organisation);
        Answers order = completeOrder();
        order.set(organisations.responsibleOrganisation, picked(organisation));
        order.clear(organisations.responsibleOrganisationRegion);
        CHECK(said("C10", order) == "error interestedParties.responsibleOrganisationRegion");
    }
}

TEST_CASE("C10: other organisations have no region")
{
    for (const char *organisation : {"HOME_OFFICE", "FIELD_MONITORING_SERVICE"}) {
        INFO(organisation);
        Answers order = completeOrder();
        order.set(organisations.responsibleOrganisation, picked(organisation));
        order.clear(organisations.responsibleOrganisationRegion).clear(organisations.probationDeliveryUnit);
        CHECK(said("C10", order) == "nothing");
    }
}

TEST_CASE("C10: probation has a delivery unit; without one there is a warning")
{
    Answers order = completeOrder();
    order.clear(organisations.probationDeliveryUnit);
    CHECK(found(order) == QStringLiteral("C10"));
    CHECK(said("C10", order) == "warning probationDeliveryUnit.unit");

    order.set(organisations.probationDeliveryUnit, picked("NOT_ABLE_TO_PROVIDE"));
    CHECK(said("C10", order) == "nothing");

    order.clear(organisations.probationDeliveryUnit);
    order.set(organisations.responsibleOrganisation, picked("POLICE"));
    order.set(organisations.responsibleOrganisationRegion, picked("DURHAM"));
    CHECK(said("C10", order) == "nothing");
}

TEST_CASE("C10: once the monitoring has started nothing of this is asked")
{
    Answers order = completeOrder();
    order.clear(organisations.responsibleOrganisation).clear(organisations.probationDeliveryUnit);
    order.set(thisVersion.isChange, true).set(organisations.monitoringStarted, true);
    CHECK(said("C10", order) == "nothing");

    order.set(organisations.monitoringStarted, false);
    CHECK(said("C10", order) == "error interestedParties.responsibleOrganisation");
}

TEST_CASE("F23: who gave the information is asked for until somebody is named")
{
    Answers order = completeOrder();
    CHECK(said("F23", order) == "nothing");

    order.set(organisations.informationFrom, QStringLiteral("  "));
    CHECK(said("F23", order) == "reminder informationFrom.name informationFrom.date");
    order.clear(organisations.informationFrom);
    CHECK(said("F23", order) == "reminder informationFrom.name informationFrom.date");

    order.set(organisations.informationFrom, QStringLiteral("M"));
    CHECK(said("F23", order) == "nothing");
}

TEST_CASE("F29: other orders for the same person are one warning that names them all")
{
    Circumstances at(dayOfFinish);
    CHECK(said("F29", completeOrder(), at) == "nothing");

    at.lookAlikes = QStringList{QStringLiteral("INV-0001")};
    CHECK(said("F29", completeOrder(), at)
        == "warning deviceWearer.nomisId deviceWearer.lastName deviceWearer.dateOfBirth");
    CHECK(found(completeOrder(), at) == QStringLiteral("F29"));

    at.lookAlikes.append(QStringLiteral("INV-0002"));
    CHECK(message("F29", completeOrder(), at).contains(QStringLiteral("INV-0001, INV-0002")));
}
