// SPDX-License-Identifier: MIT
#define CATCH_CONFIG_RUNNER
#define CATCH_CONFIG_ENABLE_BENCHMARKING
#include "core/annexa/AnnexAPaper.h"
#include "core/annexa/Suggestions.h"
#include "core/document/content/FilledFormContent.h"
#include "core/document/content/OrderContent.h"
#include "core/document/drawing/Fonts.h"
#include "core/document/drawing/Grid.h"
#include "core/document/pages/Layout.h"
#include "core/document/pdf/PaintingApplication.h"
#include "core/document/pdf/Pdf.h"
#include "tests/Sample.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

/// The same texts in the same places, drawn by nothing but Qt.
QByteArray bareTexts(const std::vector<paper::Page> &pages)
{
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    constexpr double dotsPerPoint = 720 / 72.0;
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(720);
    QPainter painter(&writer);
    for (const paper::Page &page : pages) {
        if (&page != &pages.front())
            writer.newPage();
        for (const paper::Primitive &primitive : page)
            if (const auto *text = std::get_if<paper::TextRun>(&primitive)) {
                painter.setFont(paper::font(text->style));
                painter.drawText(QPointF(text->x, text->baseline) * dotsPerPoint, text->text);
            }
    }
    painter.end();
    return file;
}

} // namespace

TEST_CASE("The form of the largest sample")
{
    const Order order = sampleOrder(QStringLiteral("everything"));
    const paper::Content content = paper::orderContent(emoForm, order, dayOfFinish);
    const std::vector<paper::Page> pages = paper::pages(content);

    BENCHMARK("content")
    {
        return paper::orderContent(emoForm, order, dayOfFinish).blocks.size();
    };
    BENCHMARK("layout")
    {
        return paper::pages(content).size();
    };
    BENCHMARK("PDF, layout included")
    {
        return paper::pdf(content)->bytes.size();
    };
    BENCHMARK("bare QPdfWriter, texts only")
    {
        return bareTexts(pages).size();
    };
    BENCHMARK("Annex A as a PDF, from the order on")
    {
        const paper::Preparation preparation{.reference = QStringLiteral("EMO 7K3M-Q2VD-X")};
        return paper::pdf(paper::filledForm(annexAPaper, prefilledAnnexA(order.answers), preparation))
            ->bytes.size();
    };
}

int main(int argc, char *argv[])
{
    const paper::PaintingApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
