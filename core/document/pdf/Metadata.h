// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

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

/// What such a packet carries.
struct Carried
{
    std::optional<QByteArray> orderData;
    int pages = 0; ///< That the file was made with; 0 if the packet does not say.
};

/// Reads a packet, which may have been rewritten by any program, or forged. Order data that is damaged or has
/// more than `most` bytes is left out.
Carried carriedIn(const QString &xmp, qsizetype most);

} // namespace emo::paper
