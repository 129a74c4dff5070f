// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace emo::paper {

/// What the XMP packet of a PDF of ours carries; see Metadata.h for how it is written.
struct Carried
{
    std::optional<QByteArray> orderData;
    int pages = 0; ///< That the file was made with; 0 if the packet does not say.
};

/// Reads a packet, which may have been rewritten by any program, or forged. Order data that is damaged or has
/// more than `most` bytes is left out.
Carried carriedIn(const QString &xmp, qsizetype most);

} // namespace emo::paper
