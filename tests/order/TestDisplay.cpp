// SPDX-License-Identifier: MIT
#include "core/order/Display.h"

#include "core/emo/Monitoring.h"
#include "core/emo/Organisations.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

QString shown(const AnyQuestion &question, const Answers &order)
{
    return display(question, order).replace(QChar::Nbsp, u' ');
}

} // namespace

TEST_CASE("Answers are shown in words")
{
    const Answers order = completeOrder();
    CHECK(shown(deviceWearer.dateOfBirth, order) == QStringLiteral("14 March 1991"));
    CHECK(shown(deviceWearer.responsibleAdultRequired, order) == QStringLiteral("No"));
    CHECK(shown(organisations.notifyingOrganisationName, order) == QStringLiteral("Lindholme Prison"));
    CHECK(shown(monitoring.curfew.releaseFrom, order) == QStringLiteral("15:00"));
    CHECK(displayList(deviceWearer.disabilities, order).size() == 2);
}

TEST_CASE("A code that nobody knows is shown as it is")
{
    Answers order = completeOrder();
    order.set(deviceWearer.sex, Choice{QStringLiteral("OTHER")});
    CHECK(shown(deviceWearer.sex, order) == QStringLiteral("OTHER"));
}

TEST_CASE("An answer that is no longer asked is not shown")
{
    Answers order = completeOrder();
    order.set(deviceWearer.fixedAddress, false);
    CHECK(shown(deviceWearer.mainAddress.line1, order).isEmpty());
}

TEST_CASE("A half-typed answer is shown as typed")
{
    Answers order = completeOrder();
    order.set(deviceWearer.dateOfBirth, AsTyped{QStringLiteral("31/2/1991")});
    CHECK(shown(deviceWearer.dateOfBirth, order) == QStringLiteral("31/2/1991"));
}

TEST_CASE("An address has a line for the street, one for the town and one for the postcode")
{
    CHECK(displayAddress(deviceWearer.secondAddress.line1, completeOrder())
        == QStringList{QStringLiteral("Flat 3, Pretend Court, 208 Make-Believe Road"),
            QStringLiteral("Samplehaven, Fictionshire"), QStringLiteral("ZZ99 2BB")});
}

TEST_CASE("Lines of an address that are blank are left out")
{
    Answers order = completeOrder();
    order.clear(deviceWearer.mainAddress.line2).clear(deviceWearer.mainAddress.town);
    order.clear(deviceWearer.mainAddress.county);
    CHECK(displayAddress(deviceWearer.mainAddress.line1, order)
        == QStringList{QStringLiteral("14 Invented Terrace"), QStringLiteral("ZZ99 1AA")});
}
