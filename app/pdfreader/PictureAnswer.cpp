// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pdfreader/PictureAnswer.h"

#include <QBuffer>
#include <QImageReader>
#include <QTransform>

#include <cmath>

namespace emo::reader {

namespace {

constexpr qint64 mostPixels = 100'000'000;
constexpr int mostMegabytes = 400;
constexpr qsizetype bytesPerPixel = 3;
constexpr qsizetype endsWithin = 2048;

/// Never guesses a format: only the decoder that the first bytes name is let near the file.
void setUp(QImageReader &reader, FileKind kind, QBuffer &buffer)
{
    reader.setAutoDetectImageFormat(false);
    reader.setFormat(QByteArray(nameOf(kind).data()));
    reader.setDevice(&buffer);
}

/// Whether the mark that ends a picture is missing where it should be.
bool isCutOff(const QByteArray &file, FileKind kind)
{
    const QByteArrayView mark = kind == FileKind::Png ? QByteArrayView("IEND") : QByteArrayView("\xff\xd9");
    return !QByteArrayView(file).last(qMin(file.size(), endsWithin)).contains(mark);
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

void addDecoded(Answer &answer, QImageReader &reader, QSize size)
{
    const QImageIOHandler::Transformations transformation = reader.transformation();
    const QImage image = reader.read();
    if (image.isNull())
        answer.obstacle = answer.isTruncated ? Obstacle::Truncated : Obstacle::Damaged;
    else
        answer.picture = turned(
            pictureOf(image, isOnItsSide(transformation) ? size.transposed() : size), transformation);
}

/// Averages the pixels of a picture that fall on each pixel of a smaller one, row by row.
class Shrinker
{
public:
    Shrinker(QSize from, QSize to) : m_from(from), m_to(to), m_sums(size_t(to.width())) {}

    Picture shrink(const QImage &image)
    {
        Picture picture{m_to.width(), m_to.height(), {}};
        picture.pixels.reserve(bytesPerPixel * m_to.width() * m_to.height());
        for (int y = 0; y < m_from.height(); ++y) {
            addRow(image.copy(0, y, m_from.width(), 1).convertToFormat(QImage::Format_ARGB32_Premultiplied));
            const bool isLastOfRow = y + 1 == m_from.height()
                || target(y, m_from.height(), m_to.height()) != target(y + 1, m_from.height(), m_to.height());
            if (isLastOfRow)
                endRow(picture.pixels);
        }
        return picture;
    }

private:
    struct Sum
    {
        quint64 red = 0;
        quint64 green = 0;
        quint64 blue = 0;
        quint64 count = 0;
    };

    static int target(int place, int from, int to) { return int(qint64(place) * to / from); }

    void addRow(const QImage &row)
    {
        const QRgb *pixels = reinterpret_cast<const QRgb *>(row.constScanLine(0));
        for (int x = 0; x < m_from.width(); ++x) {
            const QRgb pixel = pixels[x];
            const int white = 255 - qAlpha(pixel);
            Sum &sum = m_sums[size_t(target(x, m_from.width(), m_to.width()))];
            sum.red += quint64(qRed(pixel) + white);
            sum.green += quint64(qGreen(pixel) + white);
            sum.blue += quint64(qBlue(pixel) + white);
            ++sum.count;
        }
    }

    void endRow(QByteArray &pixels)
    {
        for (Sum &sum : m_sums) {
            pixels += static_cast<char>(sum.red / sum.count);
            pixels += static_cast<char>(sum.green / sum.count);
            pixels += static_cast<char>(sum.blue / sum.count);
            sum = {};
        }
    }

    QSize m_from;
    QSize m_to;
    std::vector<Sum> m_sums; ///< Of the row that is being made.
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
    answer.isTruncated = isCutOff(file, answer.kind);
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
