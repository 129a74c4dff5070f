// SPDX-License-Identifier: MIT
#include "core/document/pdf/Metadata.h"

#include "core/document/drawing/Characters.h"

#include <QtEndian>
#include <QXmlStreamReader>

#include <zlib.h>

namespace emo::paper {

namespace {

constexpr QLatin1StringView orderNamespace("urn:emodesk:order:1#");
constexpr QLatin1StringView rdfNamespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
constexpr QLatin1StringView dataProperty("data");
constexpr QLatin1StringView pagesProperty("pages");

/// The extension schema describes our namespace, without which PDF/A forbids a property of it.
QString packet()
{
    return QStringLiteral(R"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <pdfaid:part>1</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title>
   <pdf:Producer>%3</pdf:Producer>
   <xmp:CreatorTool>%4</xmp:CreatorTool>
   <xmp:CreateDate>%5</xmp:CreateDate>
   <xmp:MetadataDate>%5</xmp:MetadataDate>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
   <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>EMO Desk order</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>urn:emodesk:order:1#</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>emo</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
     <pdfaProperty:name>data</pdfaProperty:name>
     <pdfaProperty:valueType>Text</pdfaProperty:valueType>
     <pdfaProperty:category>external</pdfaProperty:category>
     <pdfaProperty:description>The data of the order: JSON, deflated, base64</pdfaProperty:description>
    </rdf:li><rdf:li rdf:parseType="Resource">
     <pdfaProperty:name>pages</pdfaProperty:name>
     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
     <pdfaProperty:category>external</pdfaProperty:category>
     <pdfaProperty:description>The number of pages that the form was made with</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
   </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:emo="urn:emodesk:order:1#">
   <emo:data>%6</emo:data>
   <emo:pages>%7</emo:pages>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
)");
}

QString escaped(const QString &text)
{
    return printableLine(text).toHtmlEscaped();
}

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

QByteArray xmp(const Metadata &metadata)
{
    const QByteArray data = qCompress(metadata.orderData).toBase64();
    const QDateTime made = metadata.made.toOffsetFromUtc(metadata.made.offsetFromUtc());
    return packet()
        .arg(QChar(QChar::ByteOrderMark), escaped(metadata.title), escaped(metadata.producer),
            escaped(metadata.creator), made.toString(Qt::ISODate), QString::fromLatin1(data),
            QString::number(metadata.pages))
        .toUtf8();
}

Carried carriedIn(const QString &xmp, qsizetype most)
{
    const Properties found = propertiesIn(xmp);
    return {unpacked(QByteArray::fromBase64(found.data.toLatin1()), most), found.pages.trimmed().toInt()};
}

} // namespace emo::paper
