// SPDX-License-Identifier: MIT
#include "core/document/content/OrderContent.h"
#include "core/document/drawing/Grid.h"
#include "core/document/pages/Layout.h"
#include "core/document/pdf/PagePainter.h"
#include "core/document/pdf/Pdf.h"
#include "tests/Sample.h"

#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <cmath>

using namespace emo;
using namespace emo::test;

namespace {

constexpr int dotsPerInch = 100;

QImage painted(const paper::Page &page)
{
    const double dotsPerPoint = dotsPerInch / 72.0;
    QImage image(int(std::ceil(paper::grid::pageWidth * dotsPerPoint)),
        int(std::ceil(paper::grid::pageHeight * dotsPerPoint)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paper::paint(page, painter, dotsPerPoint);
    return image;
}

/// The pages of a PDF file as another program draws them.
std::vector<QImage> drawn(const QString &file)
{
    QTemporaryDir folder;
    QProcess::execute(QStringLiteral("pdftoppm"),
        {QStringLiteral("-png"), QStringLiteral("-r"), QString::number(dotsPerInch), file,
            folder.filePath(QStringLiteral("page"))});
    std::vector<QImage> pages;
    for (const QString &name :
        QDir(folder.path()).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name))
        pages.emplace_back(folder.filePath(name));
    return pages;
}

/// How far two pictures differ on average, from 0 to 255, in patches of 8 by 8 dots: two rasterisers never
/// agree on the edge of a letter.
double difference(const QImage &one, const QImage &other)
{
    const QSize patches = one.size() / 8;
    const auto grey = [&](const QImage &image) {
        return image.scaled(patches, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    };
    const QImage a = grey(one);
    const QImage b = grey(other);
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    return sum / (a.width() * a.height());
}

} // namespace

TEST_CASE("What is painted on the screen and on a printer is what the PDF shows")
{
    const paper::Content content
        = paper::orderContent(emoForm, sampleOrder(QStringLiteral("everything")), dayOfFinish);
    const std::vector<paper::Page> pages = paper::pages(content);
    QTemporaryDir folder;
    const QString pdfFile = folder.filePath(QStringLiteral("form.pdf"));
    QFile file(pdfFile);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(paper::pdf(content)->bytes);
    file.close();

    const QString printedFile = folder.filePath(QStringLiteral("printed.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(printedFile);
    REQUIRE(paper::paint(pages, printer));

    const std::vector<QImage> fromPdf = drawn(pdfFile);
    const std::vector<QImage> fromPrinter = drawn(printedFile);
    REQUIRE(fromPdf.size() == pages.size());
    REQUIRE(fromPrinter.size() == pages.size());
    constexpr double much = 5;
    for (size_t i = 0; i < pages.size(); ++i) {
        INFO("page " << i + 1);
        CHECK(difference(painted(pages[i]).scaled(fromPdf[i].size()), fromPdf[i]) < much);
        CHECK(difference(fromPrinter[i], fromPdf[i]) < much / 10);
    }
    CHECK(difference(painted(pages[0]).scaled(fromPdf[1].size()), fromPdf[1]) > 3 * much);
}

TEST_CASE("A device that takes no pages is told of")
{
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(QStringLiteral("/no/such/folder/form.pdf"));
    CHECK_FALSE(paper::paint(paper::pages(paper::Content{}), printer));
}
