// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace emo::paper {

/// What a PDF says about itself.
struct Metadata
{
    QString title;
    QString creator; ///< The program.
    QString producer; ///< The library that writes the file.
    QDateTime made;
    int pages = 0;
    QByteArray orderData;
};

/// Returns the metadata as an XMP packet that claims PDF/A-1b. The order's data travels in it, deflated and
/// as base64, in the property `data` of a namespace of our own; the number of pages beside it, in `pages`.
QByteArray xmp(const Metadata &metadata);

} // namespace emo::paper
