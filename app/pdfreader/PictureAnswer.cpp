// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pdfreader/PictureAnswer.h"

#include "app/pdfreader/FileEnd.h"

#include <QBuffer>
#include <QImageReader>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <utility>

namespace emo::reader {

namespace {

constexpr qint64 mostPixels = 100'000'000;
constexpr int mostMegabytes = 400;
constexpr qsizetype bytesPerPixel = 3;

/// Never guesses a format: only the decoder that the first bytes name is let near the file.
void setUp(QImageReader &reader, FileKind kind, QBuffer &buffer)
{
    reader.setAutoDetectImageFormat(false);
    reader.setFormat(QByteArray(nameOf(kind).data()));
    reader.setDevice(&buffer);
}

/// Why the picture must not be decoded, judged by its header.
Obstacle obstacleTo(const QImageReader &reader)
{
    const QSize size = reader.size();
    const QImage::Format format = reader.imageFormat();
    if (size.isEmpty() || format == QImage::Format_Invalid)
        return Obstacle::Damaged;
    const qint64 pixels = qint64(size.width()) * size.height();
    const qint64 bytes = pixels * QImage::toPixelFormat(format).bitsPerPixel() / 8;
    if (pixels > mostPixels || bytes > qint64(mostMegabytes) * 1024 * 1024)
        return Obstacle::TooLarge;
    if (QImage(size, format).isNull()) // the decoder would say no more than that it failed
        return Obstacle::OutOfMemoryLimit;
    return Obstacle::None;
}

bool isOnItsSide(QImageIOHandler::Transformations transformation)
{
    return transformation & QImageIOHandler::TransformationRotate90;
}

/// The picture as whoever took it held the camera.
Picture turned(const Picture &picture, QImageIOHandler::Transformations transformation)
{
    if (transformation == QImageIOHandler::TransformationNone)
        return picture;
    const QImage image(reinterpret_cast<const uchar *>(picture.pixels.constData()), picture.width,
        picture.height, picture.width * bytesPerPixel, QImage::Format_RGB888);
    const QImage mirrored = image.mirrored(transformation & QImageIOHandler::TransformationMirror,
        transformation & QImageIOHandler::TransformationFlip);
    const QImage result
        = isOnItsSide(transformation) ? mirrored.transformed(QTransform().rotate(90)) : mirrored;
    return pictureOf(result, result.size());
}

struct Decoded
{
    QImage image; ///< Null if there is not even a part of it.
    bool isDoubtful; ///< The decoder has complained, as it does where data is missing.
};

Decoded decoded(QImageReader &reader)
{
    static bool hasComplained;
    hasComplained = false;
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &) { hasComplained = true; });
    QImage image = reader.read();
    qInstallMessageHandler(before);
    return {std::move(image), hasComplained};
}

void addDecoded(Answer &answer, QImageReader &reader, QSize size)
{
    const QImageIOHandler::Transformations transformation = reader.transformation();
    const auto [image, isDoubtful] = decoded(reader);
    answer.isTruncated = answer.isTruncated && (image.isNull() || isDoubtful);
    if (image.isNull())
        answer.obstacle = answer.isTruncated ? Obstacle::Truncated : Obstacle::Damaged;
    else
        answer.picture = turned(
            pictureOf(image, isOnItsSide(transformation) ? size.transposed() : size), transformation);
}

/// Red, green and blue, each with a weight on it.
struct Sum
{
    quint64 red = 0;
    quint64 green = 0;
    quint64 blue = 0;

    void add(const Sum &other, quint64 weight)
    {
        red += other.red * weight;
        green += other.green * weight;
        blue += other.blue * weight;
    }
};

/// Where a pixel falls when `from` of them become `to`: so much of it on one pixel, the rest on the next.
struct Share
{
    Share(int place, int from, int to)
        : target(int(qint64(place) * to / from)),
          first(qMin<quint64>(quint64(to), quint64(target + 1) * from - quint64(place) * to)),
          second(quint64(to) - first)
    {
    }

    int target;
    quint64 first;
    quint64 second;
};

/// Averages the pixels of a picture that fall on each pixel of a smaller one, row by row. A pixel that falls
/// on two counts for both, so that thin lines stay as strong as they were.
class Shrinker
{
public:
    Shrinker(QSize from, QSize to)
        : m_from(from), m_to(to), m_row(size_t(to.width())), m_sums(m_row.size()), m_next(m_row.size())
    {
        for (int x = 0; x < from.width(); ++x)
            m_columns.emplace_back(x, from.width(), to.width());
    }

