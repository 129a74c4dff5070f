// SPDX-License-Identifier: MIT
#include "core/document/pdf/FittedPictures.h"
#include "core/document/pdf/Pdf.h"
#include "core/document/pdf/PictureStream.h"

#include <QRandomGenerator>

#include <catch2/catch.hpp>

using namespace emo::paper;

namespace {

/// As a plan of streets: areas of one colour with lines across.
QImage drawing(QSize size)
{
    QImage image(size, QImage::Format_RGB888);
    image.fill(QColor(240, 240, 224));
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            if (x % 97 < 3 || (x + y) % 131 < 2)
                image.setPixelColor(x, y, x % 97 < 3 ? QColor(200, 30, 30) : QColor(30, 60, 200));
    return image;
}

/// As a photo at its worst: no two pixels alike.
QImage noise(QSize size, quint32 seed = 1)
{
    QRandomGenerator dice(seed);
    QImage image(size, QImage::Format_RGB32);
    dice.fillRange(reinterpret_cast<quint32 *>(image.bits()), image.sizeInBytes() / 4);
    return image.convertToFormat(QImage::Format_RGB888);
}

/// As an aerial picture: colours that change slowly, with grain.
QImage grain(QSize size)
{
    QRandomGenerator dice(7);
    QImage image(size, QImage::Format_RGB888);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixelColor(x, y,
                QColor(80 + x % 100 + dice.bounded(9), 90 + y % 100 + dice.bounded(9), 70 + dice.bounded(9)));
    return image;
}

std::vector<PlacedPicture> placed(const std::vector<QImage> &images, QSizeF points)
{
    std::vector<PlacedPicture> all;
    for (const QImage &image : images)
        all.push_back({image, points});
    return all;
}

} // namespace

TEST_CASE("Drawings are told from photos")
{
    CHECK(isDrawing(drawing({300, 200})));
    CHECK(isDrawing(drawing({300, 200}).scaled(222, 148, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)));
    CHECK_FALSE(isDrawing(noise({300, 200})));
    CHECK_FALSE(isDrawing(grain({300, 200})));
}

TEST_CASE("A drawing is packed without loss, with a palette where it has few colours")
{
    const PictureStream few = packed(drawing({300, 200}));
    CHECK_FALSE(few.isJpeg);
    CHECK(few.size == QSize(300, 200));
    CHECK(few.palette.size() == 3 * 3);
    CHECK(few.bits == 8);

    QImage many = drawing({300, 300});
    for (int i = 0; i < 300; ++i)
        many.setPixelColor(i, i, QColor(i % 256, i / 2, 7));
    const PictureStream coloured = packed(many);
    CHECK_FALSE(coloured.isJpeg);
    CHECK_FALSE(coloured.isGrey);
    CHECK(coloured.palette.isEmpty());
}

TEST_CASE("A photo is packed as a JPEG, in grey where it is grey")
{
    const PictureStream photo = packed(grain({300, 200}));
    CHECK(photo.isJpeg);
    CHECK_FALSE(photo.isGrey);
    CHECK(photo.data.startsWith("\xff\xd8"));
    const PictureStream grey = packed(grain({300, 200}).convertToFormat(QImage::Format_Grayscale8));
    CHECK(grey.isJpeg);
    CHECK(grey.isGrey);
}

TEST_CASE("What shines through is white")
{
    QImage glass(20, 20, QImage::Format_ARGB32);
    glass.fill(Qt::transparent);
    const PictureStream packedGlass = packed(glass);
    CHECK_FALSE(packedGlass.isJpeg);
    CHECK(packedGlass.palette == QByteArray("\xff\xff\xff"));
}

TEST_CASE("A picture has at most 300 dots an inch, and never more than it came with")
{
    const FittedPictures large = fitted(placed({drawing({1200, 800})}, {144, 96}), 1'000'000);
    CHECK(large.streams.front().size == QSize(600, 400));
    CHECK_FALSE(large.isReduced);
    const FittedPictures small = fitted(placed({drawing({300, 200})}, {144, 96}), 1'000'000);
    CHECK(small.streams.front().size == QSize(300, 200));
    CHECK_FALSE(small.isReduced);
}

TEST_CASE("If pictures would take too much, all get fewer dots, evenly, and none fewer than 150")
{
    std::vector<PlacedPicture> pictures = placed({noise({600, 600}, 1), noise({600, 600}, 2)}, {144, 144});
    pictures.push_back({noise({310, 310}), {144, 144}}); // has 155 dots an inch
    const qsizetype all = fitted(pictures, 100'000'000).bytes();

    const FittedPictures less = fitted(pictures, all * 2 / 3);
    CHECK(less.bytes() <= all * 2 / 3);
    CHECK(less.isReduced);
    CHECK(less.dotsPerInch > 150);
    CHECK(less.dotsPerInch < 300);
    CHECK(less.streams[0].size == less.streams[1].size);
    CHECK(less.streams[0].size.width() == less.dotsPerInch * 2);
    CHECK(less.streams[2].size == QSize(310, 310));

    const FittedPictures least = fitted(pictures, 1000);
    CHECK(least.dotsPerInch == 150);
    for (const PictureStream &stream : least.streams)
        CHECK(stream.size == QSize(300, 300));
}

TEST_CASE("A picture that stands in several places is stored once")
{
    const QImage map = drawing({50, 50});
    std::vector<Page> pages{
        {Picture{{0, 0, 100, 100}, map}}, {Picture{{0, 0, 200, 200}, map}, Picture{{5, 5, 100, 100}, map}}};
    const std::vector<PlacedPicture> taken = takePictures(pages);
    CHECK(taken.size() == 2); // in two sizes
    CHECK(std::get<Picture>(pages[0][0]).image.size() == QSize(1, 1));
    CHECK(std::get<Picture>(pages[1][0]).image.size() == QSize(2, 1));
    CHECK(std::get<Picture>(pages[1][1]).image.cacheKey() == std::get<Picture>(pages[0][0]).image.cacheKey());
}

TEST_CASE("A file says that its maps are coarser than they could be, and that it is large all the same")
{
    const auto note = [](int count, QSize pixels, QSizeF points) {
        std::vector<Page> pages;
        for (int i = 0; i < count; ++i)
            pages.push_back({Picture{{{50, 50}, points}, noise(pixels, quint32(i))}});
        const auto file = pdf(pages, QStringLiteral("Maps"));
        REQUIRE(file);
        return std::pair(file->note, file->bytes.size());
    };
    CHECK(note(1, {400, 400}, {96, 96}).first.isEmpty());
    const auto [coarser, size] = note(12, {1300, 1300}, {312, 312});
    CHECK(coarser.contains(u"dots per inch instead of up to 300"));
    CHECK(size <= 10'000'000);
    const auto [large, much] = note(12, {1050, 1050}, {504, 504});
    CHECK(large.contains(u" MB, although its maps have only 150 dots per inch"));
    CHECK(much > 10'000'000);
}
