// SPDX-License-Identifier: MIT
#include "core/document/drawing/Characters.h"

#include "core/document/drawing/Fonts.h"

#include <QList>

#include <algorithm>

namespace emo::paper {

namespace {

constexpr char16_t standIn = 0x25A1; // a white square

bool isPlain(QChar character)
{
    return character.unicode() >= 0x20 && character.unicode() < 0x7F;
}

bool isNoBreakSpace(char32_t character)
{
    return character == noBreakSpace || character == 0x2007 || character == 0x202F;
}

bool endsLine(char32_t character)
{
    return (character >= 0x0A && character <= 0x0D) || character == 0x85 || character == 0x2028
        || character == 0x2029;
}

bool isInvisible(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Format
        || (character >= 0xFE00 && character <= 0xFE0F); // choose between forms that the font has one of
}

/// What is shown for the character; 0 when nothing is.
char32_t shown(char32_t character)
{
    if (endsLine(character))
        return '\n';
    if (isNoBreakSpace(character))
        return noBreakSpace;
    if (character == '\t' || QChar::category(character) == QChar::Separator_Space)
        return ' ';
    if (isInvisible(character))
        return 0;
    return hasGlyph(character) ? character : standIn;
}

} // namespace

QString printable(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;

    QString unified = text.normalized(QString::NormalizationForm_C);
    unified.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QString result;
    result.reserve(unified.size());
    for (const uint character : unified.toUcs4()) {
        if (const char32_t seen = shown(character))
            result += QChar::fromUcs4(seen);
    }
    return result;
}

QString printableLine(const QString &text)
{
    QString result = printable(text);
    result.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QChar(noBreakSpace), QLatin1Char(' '));
    return result;
}

bool isPrintable(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return true;
    const QList<uint> characters = text.normalized(QString::NormalizationForm_C).toUcs4();
    return std::all_of(characters.begin(), characters.end(),
        [](uint character) { return shown(character) != standIn || character == standIn; });
}

} // namespace emo::paper
