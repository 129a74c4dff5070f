// SPDX-License-Identifier: MIT
#include "core/rules/AttachmentRules.h"

#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

File named(const char *name, const char *content)
{
    return {QString::fromUtf8(name), QString::fromUtf8(content)};
}

Answers with(const File &licence, const File &photo)
{
    return completeOrder().set(documents.licence, licence).set(documents.photo, photo);
}

} // namespace

TEST_CASE("O-sameFile: the licence is not the photo, by its name or by its content")
{
    const std::string warning = "warning documents.licence documents.photoId";
    CHECK(said("O-sameFile", completeOrder()) == "nothing");
    CHECK(said("O-sameFile", with(named("licence.pdf", "1"), named("Licence.PDF", "2"))) == warning);
    CHECK(said("O-sameFile", with(named("licence.pdf", "1"), named("photo.pdf", "1"))) == warning);
    CHECK(said("O-sameFile", with(named("licence.pdf", "1"), named("licence.png", "2"))) == "nothing");
    CHECK(said("O-sameFile", with(named("licence.pdf", ""), named("photo.pdf", ""))) == "nothing");
}

TEST_CASE("O-sameFile: a photo that is no longer asked for is not looked at")
{
    Answers order = with(named("licence.pdf", "1"), named("licence.pdf", "1"));
    CHECK(said("O-sameFile", order.set(documents.havePhoto, false)) == "nothing");
    CHECK(said("O-sameFile", completeOrder().clear(documents.licence)) == "nothing");
}

TEST_CASE("O-sameFile: nor is it a map; but zones may share a map")
{
    Answers order = sampleOrder(QStringLiteral("dapol-zones")).answers;
    const auto &zones = monitoring.exclusion.zones;
    CHECK(said("O-sameFile", order) == "nothing");
    Rows rows = *Asked(order)[zones];
    rows.at(1).set(zones.row.map, *Asked(rows.at(0), *zones.each, Asked(order))[zones.row.map]);
    order.set(zones, rows);
    CHECK(said("O-sameFile", order) == "nothing");
    rows.at(1).set(zones.row.map, *Asked(order)[documents.licence]);
    order.set(zones, rows);
    CHECK(said("O-sameFile", order) == "warning documents.licence exclusionZones[1].file");
}
