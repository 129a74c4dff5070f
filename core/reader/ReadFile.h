// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

namespace emo {

/// What a file is by its content, whatever its name says.
enum class FileKind { Pdf, Doc, Docx, Png, Jpeg, Other, Empty };

/// What keeps a file from being read, or from being read whole.
enum class FileProblem {
    None,
    Encrypted, ///< It needs a password.
    Damaged,
    Truncated, ///< Its end is missing.
    TooLarge,
    TooManyPages,
    NoSuchPage,
    Unsupported,
};

/// A word on a page, where it stands in points from the top left corner.
struct PageWord
{
    QString text;
    QRectF area;
    bool hasSpaceAfter = false;
    bool operator==(const PageWord &) const = default;
};

struct FilePage
{
    QSizeF size; ///< In points.
    int rotation = 0; ///< In degrees.
    bool isImageOnly = false; ///< A scan: nothing on it can be read as text.
    std::vector<PageWord> words;
    bool operator==(const FilePage &) const = default;
};

/// A box of a form that somebody filled in.
struct FormField
{
    int page = 0; ///< From 1.
    QString name;
    QString value;
    bool operator==(const FormField &) const = default;
};

/// What the reader program found in a file. All of it comes from an untrusted file, through a program that
/// the file may have taken over: it is data to be looked at, never to be believed.
struct ReadFile
{
    FileKind kind = FileKind::Other;
    FileProblem problem = FileProblem::None;
    bool isEncrypted = false; ///< Even if it can be read without a password.
    bool isTruncated = false;
    int pageCount = 0;
    std::vector<FilePage> pages;
    std::vector<FormField> fields;
    QStringList paragraphs; ///< Of a Word file.
    QStringList embedded; ///< The names of files inside the file.
    QString xmp;
    QImage picture;
};

} // namespace emo