    Picture shrink(const QImage &image)
    {
        Picture picture{m_to.width(), m_to.height(), {}};
        picture.pixels.reserve(bytesPerPixel * m_to.width() * m_to.height());
        for (int y = 0; y < m_from.height(); ++y) {
            gatherRow(
                image.copy(0, y, m_from.width(), 1).convertToFormat(QImage::Format_ARGB32_Premultiplied));
            const Share share(y, m_from.height(), m_to.height());
            addRow(m_sums, share.first);
            addRow(m_next, share.second);
            const bool isLastOfRow = share.second > 0 || y + 1 == m_from.height()
                || Share(y + 1, m_from.height(), m_to.height()).target != share.target;
            if (isLastOfRow)
                endRow(picture.pixels);
        }
        return picture;
    }

private:
    void gatherRow(const QImage &row)
    {
        std::ranges::fill(m_row, Sum());
        const QRgb *pixels = reinterpret_cast<const QRgb *>(row.constScanLine(0));
        for (int x = 0; x < m_from.width(); ++x) {
            const QRgb pixel = pixels[x];
            const int white = 255 - qAlpha(pixel);
            const Sum sum{
                quint64(qRed(pixel) + white), quint64(qGreen(pixel) + white), quint64(qBlue(pixel) + white)};
            const Share &share = m_columns[size_t(x)];
            m_row[size_t(share.target)].add(sum, share.first);
            if (share.second > 0)
                m_row[size_t(share.target) + 1].add(sum, share.second);
        }
    }

    void addRow(std::vector<Sum> &sums, quint64 weight) const
    {
        for (size_t x = 0; weight > 0 && x < sums.size(); ++x)
            sums[x].add(m_row[x], weight);
    }

    void endRow(QByteArray &pixels)
    {
        const quint64 weight = quint64(m_from.width()) * quint64(m_from.height());
        for (const Sum &sum : m_sums) {
            pixels += static_cast<char>((sum.red + weight / 2) / weight);
            pixels += static_cast<char>((sum.green + weight / 2) / weight);
            pixels += static_cast<char>((sum.blue + weight / 2) / weight);
        }
        m_sums = std::exchange(m_next, std::vector<Sum>(m_sums.size()));
    }

    QSize m_from;
    QSize m_to;
    std::vector<Share> m_columns; ///< Of each pixel of a row.
    std::vector<Sum> m_row; ///< The row of the picture, already as narrow as it becomes.
    std::vector<Sum> m_sums; ///< Of the row that is being made.
    std::vector<Sum> m_next; ///< Of the row after it.
};

} // namespace

void preparePictures()
{
    QImageReader::setAllocationLimit(mostMegabytes);
    for (const FileKind kind : {FileKind::Png, FileKind::Jpeg}) {
        QBuffer empty;
        empty.open(QIODevice::ReadOnly);
        QImageReader reader;
        setUp(reader, kind, empty);
        reader.canRead();
    }
}

std::optional<QSize> fittedSize(QSizeF original, const Options &options)
{
    if (original.isEmpty() || !std::isfinite(original.width()) || !std::isfinite(original.height()))
        return {};
    const QSizeF box(options.pictureWidth, options.pictureHeight);
    return original.scaled(box, Qt::KeepAspectRatio).toSize().expandedTo({1, 1}).boundedTo(box.toSize());
}

Picture pictureOf(const QImage &image, QSize size)
{
    return Shrinker(image.size(), size.boundedTo(image.size())).shrink(image);
}

void addPictureFile(Answer &answer, const QByteArray &file, const Options &options)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader;
    setUp(reader, answer.kind, buffer);
    answer.isTruncated = isEndMissing(file, answer.kind);
    answer.obstacle = obstacleTo(reader);
    if (answer.obstacle == Obstacle::Damaged && answer.isTruncated)
        answer.obstacle = Obstacle::Truncated;
    if (answer.obstacle == Obstacle::Damaged || answer.obstacle == Obstacle::Truncated)
        return;
    const QSize size = isOnItsSide(reader.transformation()) ? reader.size().transposed() : reader.size();
    answer.pageCount = 1;
    answer.pages.push_back({1, size, 0, options.hasWords ? std::optional(true) : std::nullopt, {}});
    if (options.picturePage == 1 && answer.obstacle == Obstacle::None)
        addDecoded(answer, reader, *fittedSize(size, options));
}

} // namespace emo::reader
