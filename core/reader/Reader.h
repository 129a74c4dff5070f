// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/reader/ReadFile.h"

#include <stop_token>

class QIODevice;

namespace emo {

/// What is wanted of a file, and what may be spent on it.
struct ReadRequest
{
    bool words = false;
    bool fields = false; ///< Of a form in a PDF file.
    bool xmp = false;
    bool embedded = false;
    int picturePage = 0; ///< From 1; 0: no picture.
    QSize pictureSize = {1000, 1400}; ///< The picture fits into it.
    qsizetype mostBytes = qsizetype(25) * 1024 * 1024;
    int mostPages = 200;
    int seconds = 10;
    int megabytes = 512;
    std::stop_token stop = {}; ///< Ends it early, which is a Problem; see cancelled().
};

/// Has an untrusted file read by `program`, the reader, in a process of its own that can touch nothing: it
/// gets the bytes, no environment and the limits above, and is killed when it takes too long. The file's own
/// problems are part of the answer; a Problem says that there is no answer.
Result<ReadFile> readUntrusted(const QString &program, const QByteArray &file, const ReadRequest &request);

/// The same for a file that is open for reading, of which no more than a piece is held in memory. A Problem
/// also if it cannot be read to its end.
Result<ReadFile> readUntrusted(const QString &program, QIODevice &file, const ReadRequest &request);

/// A page of a map or a photo, to be printed.
struct PagePicture
{
    QImage picture;
    int pageCount = 1; ///< Of the file.
};

/// Returns a picture of the page, from 1, that fits into `largest`, or into half of it where it takes too
/// long or too much memory otherwise. A Problem if it is not a PDF, PNG or JPEG file, or has more than 20
/// pages.
Result<PagePicture> pictureOfPage(const QString &program, const QByteArray &file, int page, QSize largest,
    const std::stop_token &stop = {});

/// The reader that belongs to this program: beside it, or where it is built.
QString readerProgram();

} // namespace emo
