// SPDX-License-Identifier: MIT
#include "core/document/pdf/Metadata.h"

#include "core/document/content/OrderContent.h"
#include "core/order/OrderJson.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

constexpr qsizetype most = 1 << 20;

QString packetWith(const QByteArray &data)
{
    return QString::fromUtf8(paper::xmp({{}, {}, {}, QDateTime::currentDateTime(), data}));
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
        const auto back = paper::orderData(packetWith(data), most);
        REQUIRE(back);
        CHECK(*back == data);
        const auto again = orderFromJson(emoForm, *back);
        REQUIRE(again);
        CHECK(printedOnly(emoForm, again->answers) == printedOnly(emoForm, order.answers));
    }
}

TEST_CASE("Metadata of another program, or forged, holds no order")
{
    CHECK_FALSE(paper::orderData({}, most));
    CHECK_FALSE(paper::orderData(QStringLiteral("no xml"), most));
    CHECK_FALSE(paper::orderData(QStringLiteral("<r><data>AAAA</data></r>"), most));
    CHECK_FALSE(paper::orderData(packetOf("AAAA"), most));
    CHECK_FALSE(paper::orderData(packetOf("AAAAEHicS0xKBgACTQEn"), 10)); // says 16 bytes
    CHECK_FALSE(paper::orderData(packetOf(QByteArray("\xff\xff\xff\xff"
                                                     "x",
                                     5)
                                              .toBase64()),
        most));
}

TEST_CASE("Data that unpacks to more than it says is refused, and so is more than is wanted")
{
    QByteArray bomb = qCompress(QByteArray(100'000'000, '0'));
    CHECK_FALSE(paper::orderData(packetOf(bomb.toBase64()), most));
    bomb.replace(0, 4, QByteArray("\0\0\x10\0", 4)); // 4096
    CHECK_FALSE(paper::orderData(packetOf(bomb.toBase64()), most));
}

TEST_CASE("Entities that grow without end are not followed")
{
    QString xml = QStringLiteral("<!DOCTYPE r [<!ENTITY a 'aaaaaaaaaa'>");
    for (int i = 0; i < 20; ++i)
        xml += QStringLiteral("<!ENTITY %1 '&%2;&%2;&%2;&%2;&%2;&%2;&%2;&%2;'>")
                   .arg(QChar(u'b' + i))
                   .arg(QChar(u'a' + i));
    xml += QStringLiteral("]><r xmlns:e='urn:emodesk:order:1#'><e:data>&u;</e:data></r>");
    CHECK_FALSE(paper::orderData(xml, most));
}
