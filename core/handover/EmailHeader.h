// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace emo {

/// A header that holds any text on one line, with its line end: as it stands, or as encoded words (RFC 2047).
QByteArray unstructuredHeader(const QByteArray &name, const QString &text);

/// A parameter of a header, with the semicolon before it: quoted, or in as many parts as it takes (RFC 2231).
QByteArray headerParameter(const QByteArray &name, const QString &value);

/// The same for mail programs too that read a quoted parameter alone, such as some of Outlook: they find
/// `ascii`, quoted, after what others read. It has nothing but printable ASCII, no quotes and no backslashes.
QByteArray headerParameter(const QByteArray &name, const QString &value, const QString &ascii);

} // namespace emo
