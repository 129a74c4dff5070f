// SPDX-License-Identifier: MIT
#include "core/document/content/MapPictures.h"

#include "tests/FakeReader.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;
using namespace emo::paper;

namespace {

constexpr QSize tall(1600, 2000);

qsizetype bytes(const MapPictures &maps)
{
    qsizetype sum = 0;
    for (const std::vector<QImage> &pages : maps.pictures())
        for (const QImage &page : pages)
            sum += page.sizeInBytes();
    return sum;
}

File named(const char *name)
{
    return {QString::fromLatin1(name), {}};
}

} // namespace

TEST_CASE("A map is read page by page, and one that is there twice only once")
{
    const FakeReader reader(answerWithPicture(3, tall));
    MapPictures maps(reader.path());
    REQUIRE(maps.add({QStringLiteral("zone.pdf"), QStringLiteral("key")}, "x"));
    REQUIRE(maps.add({QStringLiteral("other name.pdf"), QStringLiteral("key")}, "x"));
    REQUIRE(maps.pictures().size() == 1);
    const std::vector<QImage> pages = maps.pictures()[QStringLiteral("key")];
    REQUIRE(pages.size() == 3);
    CHECK(pages[2].size() == tall);
}

TEST_CASE("Maps of an order that gives them no key are told apart by their names")
{
    const FakeReader reader(answerWithPicture(1, {20, 10}));
    MapPictures maps(reader.path());
    REQUIRE(maps.add(named("north.png"), "x"));
    REQUIRE(maps.add(named("south.png"), "x"));
    CHECK(maps.pictures().size() == 2);
}

TEST_CASE("The reader is asked for no more than an A4 page has at 300 dots an inch")
{
    const FakeReader reader("case \"$*\" in *'--width 2481 --height 3507'*) ;; *) exit 9 ;; esac\n"
        + answerWithPicture(1, {20, 10}));
    CHECK(MapPictures(reader.path()).add(named("north.png"), "x"));
}

TEST_CASE("Many pages are kept with fewer dots, evenly, and small ones as they are")
{
    const FakeReader reader(answerWithPicture(6, tall));
    const FakeReader small(answerWithPicture(1, {900, 900}));
    constexpr qsizetype enough = 50'000'000;
    MapPictures maps(reader.path(), {}, enough);
    REQUIRE(maps.add(named("many.pdf"), "x")); // 58 MB as they are
    CHECK(bytes(maps) <= enough);
    const std::vector<QImage> pages = maps.pictures()[QStringLiteral("many.pdf")];
    for (const QImage &page : pages) {
        CHECK(page.size() == pages.front().size());
        CHECK(page.width() >= 8.27 * 150 - 1);
    }

    MapPictures least(reader.path(), {}, 0);
    REQUIRE(least.add(named("many.pdf"), "x"));
    CHECK(least.pictures()[QStringLiteral("many.pdf")].front().width() == 1241); // 150 dots an inch of A4
    MapPictures smallest(small.path(), {}, 0);
    REQUIRE(smallest.add(named("small.png"), "x"));
    CHECK(smallest.pictures()[QStringLiteral("small.png")].front().width() == 900);
}

TEST_CASE("A map of which one page cannot be drawn is left out")
{
    const FakeReader reader(
        "case \"$*\" in *'--picture 2 '*) exit 9 ;; esac\n" + answerWithPicture(3, {20, 10}));
    MapPictures maps(reader.path());
    CHECK_FALSE(maps.add(named("zone.pdf"), "x"));
    CHECK(maps.pictures().isEmpty());
}
