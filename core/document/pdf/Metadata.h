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
    QByteArray orderData;
};

/// The metadata as an XMP packet that claims PDF/A-1b. The order's data travels in it, deflated and as
/// base64, in the property `data` of a namespace of our own.
QByteArray xmp(const Metadata &metadata);

/// The order's data that such a packet carries; nothing if it carries none, or not more than `most` bytes of
/// it. The packet may be of any other program, or forged.
std::optional<QByteArray> orderData(const QString &xmp, qsizetype most);

} // namespace emo::paper
