// SPDX-License-Identifier: MIT
#include "core/document/pdf/Metadata.h"
#include "core/document/pdf/PagePainter.h"
#include "core/document/pdf/Pdf.h"
#include "tests/document/Sample.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch.hpp>

using namespace emo::paper;

namespace {

QByteArray between(const QByteArray &file, const QByteArray &before, const QByteArray &after)
{
    const qsizetype from = file.indexOf(before) + before.size();
    return file.mid(from, file.indexOf(after, from) - from);
}

QByteArray digits(QByteArray date)
{
    return date.replace("-", "").replace(":", "").replace("T", "").left(14);
}

} // namespace

TEST_CASE("The file is a PDF that claims PDF/A-1b and holds its fonts")
{
    const auto file = pdf(sample::order());

    REQUIRE(file);
    CHECK(file->bytes.startsWith("%PDF-1.4"));
    CHECK(file->bytes.contains("<pdfaid:part>1</pdfaid:part>"));
    CHECK(file->bytes.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
    CHECK(file->bytes.contains("LiberationSans-Bold"));
    CHECK(file->bytes.contains("LiberationSans-Italic"));
    CHECK(file->bytes.contains("/FontFile2"));
    CHECK(file->bytes.contains("/ToUnicode"));
}

TEST_CASE("The order's data can be read back from the file")
{
    Content content = sample::order();
    for (int number = 0; number < 5000; ++number)
        content.data += QByteArray::number(number * 7919) + "é\n";

    const auto file = pdf(content);

    REQUIRE(file);
    const QByteArray packed = between(file->bytes, "<emo:data>", "</emo:data>");
    CHECK(qUncompress(QByteArray::fromBase64(packed)) == content.data);
}

TEST_CASE("The title is the reference and the version, and never a name")
{
    const auto file = pdf(sample::order());

    REQUIRE(file);
    CHECK(file->bytes.contains("<rdf:li xml:lang=\"x-default\">EMO 7K3M-Q2VD-X version 0</rdf:li>"));
    const QByteArray metadata = between(file->bytes, "<?xpacket begin", "<?xpacket end");
    CHECK_FALSE(metadata.contains("Jordan"));
    CHECK_FALSE(metadata.contains("SAMPLETON"));
}

TEST_CASE("The dates inside the file agree")
{
    const auto file = pdf(sample::order());

    REQUIRE(file);
    const QByteArray inside = between(file->bytes, "/CreationDate (D:", ")").left(14);
    CHECK(digits(between(file->bytes, "<xmp:CreateDate>", "</xmp:CreateDate>")) == inside);
    CHECK(digits(between(file->bytes, "<xmp:MetadataDate>", "</xmp:MetadataDate>")) == inside);
}

TEST_CASE("A title cannot break out of the metadata")
{
    const QByteArray packet
        = xmp({u"</rdf:li> & \"\u0001\uFFFF"_qs, {}, {}, QDateTime::currentDateTime(), 1, {}});

    CHECK(packet.contains("&lt;/rdf:li&gt; &amp; &quot;"));
    CHECK_FALSE(packet.contains('\x01'));
}

TEST_CASE("A page is painted in the size that is asked for")
{
    const auto blackAt = [](int dotsPerInch, double x, double y) {
        QImage sheet(dotsPerInch, dotsPerInch, QImage::Format_RGB32);
        sheet.setDotsPerMeterX(int(dotsPerInch / 0.0254));
        sheet.setDotsPerMeterY(int(dotsPerInch / 0.0254));
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        paint(Page{Fill{{18, 36, 9, 9}}}, painter, dotsPerInch / 72.0);
        painter.end();
        return sheet.pixelColor(int(x * dotsPerInch), int(y * dotsPerInch)) == QColor(Qt::black);
    };

    for (const int dotsPerInch : {72, 150, 600}) {
        CHECK(blackAt(dotsPerInch, 0.30, 0.55));
        CHECK_FALSE(blackAt(dotsPerInch, 0.20, 0.55));
        CHECK_FALSE(blackAt(dotsPerInch, 0.40, 0.55));
        CHECK_FALSE(blackAt(dotsPerInch, 0.30, 0.45));
    }
}
