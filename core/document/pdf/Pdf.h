// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/document/content/Content.h"
#include "core/document/content/FilledForm.h"
#include "core/document/drawing/Page.h"

#include <QByteArray>

namespace emo::paper {

/// A file that was made.
struct PdfFile
{
    QByteArray bytes;
    QString note = {}; ///< What must be said of it: that its maps are coarser than they could be; or empty.
};

/// The document as a PDF/A-1b file with its fonts and the order's data inside, tagged so that it can be read
/// aloud. For the thread of the QGuiApplication.
Result<PdfFile> pdf(const Content &content);
Result<PdfFile> pdf(const FilledForm &form);

/// The same in two steps: pages that were laid out in that thread are painted in any other. Pages of several
/// documents may follow one another.
Result<PdfFile> pdf(std::vector<Page> pages, const QString &title, const QByteArray &data = {});

/// The title of the document's file.
QString title(const Running &running);

} // namespace emo::paper
