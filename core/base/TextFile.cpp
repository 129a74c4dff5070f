// SPDX-License-Identifier: MIT
#include "core/base/TextFile.h"

#include "core/base/Text.h"

#include <QStringDecoder>

#include <optional>

namespace emo {

namespace {

struct TextFileTexts
{
    EMO_TEXTS(TextFileTexts)
};

struct Marked
{
    QStringConverter::Encoding encoding;
    qsizetype markLength; ///< In bytes.
};

/// How the text begins. Its first two characters are ASCII in all that we read.
std::optional<Marked> unicodeAtStart(const QByteArray &bytes)
{
    using enum QStringConverter::Encoding;
    const auto begins
        = [&](const char *mark, qsizetype length) { return bytes.startsWith(QByteArray(mark, length)); };
    if (begins("\xEF\xBB\xBF", 3))
        return Marked{Utf8, 3};
    if (begins("\xFF\xFE\0\0", 4))
        return Marked{Utf32LE, 4};
    if (begins("\0\0\xFE\xFF", 4))
        return Marked{Utf32BE, 4};
    if (begins("\xFF\xFE", 2))
        return Marked{Utf16LE, 2};
    if (begins("\xFE\xFF", 2))
        return Marked{Utf16BE, 2};
    if (bytes.size() < 4)
        return std::nullopt;
    if (bytes[0] && !bytes[1] && bytes[2] && !bytes[3])
        return Marked{Utf16LE, 0};
    if (!bytes[0] && bytes[1] && !bytes[2] && bytes[3])
        return Marked{Utf16BE, 0};
    return std::nullopt;
}

std::optional<QString> decoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    const qsizetype unit = encoding == QStringConverter::Utf8                            ? 1
        : encoding == QStringConverter::Utf16LE || encoding == QStringConverter::Utf16BE ? 2
                                                                                         : 4;
    const bool isCut = bytes.size() % unit != 0;
    return decoder.hasError() || isCut ? std::nullopt : std::optional(text);
}

/// Five bytes mean nothing in Windows-1252.
bool mayBeWindows1252(const QByteArray &bytes)
{
    for (const char undefined : {'\x81', '\x8D', '\x8F', '\x90', '\x9D', '\0'})
        if (bytes.contains(undefined))
            return false;
    return true;
}

Problem notUnicode(const QByteArray &bytes)
{
    return {mayBeWindows1252(bytes)
            ? TextFileTexts::tr(
                "The file is not in UTF-8. It seems to be in Windows-1252, which Notepad calls "
                "ANSI. Open it in Notepad, choose Save as and the encoding UTF-8, and choose "
                "the file that was saved.")
            : TextFileTexts::tr(
                "This is not a text file: it may be a picture or another document, or it is damaged. Choose "
                "another file, or ask whoever made it to save it again as text in UTF-8.")};
}

} // namespace

Result<QByteArray> inUtf8(const QByteArray &bytes)
{
    const auto start = unicodeAtStart(bytes);
    const auto encoding = start ? start->encoding : QStringConverter::Utf8;
    const QByteArray rest = start ? bytes.mid(start->markLength) : bytes;
    const auto text = decoded(rest, encoding);
    if (!text)
        return notUnicode(rest);
    return encoding == QStringConverter::Utf8 ? rest : text->toUtf8();
}

QString textOfAnyEncoding(const QByteArray &bytes)
{
    const auto plain = inUtf8(bytes);
    return plain ? QString::fromUtf8(*plain) : QString::fromLatin1(bytes);
}

} // namespace emo
