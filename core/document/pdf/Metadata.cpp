// SPDX-License-Identifier: MIT
#include "core/document/pdf/Metadata.h"

#include "core/document/drawing/Characters.h"

namespace emo::paper {

namespace {

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

} // namespace emo::paper
