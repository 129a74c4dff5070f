// SPDX-License-Identifier: MIT
#include "core/document/pdf/Pdf.h"

#include "core/document/content/Words.h"
#include "core/document/drawing/Characters.h"
#include "core/document/pages/Layout.h"
#include "core/document/pdf/Metadata.h"
#include "core/document/pdf/PagePainter.h"

#include <QBuffer>
#include <QPdfWriter>

namespace emo::paper {

namespace {

constexpr int dotsPerInch = 1200;

/// Writes the file, which says of itself that it was made at the given moment. Empty when Qt could not.
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

    return paint(pages, writer) ? file : QByteArray();
}

/// Whether the date that Qt wrote is the one that the metadata names. Qt takes its date from the clock when
/// painting begins, a little after the metadata was made, and PDF/A wants both to agree.
bool datesAgree(const QByteArray &file, const QDateTime &made)
{
    return file.contains("/CreationDate (D:" + made.toString(u"yyyyMMddHHmmss").toLatin1());
}

QString titleOf(const Running &running)
{
    return words.referenceAndVersion.with(running.reference, running.version);
}

} // namespace

Result<QByteArray> pdf(const std::vector<Page> &pages, const QString &title, const QByteArray &data)
{
    Metadata metadata{
        .title = printableLine(title),
        .creator = QStringLiteral("EMO Desk"),
        .producer = QStringLiteral("Qt ") + QLatin1String(qVersion()),
        .made = {},
        .orderData = data,
    };
    // Two dates in a row can fall on either side of a second, ten pairs cannot.
    for (int attempt = 0; attempt < 10; ++attempt) {
        metadata.made = QDateTime::currentDateTime();
        const QByteArray file = written(pages, metadata);
        if (datesAgree(file, metadata.made))
            return file;
    }
    return Problem{
        words.noPdf.toString(), QStringLiteral("QPdfWriter wrote no file, or one with a wrong date")};
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
