// SPDX-License-Identifier: MIT
#include "core/document/drawing/Type.h"
#include "core/document/pages/Layout.h"
#include "core/document/pdf/Marks.h"
#include "core/document/pdf/PagePainter.h"
#include "tests/document/Sample.h"

#include <QBuffer>
#include <QPdfWriter>

#include <catch2/catch.hpp>

#include <qpdf/QPDF.hh>

using namespace emo::paper;

namespace {

/// The content streams of the pages as QPdfWriter writes them.
std::vector<QByteArray> contents(const std::vector<Page> &pages)
{
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(720);
    REQUIRE(paint(pages, writer, Marked::Yes));
    QPDF pdf;
    pdf.processMemoryFile("", file.constData(), size_t(file.size()));
    std::vector<QByteArray> all;
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        const auto data = page.getKey("/Contents").getStreamData();
        all.emplace_back(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
    }
    return all;
}

/// What a primitive paints with.
bool paints(const Primitive &primitive, const QByteArray &part)
{
    if (std::holds_alternative<TextRun>(primitive) || std::holds_alternative<TurnedText>(primitive))
        return part.contains("BT\n");
    if (std::holds_alternative<Picture>(primitive))
        return part.contains(" Do\n");
    return !part.contains("BT\n") && (part.contains("S\n") || part.contains("f\n") || part.contains("f*\n"));
}

/// True if what stands after each mark is what its primitive paints.
bool agree(const std::vector<Page> &pages)
{
    const std::vector<QByteArray> streams = contents(pages);
    for (size_t page = 0; page < pages.size(); ++page) {
        std::vector<Primitive> painted;
        std::ranges::copy_if(pages[page], std::back_inserter(painted), isPainted);
        const auto parts = cutAtMarks(streams[page], int(painted.size()));
        if (!parts || parts->size() != painted.size() + 1)
            return false;
        for (size_t number = 0; number < painted.size(); ++number)
            if (!paints(painted[number], (*parts)[number + 1]))
                return false;
    }
    return true;
}

} // namespace

TEST_CASE("Every primitive of a document stands after its own mark")
{
    Content content = sample::order();
    content.isDraft = true;
    CHECK(agree(pages(content)));
}

TEST_CASE("Marks agree with primitives where another font helps out, and where clips and turns come between")
{
    const Stroke dashed{{{57, 60}, {200, 60}}, 0.75, Ink::Black, {3, 2}};
    QImage picture(20, 20, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const Page page{TextRun{u"A 张伟 محمد B"_qs, type::answer, 57, 100}, Hatch{{57, 110, 50, 10}},
        TextRun{u"after"_qs, type::answer, 57, 140}, Shape{{{57, 150}, {60, 155}, {57, 160}}}, dashed,
        TurnedText{{u"DRAFT"_qs, type::draft, 0, 0, Ink::Pale}, {300, 400}, -52},
        Fill{{57, 200, 9, 9}, Ink::White}, Picture{{57, 300, 50, 50}, picture},
        TextRun{u"last"_qs, type::strongSmall, 57, 400, Ink::White}, Outline{{57, 500, 40, 10}, 1}};
    CHECK(agree({page, page}));
}

TEST_CASE("A stream with a mark too few, too many or out of order is not cut")
{
    const QByteArray stream = contents({Page{Fill{{57, 60, 9, 9}}, Fill{{57, 80, 9, 9}}}}).front();

    CHECK(cutAtMarks(stream, 2));
    CHECK_FALSE(cutAtMarks(stream, 1));
    CHECK_FALSE(cutAtMarks(stream, 3));
}

TEST_CASE("Nothing of a mark is left")
{
    const QByteArray stream = contents({Page{TextRun{u"word"_qs, type::answer, 57, 60}}}).front();

    REQUIRE(stream.contains("-100000"));
    const auto parts = cutAtMarks(stream, 1);
    REQUIRE(parts);
    for (const QByteArray &part : *parts)
        CHECK_FALSE(part.contains("-100000"));
}
