// SPDX-License-Identifier: MIT
#include "core/document/pdf/FittedPictures.h"

#include <algorithm>
#include <cmath>

namespace emo::paper {

namespace {

constexpr int mostDotsPerInch = 300;
constexpr int leastDotsPerInch = 150;

/// How many pixels of the picture are stored.
QSize pixels(const PlacedPicture &picture, int dotsPerInch)
{
    constexpr double pointsPerInch = 72;
    const QSizeF wanted = picture.size * dotsPerInch / pointsPerInch;
    return QSize(int(wanted.width()), int(wanted.height()))
        .expandedTo({1, 1})
        .boundedTo(picture.image.size());
}

QImage reduced(const QImage &image, QSize size)
{
    return size == image.size() ? image : image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

FittedPictures packedAt(int dotsPerInch, const std::vector<PlacedPicture> &pictures)
{
    FittedPictures all;
    all.dotsPerInch = dotsPerInch;
    for (const PlacedPicture &picture : pictures) {
        const QSize size = pixels(picture, dotsPerInch);
        all.streams.push_back(packed(reduced(picture.image, size)));
        all.isReduced = all.isReduced || size != pixels(picture, mostDotsPerInch);
    }
    return all;
}

} // namespace

std::vector<PlacedPicture> takePictures(std::vector<Page> &pages)
{
    std::vector<PlacedPicture> taken;
    std::vector<QImage> standIns; // one for each, so that it is one object of the file
    for (Page &page : pages) {
        for (Primitive &primitive : page) {
            auto *picture = std::get_if<Picture>(&primitive);
            if (!picture)
                continue;
            const auto same = std::ranges::find_if(taken, [&](const PlacedPicture &each) {
                return each.image.cacheKey() == picture->image.cacheKey()
                    && each.size == picture->area.size();
            });
            const auto place = std::size_t(same - taken.begin());
            if (same == taken.end()) {
                taken.push_back({picture->image, picture->area.size()});
                standIns.emplace_back(int(place) + 1, 1, QImage::Format_RGB32).fill(Qt::white);
            }
            picture->image = standIns[place];
        }
    }
    return taken;
}

qsizetype FittedPictures::bytes() const
{
    qsizetype sum = 0;
    for (const PictureStream &stream : streams)
        sum += stream.data.size() + stream.palette.size();
    return sum;
}

FittedPictures fitted(const std::vector<PlacedPicture> &pictures, qsizetype most)
{
    FittedPictures all = packedAt(mostDotsPerInch, pictures);
    while (all.bytes() > most && all.dotsPerInch > leastDotsPerInch) {
        // Bytes go with the area, or a little slower.
        constexpr double alittleLess = 0.97;
        const double part = std::sqrt(double(std::max<qsizetype>(most, 0)) / double(all.bytes()));
        all = packedAt(std::max(leastDotsPerInch, int(all.dotsPerInch * part * alittleLess)), pictures);
    }
    return all;
}

} // namespace emo::paper
