// SPDX-License-Identifier: MIT
#include "core/rules/OrganisationRules.h"

#include "tests/Sample.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

TEST_CASE("S-specialOrder: the National Security Directorate's orders do not go through EMO")
{
    Answers order = completeOrder();
    order.set(organisations.managedByNsd, true);

    const Finding finding = theFinding(order, QStringLiteral("S-specialOrder"));
    CHECK(finding.severity == Severity::Error);
    CHECK(finding.message.contains(QStringLiteral("emCCSpecialCase@ems.co.uk")));
}

TEST_CASE("S-specialOrder: nor do orders for terrorism offences; both together are one finding")
{
    Answers order = completeOrder();
    order.set(risk.offences, Choices{{QStringLiteral("TERRORISM_OFFENCE")}});
    CHECK(found(order) == QStringLiteral("S-specialOrder"));

    order.set(organisations.managedByNsd, true);
    CHECK(theFinding(order, QStringLiteral("S-specialOrder")).at.size() == 2);
}

TEST_CASE("S-specialOrder: the question is put to probation's orders only")
{
    Answers order = completeOrder();
    order.set(organisations.managedByNsd, true);
    order.set(organisations.responsibleOrganisation, Choice{QStringLiteral("HOME_OFFICE")});

    CHECK_FALSE(found(order).contains(QStringLiteral("S-specialOrder")));
}
