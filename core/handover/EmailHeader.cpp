// SPDX-License-Identifier: MIT
#include "core/handover/EmailHeader.h"

#include <QList>

#include <algorithm>

namespace emo {

namespace {

const QByteArray fold = "\r\n ";
constexpr qsizetype longestPlain = 60;

bool isPlainHeader(const QString &text)
{
    return text.size() <= longestPlain && text == text.trimmed() && !text.contains(QStringLiteral("=?"))
        && std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

/// The text as UTF-8, written down character by character with `encoded`, in pieces of at most `most` bytes:
/// no character is cut in two.
template <typename Encoded>
QList<QByteArray> pieces(const QString &text, qsizetype most, const Encoded &encoded)
{
    QList<QByteArray> all{QByteArray()};
    for (const char32_t character : text.toUcs4()) {
        const QByteArray bytes = encoded(QString::fromUcs4(&character, 1).toUtf8());
        if (all.back().size() + bytes.size() > most)
            all.append(QByteArray());
        all.back() += bytes;
    }
    return all;
}

/// As in encoded words of the kind Q, which some readers join more reliably than base64.
QByteArray inWord(const QByteArray &character)
{
    const bool stands = character.size() == 1
        && (QChar::isLetterOrNumber(uint(uchar(character[0]))) || QByteArray("!*+-/").contains(character[0]));
    if (stands)
        return character;
    if (character == " ")
        return "_";
    QByteArray result;
    for (const char byte : character)
        result += '=' + QByteArray(1, byte).toHex().toUpper();
    return result;
}

bool isQuotable(const QString &text)
{
    return isPlainHeader(text) && !text.contains(u'"') && !text.contains(u'\\');
}

QByteArray quoted(const QByteArray &name, const QString &value)
{
    return ";" + fold + name + "=\"" + value.toLatin1() + "\"";
}

QByteArray inPercent(const QByteArray &character)
{
    return character.toPercentEncoding();
}

} // namespace

QByteArray unstructuredHeader(const QByteArray &name, const QString &text)
{
    if (isPlainHeader(text))
        return name + ": " + text.toLatin1() + "\r\n";
    constexpr qsizetype longestWord = 63; // of the 75 that a word may have, 12 say how it is written
    QByteArray header = name + ":";
    for (const QByteArray &piece : pieces(text, longestWord, inWord))
        header += (header.endsWith(':') ? QByteArray(" ") : fold) + "=?utf-8?Q?" + piece + "?=";
    return header + "\r\n";
}

QByteArray headerParameter(const QByteArray &name, const QString &value)
{
    if (isQuotable(value))
        return quoted(name, value);
    constexpr qsizetype longestPart = 54;
    const QList<QByteArray> parts = pieces(value, longestPart, inPercent);
    if (parts.size() == 1)
        return ";" + fold + name + "*=utf-8''" + parts.front();
    QByteArray all;
    for (qsizetype number = 0; number < parts.size(); ++number)
        all += ";" + fold + name + "*" + QByteArray::number(number) + "*=" + (number == 0 ? "utf-8''" : "")
            + parts[number];
    return all;
}

QByteArray headerParameter(const QByteArray &name, const QString &value, const QString &ascii)
{
    // Readers that know both forms take the first, or the one with parts.
    return headerParameter(name, value) + (isQuotable(value) ? QByteArray() : quoted(name, ascii));
}

} // namespace emo
