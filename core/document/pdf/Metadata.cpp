// SPDX-License-Identifier: MIT
#include "core/document/pdf/Metadata.h"

#include "core/document/drawing/Characters.h"

#include <QtEndian>
#include <QXmlStreamReader>

#include <zlib.h>

namespace emo::paper {

namespace {

constexpr const char *orderNamespace = "urn:emodesk:order:1#";

/// The extension schema describes our namespace, without which PDF/A forbids a property of it.
QString packet()
{
    return QStringLiteral(R"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <pdfaid:part>1</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
   <pdf:Producer>%3</pdf:Producer>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
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
    </rdf:li></rdf:Seq></pdfaSchema:property>
   </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:emo="urn:emodesk:order:1#">
   <emo:data>%6</emo:data>
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

} // namespace

QByteArray xmp(const Metadata &metadata)
{
    constexpr int bestCompression = 9;
    const QByteArray data = qCompress(metadata.orderData, bestCompression).toBase64();
    const QDateTime made = metadata.made.toOffsetFromUtc(metadata.made.offsetFromUtc());
    return packet()
        .arg(QChar(QChar::ByteOrderMark), escaped(metadata.title), escaped(metadata.producer),
            escaped(metadata.creator), made.toString(Qt::ISODate), QString::fromLatin1(data))
        .toUtf8();
}

std::optional<QByteArray> orderData(const QString &xmp, qsizetype most)
{
    QXmlStreamReader xml(xmp);
    QByteArray data;
    while (!xml.atEnd() && data.isEmpty())
        if (xml.readNextStartElement(); xml.namespaceUri() == QLatin1StringView(orderNamespace)
            && xml.name() == QLatin1StringView("data") && xml.isStartElement())
            data = QByteArray::fromBase64(xml.readElementText().toLatin1());
    constexpr qsizetype sizeLength = 4; // which qCompress puts before the deflated bytes
    if (data.size() <= sizeLength)
        return std::nullopt;
    const auto size = qsizetype(qFromBigEndian<quint32>(data.constData()));
    if (size > most)
        return std::nullopt;
    // Not qUncompress, which lets the bytes grow beyond what they say.
    QByteArray unpacked(size, Qt::Uninitialized);
    auto length = uLongf(size);
    const int result = uncompress(reinterpret_cast<Bytef *>(unpacked.data()), &length,
        reinterpret_cast<const Bytef *>(data.constData()) + sizeLength, uLong(data.size() - sizeLength));
    if (result != Z_OK || qsizetype(length) != size)
        return std::nullopt;
    return unpacked;
}

} // namespace emo::paper
