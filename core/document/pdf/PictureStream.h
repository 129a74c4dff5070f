// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QImage>

namespace emo::paper {

/// A picture as a PDF file stores it.
struct PictureStream
{
    QSize size; ///< In pixels.
    bool isJpeg = false; ///< Else deflated rows with a filter each, as in a PNG file: without loss.
    bool isGrey = false;
    int bits = 8; ///< Of a colour, or of an index into the palette.
    QByteArray palette = {}; ///< Red, green and blue of each colour; empty: none.
    QByteArray data = {};
};

/// Whether the picture is drawn, such as a map of streets or a plan: a good part of it lies in areas of one
/// colour. A photo, a scan or an aerial picture has hardly two pixels alike.
bool isDrawing(const QImage &picture);

/// Packs a picture: a drawing without loss, unless that takes far more bytes, anything else as a JPEG of high
/// quality. What shines through is white, since PDF/A-1 knows no transparency.
PictureStream packed(const QImage &picture);

} // namespace emo::paper
