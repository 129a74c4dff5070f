// SPDX-License-Identifier: MIT
#include "core/rules/FileRules.h"

#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

/// As where the files can be looked at, and that one is missing.
Circumstances without(const QString &name)
{
    Circumstances at = dayOfFinish;
    at.lacks = [name](const File &file) { return file.name == name; };
    return at;
}

Answers withZones() // two zones with a map each, and a licence
{
    return sampleOrder(QStringLiteral("dapol-zones")).answers;
}

} // namespace

TEST_CASE("C21: a licence that is named and not there is an error, where files can be looked at")
{
    const Answers order = completeOrder();
    const QString licence = Asked(order)[documents.licence]->name;
    CHECK(said("C21", order) == "nothing");
    CHECK(said("C21", order, without(QStringLiteral("another.pdf"))) == "nothing");
    CHECK(said("C21", order, without(licence)) == "error documents.licence");
    CHECK(message("C21", order, without(licence)).contains(licence));
}

TEST_CASE("C21: so are a photo and a map, each at its place")
{
    Answers order = withZones();
    order.set(documents.havePhoto, true).set(documents.photo, File{QStringLiteral("face.png"), {}});
    CHECK(said("C21", order, without(QStringLiteral("face.png"))) == "error documents.photoId");

    const auto &zones = monitoring.exclusion.zones;
    Rows rows = *Asked(order)[zones];
    rows.back().set(zones.row.map, File{QStringLiteral("last.pdf"), {}});
    const std::string at = "error exclusionZones[" + std::to_string(rows.size() - 1) + "].file";
    CHECK(said("C21", order.set(zones, rows), without(QStringLiteral("last.pdf"))) == at);
}

TEST_CASE("C21: a photo that is not asked for is not missed")
{
    Answers order = completeOrder();
    order.set(documents.havePhoto, false).set(documents.photo, File{QStringLiteral("face.png"), {}});
    CHECK(said("C21", order, without(QStringLiteral("face.png"))) == "nothing");
}
