// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pdfreader/FileEnd.h"

#include <qendian.h>

#include <algorithm>
#include <optional>
#include <set>

namespace emo::reader {

namespace {

constexpr QByteArrayView endOfFile = "%%EOF";
constexpr QByteArrayView startOfTable = "startxref";
constexpr QByteArrayView objectKeyword = "obj";

bool isDigit(char each)
{
    return each >= '0' && each <= '9';
}

bool isSpace(char each)
{
    return each == ' ' || each == '\n' || each == '\r' || each == '\t' || each == '\f' || each == '\0';
}

/// Moves `at` back over what precedes it; false if there is nothing of that.
template <typename Is> bool skipBack(QByteArrayView file, qsizetype &at, Is is)
{
    const qsizetype from = at;
    while (at > 0 && is(file[at - 1]))
        --at;
    return at < from;
}

template <typename Is> bool skip(QByteArrayView file, qsizetype &at, Is is)
{
    const qsizetype from = at;
    while (at < file.size() && is(file[at]))
        ++at;
    return at > from;
}

/// The number of the object that begins with the keyword at this place, as in "12 0 obj".
std::optional<int> objectAt(QByteArrayView file, qsizetype keyword)
{
    qsizetype at = keyword;
    if (!skipBack(file, at, isSpace) || !skipBack(file, at, isDigit) || !skipBack(file, at, isSpace))
        return std::nullopt;
    const qsizetype end = at;
    constexpr qsizetype mostDigits = 10;
    if (!skipBack(file, at, isDigit) || end - at > mostDigits)
        return std::nullopt;
    return file.sliced(at, end - at).toByteArray().toInt();
}

/// Returns the bytes from the start of the last object; empty if the file has no objects.
QByteArrayView lastPart(QByteArrayView file)
{
    for (qsizetype at = file.lastIndexOf(objectKeyword); at > 0;
         at = file.first(at).lastIndexOf(objectKeyword))
        if (objectAt(file, at))
            return file.sliced(at);
    return {};
}

bool hasPdfEnd(QByteArrayView file)
{
    const QByteArrayView part = lastPart(file);
    const qsizetype trailer = part.lastIndexOf("trailer");
    return part.contains(startOfTable) || part.contains(endOfFile)
        || (trailer >= 0 && part.sliced(trailer).contains("/Root") && part.sliced(trailer).contains(">>"));
}

bool hasPngEnd(QByteArrayView file)
{
    constexpr qsizetype signature = 8;
    constexpr qsizetype aroundData = 12; // length, type, checksum
    qsizetype at = signature;
    while (at + aroundData <= file.size()) {
        if (file.sliced(at + 4, 4) == QByteArrayView("IEND"))
            return true;
        at += aroundData + qFromBigEndian<quint32>(file.data() + at);
    }
    return false;
}

bool hasJpegEnd(QByteArrayView file)
{
    const auto isAlone = [](uchar marker) { // not followed by a length
        return marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    };
    qsizetype at = file.indexOf('\xff');
    while (at >= 0 && at + 1 < file.size()) {
        const auto marker = static_cast<uchar>(file[at + 1]);
        if (marker == 0xd9)
            return true;
        if (marker == 0xff) {
            ++at; // filled up
        } else {
            at += 2;
            if (!isAlone(marker) && at + 2 <= file.size())
                at += qFromBigEndian<quint16>(file.data() + at);
            at = at < file.size() ? file.indexOf('\xff', at) : -1;
        }
    }
    return false;
}

std::set<int> objectsIn(QByteArrayView file)
{
    std::set<int> numbers;
    for (qsizetype at = file.indexOf(objectKeyword); at >= 0; at = file.indexOf(objectKeyword, at + 1))
        if (const std::optional<int> number = objectAt(file, at))
            numbers.insert(*number);
    return numbers;
}

/// Whether a reference, as in "12 0 R", leads to none of the objects.
bool hasDeadReference(QByteArrayView value, const std::set<int> &objects)
{
    for (qsizetype at = value.indexOf('R'); at >= 0; at = value.indexOf('R', at + 1)) {
        const std::optional<int> number = objectAt(value, at);
        if (number && !objects.contains(*number))
            return true;
    }
    return false;
}

/// What follows the key: an array, a dictionary or a reference.
QByteArrayView valueAfter(QByteArrayView file, qsizetype at)
{
    constexpr qsizetype longest = 65'536;
    skip(file, at, isSpace);
    const QByteArrayView rest = file.sliced(at, qMin(longest, file.size() - at));
    const char *end = rest.startsWith('[') ? "]" : rest.startsWith("<<") ? ">>" : "R";
    return rest.first(qMax<qsizetype>(0, rest.indexOf(QByteArrayView(end)) + 1));
}

} // namespace

bool isEndMissing(const QByteArray &file, FileKind kind)
{
    switch (kind) {
    case FileKind::Pdf:
        return !hasPdfEnd(file);
    case FileKind::Png:
        return !hasPngEnd(file);
    case FileKind::Jpeg:
        return !hasJpegEnd(file);
    default:
        return false;
    }
}

QByteArray withoutPadding(const QByteArray &pdf)
{
    const QByteArrayView part = lastPart(pdf);
    qsizetype end = part.lastIndexOf(endOfFile);
    if (end >= 0) {
        end += endOfFile.size();
    } else if (end = part.lastIndexOf(startOfTable); end >= 0) {
        end += startOfTable.size();
        skip(part, end, isSpace);
        skip(part, end, isDigit);
    }
    return end < 0 ? pdf : pdf.first(part.data() - pdf.constData() + end);
}

QByteArray withPlaceOfTable(const QByteArray &pdf)
{
    const QByteArrayView file(pdf);
    const qsizetype table = file.lastIndexOf("/XRef");
    qsizetype at = table < 0 ? -1 : file.first(table).lastIndexOf(objectKeyword);
    if (at < 0 || !objectAt(file, at))
        return {};
    skipBack(file, at, isSpace);
    skipBack(file, at, isDigit);
    skipBack(file, at, isSpace);
    skipBack(file, at, isDigit);
    const qsizetype start = qMax<qsizetype>(0, file.indexOf("%PDF-"));
    return pdf + "\nstartxref\n" + QByteArray::number(at - start) + "\n%%EOF\n";
}

bool isContentMissing(const QByteArray &pdf)
{
    if (pdf.contains("/ObjStm"))
        return false;
    const std::set<int> objects = objectsIn(pdf);
    for (const QByteArrayView key : {"/Kids", "/Contents", "/XObject"})
        for (qsizetype at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at + 1))
            if (hasDeadReference(valueAfter(pdf, at + key.size()), objects))
                return true;
    return false;
}

} // namespace emo::reader
