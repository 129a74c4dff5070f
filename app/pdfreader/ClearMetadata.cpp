// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pdfreader/ClearMetadata.h"

#include <QStringDecoder>

namespace emo::reader {

namespace {

constexpr QByteArrayView kind = "/Metadata";
constexpr QByteArrayView type = "/Type";
constexpr QByteArrayView begin = "stream";
constexpr QByteArrayView end = "endstream";

/// Whether what is named at `at` is the type of a dictionary, and not an entry of the catalog.
bool isType(const QByteArray &file, qsizetype at)
{
    constexpr qsizetype mostSpaces = 16;
    const qsizetype from = qMax<qsizetype>(0, at - type.size() - mostSpaces);
    return QByteArrayView(file).sliced(from, at - from).trimmed().endsWith(type);
}

/// Returns the stream of the dictionary that names its type at `at`. Empty if none begins there.
QByteArrayView streamAfter(const QByteArray &file, qsizetype at)
{
    constexpr qsizetype longestDictionary = 1024;
    const qsizetype from = file.indexOf(begin, at);
    const qsizetype until = from < 0 ? -1 : file.indexOf(end, from);
    if (until < 0 || from > at + longestDictionary)
        return {};
    return QByteArrayView(file).sliced(from + begin.size(), until - from - begin.size()).trimmed();
}

/// Decodes XML that says of itself how it is encoded. Empty if it is not RDF, as what is encrypted.
QString decoded(QByteArrayView bytes)
{
    const QStringConverter::Encoding encoding
        = QStringConverter::encodingForData(bytes, u'<').value_or(QStringConverter::Utf8);
    const QString text = QStringDecoder(encoding)(bytes);
    return text.contains(u"RDF") ? text : QString();
}

} // namespace

std::optional<QString> clearMetadata(const QByteArray &file)
{
    constexpr int mostLooks = 100; // a hostile file has them by the million
    qsizetype at = file.size();
    for (int look = 0; look < mostLooks && at > 0; ++look) {
        at = file.lastIndexOf(kind, at - 1);
        const QString text = at > 0 && isType(file, at) ? decoded(streamAfter(file, at)) : QString();
        if (!text.isEmpty())
            return text;
    }
    return std::nullopt;
}

} // namespace emo::reader
