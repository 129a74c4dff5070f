// SPDX-License-Identifier: MIT
#include "core/document/content/MapPictures.h"

#include <algorithm>

namespace emo::paper {

namespace {

constexpr QSizeF a4(8.27, 11.69); // inches
constexpr double coarsest = 150; // dots an inch

qsizetype bytesOf(const Pictures &pictures)
{
    qsizetype sum = 0;
    for (const std::vector<QImage> &pages : pictures)
        for (const QImage &page : pages)
            sum += page.sizeInBytes();
    return sum;
}

void fitInto(QSize largest, QImage &page)
{
    if (page.width() <= largest.width() && page.height() <= largest.height())
        return;
    const QImage::Format format = page.format();
    page = page.scaled(largest, Qt::KeepAspectRatio, Qt::SmoothTransformation).convertedTo(format);
}

} // namespace

Result<> MapPictures::add(const File &map, const QByteArray &bytes)
{
    const QString key = pictureKey(map);
    if (m_pictures.contains(key))
        return {};
    int count = 1;
    for (int page = 1; page <= count; ++page) {
        const auto read = pictureOfPage(m_reader, bytes, page, largest(), m_stop);
        if (!read) {
            m_pictures.remove(key);
            return read.error();
        }
        m_pictures[key].push_back(read->picture);
        count = read->pageCount;
        makeRoom();
    }
    return {};
}

QSize MapPictures::largest() const
{
    return (a4 * m_dotsPerInch).toSize();
}

void MapPictures::makeRoom()
{
    while (bytesOf(m_pictures) > m_mostBytes && m_dotsPerInch > coarsest) {
        m_dotsPerInch = std::max(coarsest, m_dotsPerInch * 0.8);
        for (std::vector<QImage> &pages : m_pictures)
            for (QImage &page : pages)
                fitInto(largest(), page);
    }
}

} // namespace emo::paper
