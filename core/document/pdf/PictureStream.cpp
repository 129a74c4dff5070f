// SPDX-License-Identifier: MIT
#include "core/document/pdf/PictureStream.h"

#include <QBuffer>
#include <QHash>
#include <QImageWriter>
#include <QPainter>
#include <QtEndian>

#include <algorithm>

namespace emo::paper {

namespace {

constexpr int jpegQuality = 92;
constexpr qsizetype timesAsLarge = 2; ///< As a JPEG may be, for a drawing to be stored without loss.

QImage onWhite(const QImage &picture)
{
    QImage ground(picture.size(), QImage::Format_RGB32);
    ground.fill(Qt::white);
    QPainter(&ground).drawImage(0, 0, picture);
    return ground;
}

QByteArray fileOf(const QImage &picture, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    if (QByteArrayView(format) == "jpeg")
        writer.setQuality(jpegQuality);
    return writer.write(picture) ? bytes : QByteArray();
}

/// The picture with a palette of its colours; null if there are more than a byte can tell apart.
QImage withPalette(const QImage &picture)
{
    constexpr qsizetype mostColours = 256;
    QHash<QRgb, uchar> colours;
    QList<QRgb> table;
    QImage indexed(picture.size(), QImage::Format_Indexed8);
    for (int y = 0; y < picture.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        uchar *to = indexed.scanLine(y);
        for (int x = 0; x < picture.width(); ++x) {
            auto colour = colours.constFind(from[x]);
            if (colour == colours.cend()) {
                if (table.size() == mostColours)
                    return {};
                colour = colours.insert(from[x], uchar(table.size()));
                table.append(from[x]);
            }
            to[x] = *colour;
        }
    }
    indexed.setColorTable(table);
    return indexed;
}

/// The parts of a PNG file that a PDF takes as they are.
PictureStream streamFromPng(const QByteArray &png)
{
    constexpr qsizetype signature = 8;
    constexpr qsizetype around = 12; // the length, the name and the checksum of a chunk
    constexpr char greyColours = 0;
    PictureStream stream;
    for (qsizetype at = signature; at + around <= png.size();) {
        const auto length = qsizetype(qFromBigEndian<quint32>(png.constData() + at));
        const QByteArrayView name = QByteArrayView(png).sliced(at + 4, 4);
        const QByteArrayView chunk = QByteArrayView(png).sliced(at + 8, length);
        if (name == "IHDR") {
            stream.size = {
                int(qFromBigEndian<quint32>(chunk.data())), int(qFromBigEndian<quint32>(chunk.data() + 4))};
            stream.bits = chunk[8];
            stream.isGrey = chunk[9] == greyColours;
        } else if (name == "PLTE") {
            stream.palette = chunk.toByteArray();
        } else if (name == "IDAT") {
            stream.data += chunk;
        }
        at += around + length;
    }
    return stream;
}

PictureStream withoutLoss(const QImage &picture, bool isGrey)
{
    if (const QImage indexed = withPalette(picture); !indexed.isNull())
        return streamFromPng(fileOf(indexed, "png"));
    return streamFromPng(
        fileOf(picture.convertToFormat(isGrey ? QImage::Format_Grayscale8 : QImage::Format_RGB888), "png"));
}

} // namespace

bool isDrawing(const QImage &picture)
{
    constexpr qint64 leastPart = 3; // a third
    const QImage pixels = picture.convertToFormat(QImage::Format_RGB32);
    qint64 likeTheLast = 0;
    for (int y = 0; y < pixels.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(pixels.constScanLine(y));
        for (int x = 1; x < pixels.width(); ++x)
            likeTheLast += row[x] == row[x - 1];
    }
    return likeTheLast * leastPart >= qint64(pixels.width()) * pixels.height();
}

PictureStream packed(const QImage &picture)
{
    const QImage opaque = onWhite(picture);
    const bool isGrey = opaque.allGray();
    PictureStream jpeg{opaque.size(), true, isGrey};
    jpeg.data = fileOf(isGrey ? opaque.convertToFormat(QImage::Format_Grayscale8) : opaque, "jpeg");
    if (!jpeg.data.isEmpty() && !isDrawing(opaque))
        return jpeg;
    PictureStream lossless = withoutLoss(opaque, isGrey);
    return jpeg.data.isEmpty() || lossless.data.size() <= timesAsLarge * jpeg.data.size() ? lossless : jpeg;
}

} // namespace emo::paper
