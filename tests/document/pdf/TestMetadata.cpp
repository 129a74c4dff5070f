// SPDX-License-Identifier: MIT
#include "core/document/pdf/CarriedData.h"
#include "core/document/pdf/Metadata.h"

#include "core/document/content/OrderContent.h"
#include "core/order/ExportedOrder.h"
#include "core/order/OrderJson.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

constexpr qsizetype most = 1 << 20;

const QByteArray invented = "an order of invented people";

QString packetWith(const QByteArray &data)
{
    return QString::fromUtf8(paper::xmp({{}, {}, {}, QDateTime::currentDateTime(), 7, data}));
}

std::optional<QByteArray> dataIn(const QString &xmp)
{
    return paper::carriedIn(xmp, most).orderData;
}

/// A packet of another program, with `body` among the metadata. %1 in it becomes the invented data.
QString rewritten(const QString &body)
{
    return QStringLiteral(
        "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF "
        "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='' "
        "xmlns:dc='http://purl.org/dc/elements/1.1/' dc:format='x'/>%1</rdf:RDF></x:xmpmeta><?xpacket "
        "end='w'?>")
        .arg(body)
        .arg(QLatin1String(qCompress(invented).toBase64()));
}

QString packetOf(const QByteArray &base64)
{
    return QStringLiteral("<r xmlns:e='urn:emodesk:order:1#'><e:data>%1</e:data></r>")
        .arg(QLatin1String(base64));
}

} // namespace

TEST_CASE("An order comes back from the metadata it was put into")
{
    for (const QString &name : sampleNames()) {
        const Order order = sampleOrder(name);
        const QByteArray data = paper::orderContent(emoForm, order, dayOfFinish).data;
        const auto back = paper::carriedIn(packetWith(data), most).orderData;
        REQUIRE(back);
        CHECK(*back == data);
        const auto again = orderFromJson(emoForm, *back);
        REQUIRE(again);
        CHECK(printedOnly(emoForm, *again) == printedOnly(emoForm, order));
    }
}

TEST_CASE("Metadata of another program, or forged, holds no order")
{
    CHECK_FALSE(dataIn({}));
    CHECK_FALSE(dataIn(QStringLiteral("no xml")));
    CHECK_FALSE(dataIn(QStringLiteral("<r><data>AAAA</data></r>")));
    CHECK_FALSE(dataIn(packetOf("AAAA")));
    CHECK_FALSE(paper::carriedIn(packetOf("AAAAEHicS0xKBgACTQEn"), 10).orderData); // says 16 bytes
    const QByteArray huge("\xff\xff\xff\xffx", 5);
    CHECK_FALSE(dataIn(packetOf(huge.toBase64())));
}

TEST_CASE("Data that unpacks to more than it says is refused, and so is more than is wanted")
{
    QByteArray bomb = qCompress(QByteArray(100'000'000, '0'));
    CHECK_FALSE(dataIn(packetOf(bomb.toBase64())));
    bomb.replace(0, 4, QByteArray("\0\0\x10\0", 4)); // 4096
    CHECK_FALSE(dataIn(packetOf(bomb.toBase64())));
}

TEST_CASE("Entities that grow without end are not followed")
{
    QString xml = QStringLiteral("<!DOCTYPE r [<!ENTITY a 'aaaaaaaaaa'>");
    for (int i = 0; i < 20; ++i)
        xml += QStringLiteral("<!ENTITY %1 '&%2;&%2;&%2;&%2;&%2;&%2;&%2;&%2;'>")
                   .arg(QChar(u'b' + i))
                   .arg(QChar(u'a' + i));
    xml += QStringLiteral("]><r xmlns:e='urn:emodesk:order:1#'><e:data>&u;</e:data></r>");
    CHECK_FALSE(dataIn(xml));
}

TEST_CASE("Metadata that another program has rewritten still gives the order")
{
    const QString form = GENERATE(
        QStringLiteral("<rdf:Description rdf:about='' xmlns:emo='urn:emodesk:order:1#' emo:data='%1'/>"),
        QStringLiteral("<rdf:Description xmlns:ns0='urn:emodesk:order:1#' "
                       "ns0:pages='4' ns0:data='%1'></rdf:Description>"),
        QStringLiteral("<rdf:Description emo:data='%1' "
                       "xmlns:emo='urn:emodesk:order:1#'><emo:pages>4</emo:pages></rdf:Description>"),
        QStringLiteral(
            "<rdf:Description><data xmlns='urn:emodesk:order:1#'>\n   %1\n  </data></rdf:Description>"),
        QStringLiteral(
            "<rdf:Description xmlns:e='urn:emodesk:order:1#'><e:data rdf:value='%1'/></rdf:Description>"),
        QStringLiteral(
            "<rdf:Description xmlns:e='urn:emodesk:order:1#'><e:data "
            "rdf:parseType='Resource'><rdf:value>%1</rdf:value><e:by>someone</e:by></e:data></rdf:Description>"),
        QStringLiteral("<rdf:Description xmlns:e='urn:emodesk:order:1#'><e:data><rdf:Description "
                       "rdf:value='%1'/></e:data></rdf:Description>"),
        QStringLiteral("<rdf:Description xmlns:e='urn:emodesk:order:1#' "
                       "e:data=''><e:data><![CDATA[%1]]></e:data></rdf:Description>"));
    const QString packet = rewritten(form);
    CAPTURE(packet.toStdString());

    CHECK(dataIn(packet) == invented);
    CHECK(dataIn(QChar(QChar::ByteOrderMark) + packet) == invented);
    CHECK(dataIn(u"\u00EF\u00BB\u00BF"_qs + packet) == invented); // the mark of UTF-8, read byte by byte
}

TEST_CASE("Line breaks and entities within the data make no difference")
{
    const QString packed = QString::fromLatin1(qCompress(invented).toBase64());
    for (const QString &lineBreak : {QStringLiteral("\n"), QStringLiteral("\r\n\t"), QStringLiteral("&#10;"),
             QStringLiteral("&#xD;&#xA;  "), QStringLiteral("<!-- cut here -->")}) {
        QString folded = packed;
        for (qsizetype at = 8; at < folded.size(); at += 8 + lineBreak.size())
            folded.insert(at, lineBreak);
        CHECK(dataIn(packetOf(folded.toLatin1())) == invented);
        if (!lineBreak.startsWith(u'<'))
            CHECK(dataIn(QStringLiteral("<r xmlns:e='urn:emodesk:order:1#' e:data=\"%1\"/>").arg(folded))
                == invented);
    }
    QString escaped;
    for (const QChar each : packed)
        escaped += QStringLiteral("&#x%1;").arg(each.unicode(), 0, 16);
    CHECK(dataIn(packetOf(escaped.toLatin1())) == invented);
}

TEST_CASE("The metadata says how many pages the file was made with")
{
    CHECK(paper::carriedIn(packetWith(invented), most).pages == 7);
    CHECK(paper::carriedIn(packetOf("AAAA"), most).pages == 0);
    for (const char *pages : {"e:pages='12'", "e:data='AAAA' e:pages=' 12 '"})
        CHECK(paper::carriedIn(
                  QStringLiteral("<r xmlns:e='urn:emodesk:order:1#' %1/>").arg(QLatin1String(pages)), most)
                  .pages
            == 12);
    CHECK(paper::carriedIn(QStringLiteral("<r xmlns:e='urn:emodesk:order:1#' e:pages='seven'/>"), most).pages
        == 0);
}
