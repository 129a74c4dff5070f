// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/pdfreader/FileKind.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

namespace emo::reader {

/// Why a file, or a part of it, was not read.
enum class Obstacle {
    None,
    Empty, ///< There is not one byte.
    Encrypted, ///< It opens with a password only.
    Damaged, ///< It is not what its first bytes promise.
    Truncated, ///< It is damaged, and its end is missing.
    TooLarge, ///< More bytes, more pixels or more unpacked text than we read.
    TooManyPages, ///< Only the first ones were read.
    Unsupported, ///< Nothing is read of files of this kind.
    NoSuchPage, ///< There is no page of the number that was asked for.
    OutOfMemoryLimit, ///< It needs more memory than we may take.
};

/// A word of a page. Points from the upper left corner of the page as it is shown, i.e. turned.
struct Word
{
    QString text;
    QRectF box;
    bool isSpaceAfter; ///< What follows on the line belongs to the next word.
    bool endsLine;
};

struct Page
{
    int number; ///< From 1.
    QSizeF size; ///< As the page is shown: points, or pixels of a picture.
    int rotation; ///< By how many degrees, clockwise, it is turned to be shown.
    std::optional<bool>
        isImageOnly; ///< Something is to be seen but not to be read. Told with the words only.
    std::vector<Word> words;
};

struct Field
{
    int page;
    QString name;
    QLatin1StringView type;
    QString value;
};

struct Embedded
{
    QString name;
    int size; ///< In bytes, as the file has it; -1 where it does not say.
};

struct Picture
{
    int width;
    int height;
    QByteArray pixels; ///< Red, green and blue, a byte each; rows from the top, without gaps.
};

/// Everything that is told about a file.
struct Answer
{
    qint64 size = 0; ///< Bytes that were read: one more than the limit, if there are too many.
    FileKind kind = FileKind::Empty;
    Obstacle obstacle = Obstacle::None;
    bool isEncrypted = false;
    bool isTruncated = false; ///< A part is missing, whether or not the rest could be read.
    int pageCount = 0;
    std::vector<Page> pages;
    std::vector<Field> fields;
    std::optional<QString> xmp;
    std::vector<Embedded> embedded;
    std::vector<QString> paragraphs;
    std::optional<Picture> picture;
    bool isCut = false; ///< Texts were left out, or shortened, at a limit.
};

/// The answer in the words of "emodesk-read/1": one line of JSON, and the pixels of the picture.
QByteArray toBytes(const Answer &answer);

} // namespace emo::reader
