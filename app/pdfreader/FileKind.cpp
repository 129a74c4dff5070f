// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pdfreader/FileKind.h"

#include "app/pdfreader/DocxAnswer.h"
#include "app/pdfreader/Zip.h"

#include <qendian.h>
#include <QStringEncoder>

namespace emo::reader {

namespace {

constexpr QByteArrayView pngStart = "\x89PNG\r\n\x1a\n";
constexpr QByteArrayView jpegStart = "\xff\xd8\xff";
constexpr QByteArrayView oleStart = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
constexpr QByteArrayView zipStart = "PK\x03\x04";
constexpr QByteArrayView pdfStart = "%PDF-";
constexpr qsizetype pdfStartsWithin = 1024;

} // namespace

FileKind kindOf(const QByteArray &file)
{
    if (file.isEmpty())
        return FileKind::Empty;
    if (file.startsWith(pngStart))
        return FileKind::Png;
    if (file.startsWith(jpegStart))
        return FileKind::Jpeg;
    if (file.startsWith(oleStart))
        return FileKind::Doc;
    if (file.startsWith(zipStart) && isDocx(file))
        return FileKind::Docx;
    if (QByteArrayView(file).first(qMin(file.size(), pdfStartsWithin)).contains(pdfStart))
        return FileKind::Pdf;
    return FileKind::Other;
}

QLatin1StringView nameOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Empty:
        return QLatin1StringView("empty");
    case FileKind::Pdf:
        return QLatin1StringView("pdf");
    case FileKind::Doc:
        return QLatin1StringView("doc");
    case FileKind::Docx:
        return QLatin1StringView("docx");
    case FileKind::Png:
        return QLatin1StringView("png");
    case FileKind::Jpeg:
        return QLatin1StringView("jpeg");
    case FileKind::Other:
        break;
    }
    return QLatin1StringView("other");
}

bool isBrokenArchive(const QByteArray &file)
{
    return file.startsWith(zipStart) && !Zip(file).isOpen();
}

bool isEncryptedOffice(const QByteArray &file)
{
    // An entry of the directory has 128 bytes, begins with its name in UTF-16 and gives the length of the
    // name, in bytes and with the final 0, at 64. Sectors are multiples of 512 bytes.
    constexpr qsizetype entrySize = 128;
    constexpr qsizetype lengthAt = 64;
    QStringEncoder toUtf16(QStringConverter::Utf16LE);
    const QByteArray stored = toUtf16(QStringView(u"EncryptedPackage\0", 17));
    for (qsizetype at = file.indexOf(stored); at >= 0; at = file.indexOf(stored, at + 1)) {
        if (at % entrySize == 0 && at + entrySize <= file.size()
            && qFromLittleEndian<quint16>(file.constData() + at + lengthAt) == stored.size())
            return true;
    }
    return false;
}

} // namespace emo::reader
