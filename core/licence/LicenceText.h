// SPDX-License-Identifier: MIT
#pragma once

#include "core/reader/ReadFile.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace emo::licence {

/// A line of a page, put together by where its words stand, so that the cells of a table stay side by side.
struct TextLine
{
    int page = 0; ///< From 1.
    QString text;
    QRectF area; ///< In points from the top left corner; empty for text without a layout.
};

/// A text to look for phrases in. Two copies of it: `clean` is what a person reads, and `squashed` only its
/// small letters, digits and square brackets, since engines and printers break, hyphenate and space words in
/// every way.
struct Stream
{
    QString clean;
    QString squashed;
    QList<int> cleanAt; ///< For each character of `squashed`, its place in `clean`.
    QList<int> pageStarts; ///< The places in `clean` at which the pages begin; the first is page 1.

    int pageOf(int clean) const; ///< From 1.
    /// What a person reads of this part of `squashed`.
    QString cleanPart(int squashedFrom, int squashedLength) const;
};

/// The text of a licence, without what is printed around it on every page.
struct LicenceText
{
    Stream body; ///< In the order of reading; the pages follow each other.
    QList<TextLine> lines; ///< Of the body, from the top of each page to its foot.
    QList<TextLine> furniture; ///< What heads and foots the pages: names, numbers, the mark.
    QList<int> pagesWithoutText; ///< From 1.
    bool isPrototype = false; ///< A watermark says so.
};

/// The text of a file that the reader has read with its words, or of a Word file.
LicenceText licenceText(const ReadFile &file);

/// The text of pages that have no layout, such as a test writes down.
LicenceText licenceText(const QStringList &pages);

/// The small letters, digits and square brackets of a text.
QString squashed(const QString &text);

} // namespace emo::licence
