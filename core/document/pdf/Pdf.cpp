// SPDX-License-Identifier: MIT
#include "core/document/pdf/Pdf.h"

#include "core/document/content/Words.h"
#include "core/document/drawing/Characters.h"
#include "core/document/pages/Layout.h"
#include "core/document/pdf/Metadata.h"
#include "core/document/pdf/PagePainter.h"
#include "core/document/pdf/Structure.h"
#include "core/document/pdf/Tagging.h"

#include <QBuffer>
#include <QPdfWriter>

namespace emo::paper {

namespace {

constexpr int dotsPerInch = 1200;

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

QString titleOf(const Running &running)
{
    return words.referenceAndVersion.with(running.reference, running.version);
}

} // namespace

Result<QByteArray> pdf(std::vector<Page> pages, const QString &title, const QByteArray &data)
{
    const Metadata metadata{
        .title = printableLine(title),
        .creator = QStringLiteral("EMO Desk"),
        .producer = QStringLiteral("Qt ") + QLatin1String(qVersion()),
        .made = QDateTime::currentDateTime(),
        .pages = int(pages.size()),
        .orderData = data,
    };
    const Structure structure = structureOf(pages);
    const TaggedFile made = tagged(written(pages, metadata), structure, metadata.made);
    if (made.file.isEmpty())
        return Problem{words.noPdf.toString(), made.problem};
    return made.file;
}

Result<QByteArray> pdf(const Content &content)
{
    return pdf(pages(content), titleOf(content), content.data);
}

QString title(const Content &content)
{
    return titleOf(content);
}

Result<QByteArray> pdf(const FilledForm &form)
{
    return pdf(pages(form), titleOf(form));
}

} // namespace emo::paper
