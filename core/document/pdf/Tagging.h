// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/pdf/Structure.h"

#include <QByteArray>

namespace emo::paper {

/// A PDF with its structure tree, or why there is none.
struct TaggedFile
{
    QByteArray file; ///< Empty when it could not be made.
    QString problem = {}; ///< For the log.
};

/// Makes a PDF that QPdfWriter wrote with marks (see Marks.h) one that can be read aloud: with a structure
/// tree, bookmarks, links and its language, and with spaces that are copied as spaces. `creationDate` takes
/// the place of Qt's own. The file stays PDF 1.4 and PDF/A-1b. There is none if the marks do not agree with
/// the structure.
TaggedFile tagged(const QByteArray &file, const Structure &structure, const QDateTime &creationDate);

} // namespace emo::paper
