// SPDX-License-Identifier: MIT
#include "core/document/pdf/Pdf.h"

#include "core/document/content/Words.h"
#include "core/document/drawing/Characters.h"
#include "core/document/pages/Layout.h"
#include "core/document/pdf/FittedPictures.h"
#include "core/document/pdf/Metadata.h"
#include "core/document/pdf/PagePainter.h"
#include "core/document/pdf/PictureEmbedding.h"
#include "core/document/pdf/Structure.h"
#include "core/document/pdf/Tagging.h"

#include <QBuffer>
#include <QPdfWriter>

namespace emo::paper {

namespace {

constexpr int dotsPerInch = 720; // ten to a point: every size and place is a short number
constexpr qsizetype largestForm = 10'000'000; ///< In bytes; what mail systems take.

struct PdfTexts
{
    EMO_TEXTS(PdfTexts)
};

/// Writes the file, with marks. Empty when Qt could not.
QByteArray written(const std::vector<Page> &pages, const Metadata &metadata)
{
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(dotsPerInch);
    writer.setTitle(metadata.title);
    writer.setCreator(metadata.creator);
    writer.setDocumentXmpMetadata(xmp(metadata));

    return paint(pages, writer, Marked::Yes) ? file : QByteArray();
}

/// What must be said of a form whose maps are not as fine as they could be.
QString noteOn(const FittedPictures &maps, qsizetype bytes)
{
    if (bytes > largestForm)
        return PdfTexts::tr(
            "This PDF has %1 MB, although its maps have only %2 dots per inch. An email with more than 10 MB "
            "may be refused: attach smaller maps.")
            .with(QString::number(double(bytes) / 1e6, 'f', 1), QString::number(maps.dotsPerInch));
    return maps.isReduced ? PdfTexts::tr("The maps in this PDF have %1 dots per inch instead of up to 300, "
                                         "to keep it under 10 MB.")
                                .with(QString::number(maps.dotsPerInch))
                          : QString();
}

/// Puts the pictures into the file that has everything else.
Result<PdfFile> withMaps(const QByteArray &file, const std::vector<PlacedPicture> &pictures)
{
    constexpr qsizetype tables = 10'000; // what the file says of its pictures besides
    const FittedPictures maps = fitted(pictures, largestForm - file.size() - tables);
    const QByteArray whole = withPictures(file, maps.streams);
    if (whole.isEmpty())
        return Problem{words.noPdf.toString(), QStringLiteral("the pictures could not be put into the file")};
    return PdfFile{whole, noteOn(maps, whole.size())};
}

} // namespace

Result<PdfFile> pdf(std::vector<Page> pages, const QString &title, const QByteArray &data)
{
    const Metadata metadata{
        .title = printableLine(title),
        .creator = QStringLiteral("EMO Desk"),
        .producer = QStringLiteral("Qt ") + QLatin1String(qVersion()),
        .made = QDateTime::currentDateTime(),
        .pages = int(pages.size()),
        .orderData = data,
    };
    const std::vector<PlacedPicture> pictures = takePictures(pages);
    const Structure structure = structureOf(pages);
    const TaggedFile made = tagged(written(pages, metadata), structure, metadata.made);
    if (made.file.isEmpty())
        return Problem{words.noPdf.toString(), made.problem};
    return pictures.empty() ? Result<PdfFile>(PdfFile{made.file}) : withMaps(made.file, pictures);
}

Result<PdfFile> pdf(const Content &content)
{
    return pdf(pages(content), title(content), content.data);
}

QString title(const Running &running)
{
    return words.referenceAndVersion.with(running.reference, running.version);
}

Result<PdfFile> pdf(const FilledForm &form)
{
    return pdf(pages(form), title(form));
}

} // namespace emo::paper
