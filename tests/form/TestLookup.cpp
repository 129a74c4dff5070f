// SPDX-License-Identifier: MIT
#include "core/form/Lookup.h"

#include "core/emo/Organisations.h"
#include "core/emo/Risk.h"
#include "tests/Support.h"

#include <catch2/catch.hpp>

using namespace emo;

namespace {

QString label(const OptionList &list, const char *code, const char *within = "")
{
    const auto found = offer(list, QString::fromLatin1(code), QString::fromLatin1(within));
    return found ? found->label : QStringLiteral("(none)");
}

} // namespace

TEST_CASE("A long list is read from the program's resources")
{
    CHECK(label(options::notifyingOrganisationNames, "CARDIFF_PRISON", "PRISON")
        == QStringLiteral("Cardiff Prison"));
    CHECK(offers(options::languages).size() == 109);
    CHECK(offers(options::acquisitivePoliceArea).size() == 20);
}

TEST_CASE("One code may mean different things in different groups")
{
    CHECK(label(options::responsibleOrganisationRegion, "LONDON", "PROBATION") == QStringLiteral("London"));
    CHECK(label(options::responsibleOrganisationRegion, "LONDON", "POLICE") == QStringLiteral("(none)"));
    CHECK(label(options::notifyingOrganisationNames, "MIDLANDS", "YOUTH_CUSTODY_SERVICE")
        == QStringLiteral("Midlands"));
    CHECK(label(options::notifyingOrganisationNames, "MIDLANDS", "PRISON") == QStringLiteral("(none)"));
}

TEST_CASE("An option without a group is offered in every group")
{
    CHECK(label(options::probationDeliveryUnits, "NOT_ABLE_TO_PROVIDE", "NORTH_EAST")
        == QStringLiteral("Not able to provide this information"));
}

TEST_CASE("Every unit belongs to a probation region, and every region has units")
{
    QStringList regions;
    for (const Offer &unit : offers(options::probationDeliveryUnits))
        if (!unit.within.isEmpty()) {
            CHECK(label(options::responsibleOrganisationRegion, unit.within.toLatin1(), "PROBATION")
                != QStringLiteral("(none)"));
            regions.append(unit.within);
        }
    regions.removeDuplicates();
    CHECK(regions.size() == 12);
}

TEST_CASE("A prison that the live service hides is understood but not offered")
{
    const auto found = offer(options::notifyingOrganisationNames,
        QStringLiteral("COOKHAM_WOOD_YOUNG_OFFENDER_INSTITUTION"), QStringLiteral("PRISON"));
    REQUIRE(found);
    CHECK(found->standing == Standing::Retired);
}

TEST_CASE("A short list is looked up in the same way")
{
    CHECK(label(options::weekday, "MONDAY") == QStringLiteral("Monday"));
    CHECK(label(options::weekday, "FEASTDAY") == QStringLiteral("(none)"));
}
