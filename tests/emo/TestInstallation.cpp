// SPDX-License-Identifier: MIT
#include "core/emo/Installation.h"

#include "core/emo/Monitoring.h"
#include "core/form/Lookup.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

const Installation &installation = monitoring.installation;

Answers inPrison(const char *code)
{
    return completeOrder().set(organisations.notifyingOrganisationName, Choice{QString::fromLatin1(code)});
}

} // namespace

TEST_CASE("The six prisons that try it out are asked where the device is fitted")
{
    QStringList asked;
    for (const Offer &prison : offers(options::notifyingOrganisationNames))
        if (const Answers order = inPrison(prison.code.toLatin1()); Asked(order).asks(installation.location))
            asked.append(prison.label);
    CHECK(asked.join(u',')
        == QStringLiteral("Cardiff Prison,Fosse Way Prison,Peterborough Prison,Ranby Prison,Sudbury "
                          "Prison,Swansea Prison"));
}

TEST_CASE("In such a prison an order without the location is not complete")
{
    CHECK(found(inPrison("CARDIFF_PRISON")) == QStringLiteral("blank"));

    Answers order = inPrison("CARDIFF_PRISON");
    order.set(installation.location, options::installationLocation.main);
    CHECK(found(order).isEmpty());
}

TEST_CASE("Anywhere but at the main address there is an appointment at an address")
{
    Answers order = inPrison("CARDIFF_PRISON");
    order.set(installation.location, options::installationLocation.prison);
    CHECK(Asked(order).asks(installation.appointmentPage));
    CHECK(Asked(order).asks(installation.address.postcode));
    CHECK_FALSE(Asked(order).asks(installation.otherTimes));

    order.set(installation.location, options::installationLocation.other);
    CHECK(Asked(order).asks(installation.otherTimes));
}

TEST_CASE("An order that says where the device is fitted is asked about it in any prison")
{
    Answers order = completeOrder();
    CHECK_FALSE(Asked(order).asks(installation.location));
    CHECK_FALSE(Asked(order).asks(installation.locationPage));

    order.set(installation.location, options::installationLocation.other);
    CHECK(Asked(order).asks(installation.location));
    CHECK(Asked(order).asks(installation.address.line1));
}
