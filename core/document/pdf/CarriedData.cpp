// SPDX-License-Identifier: MIT
#include "core/document/pdf/CarriedData.h"

#include <QtEndian>
#include <QXmlStreamReader>

#include <zlib.h>

namespace emo::paper {

namespace {

constexpr QLatin1StringView orderNamespace("urn:emodesk:order:1#");
constexpr QLatin1StringView rdfNamespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
constexpr QLatin1StringView dataProperty("data");
constexpr QLatin1StringView pagesProperty("pages");

/// The properties of our namespace, as they are written.
struct Properties
{
    QString data;
    QString pages;

    QString *named(QStringView name)
    {
        if (name == dataProperty)
            return &data;
        return name == pagesProperty ? &pages : nullptr;
    }
};

/// RDF lets a program write a property as an attribute of what it describes.
void takeAttributes(const QXmlStreamAttributes &attributes, Properties &properties)
{
    for (const QXmlStreamAttribute &each : attributes)
        if (each.namespaceUri() == orderNamespace)
            if (QString *property = properties.named(each.name()); property && property->isEmpty())
                *property = each.value().toString();
}

/// Returns the value of the property whose element has just begun, and reads to its end. RDF lets it stand in
/// the element itself, in elements within it, or in an attribute `value` of either.
QString valueOfElement(QXmlStreamReader &xml)
{
    QString value;
    for (int depth = 0; !xml.atEnd(); xml.readNext()) {
        if (xml.isStartElement()) {
            ++depth;
            value += xml.attributes().value(rdfNamespace, QLatin1StringView("value"));
        } else if (xml.isCharacters()) {
            value += xml.text();
        } else if (xml.isEndElement() && --depth == 0) {
            break;
        }
    }
    return value;
}

Properties propertiesIn(const QString &xmp)
{
    Properties properties;
    QXmlStreamReader xml(xmp.mid(xmp.indexOf(u'<'))); // a byte order mark may come first
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        takeAttributes(xml.attributes(), properties);
        QString *property = xml.namespaceUri() == orderNamespace ? properties.named(xml.name()) : nullptr;
        if (property && property->isEmpty())
            *property = valueOfElement(xml);
    }
    return properties;
}

/// Returns what qCompress() packed, or nullopt if it is damaged or has more than `most` bytes.
std::optional<QByteArray> unpacked(const QByteArray &packed, qsizetype most)
{
    constexpr qsizetype sizeLength = 4; // which qCompress puts before the deflated bytes
    if (packed.size() <= sizeLength)
        return std::nullopt;
    const auto size = qsizetype(qFromBigEndian<quint32>(packed.constData()));
    if (size > most)
        return std::nullopt;
    // Not qUncompress, which lets the bytes grow beyond what they say.
    QByteArray bytes(size, Qt::Uninitialized);
    auto length = uLongf(size);
    const int result = uncompress(reinterpret_cast<Bytef *>(bytes.data()), &length,
        reinterpret_cast<const Bytef *>(packed.constData()) + sizeLength, uLong(packed.size() - sizeLength));
    return result == Z_OK && qsizetype(length) == size ? std::optional(bytes) : std::nullopt;
}

} // namespace

Carried carriedIn(const QString &xmp, qsizetype most)
{
    const Properties found = propertiesIn(xmp);
    return {unpacked(QByteArray::fromBase64(found.data.toLatin1()), most), found.pages.trimmed().toInt()};
}

} // namespace emo::paper
