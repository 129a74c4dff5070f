// SPDX-License-Identifier: MIT
#include "core/document/content/OrderContent.h"
#include "core/document/drawing/Grid.h"
#include "core/document/pages/Layout.h"
#include "core/emo/Monitoring.h"
#include "tests/document/Sample.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

QImage map(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    return image;
}

QString contentOfMap(const Order &order, int zone)
{
    const Rows zones = *Asked(order.answers)[monitoring.exclusion.zones];
    return std::get<File>(*zones[zone].find(monitoring.exclusion.zones.row.map)).content;
}

std::vector<paper::Picture> pictures(const paper::Page &page)
{
    std::vector<paper::Picture> found;
    for (const paper::Primitive &primitive : page)
        if (const auto *picture = std::get_if<paper::Picture>(&primitive))
            found.push_back(*picture);
    return found;
}

} // namespace

TEST_CASE("A map has a page of its own, and its zone says which")
{
    const Order order = sampleOrder(QStringLiteral("everything"));
    const paper::Pictures maps{{contentOfMap(order, 1), {map(600, 400), map(100, 3000)}}};
    const paper::Content content = paper::orderContent(emoForm, order, dayOfFinish, maps);
    REQUIRE(content.annexes.size() == 2);
    CHECK(content.annexes.front().heading == QStringLiteral("Annex 1: map of exclusion zone 2"));
    CHECK(content.annexes.front().words
        == QStringLiteral(
            "Map of exclusion zone 2, Zone Station. Its bounds in words: Mockford railway station with its "
            "forecourt and both car parks."));

    const std::vector<paper::Page> pages = paper::pages(content);
    CHECK(paper::sample::count(pages, QStringLiteral("zone-2.png, printed as annex 1")) == 1);
    CHECK(paper::sample::count(pages, QStringLiteral("zone-1.png")) == 1);
    CHECK(paper::sample::outside(pages).isEmpty());
    REQUIRE(pictures(pages[pages.size() - 2]).size() == 1);
    REQUIRE(pictures(pages.back()).size() == 1);

    const QRectF wide = pictures(pages[pages.size() - 2]).front().area;
    CHECK(wide.width() == Approx(600 * 72 / 150.0)); // never coarser than 150 dots an inch
    CHECK(wide.width() / wide.height() == Approx(1.5));
    const QRectF tall = pictures(pages.back()).front().area;
    CHECK(tall.bottom() <= paper::grid::bottom + 0.1);
    CHECK(tall.height() / tall.width() == Approx(30));
}

TEST_CASE("A very long description leaves the map a page to itself")
{
    paper::Annex annex{
        QStringLiteral("Annex 1"), {{QStringLiteral("Where"), {QString(4000, u'x')}}}, map(500, 500)};
    paper::Content content;
    content.annexes = {annex};
    const std::vector<paper::Page> pages = paper::pages(content);
    CHECK(pictures(pages.back()).size() == 1);
    CHECK(paper::sample::outside(pages).isEmpty());
}
