// SPDX-License-Identifier: MIT
#include "core/base/PlainCharacters.h"

#include <algorithm>
#include <array>

namespace emo {

namespace {

struct Span
{
    char32_t first;
    char32_t last;
};

constexpr bool isIn(char32_t character, const auto &spans)
{
    return std::ranges::any_of(
        spans, [=](const Span &span) { return character >= span.first && character <= span.last; });
}

/// Signs that Unicode counts among the formatting characters, and that are seen: in Arabic, Syriac, Kaithi.
constexpr std::array seenSigns{Span{0x600, 0x605}, Span{0x6DD, 0x6DD}, Span{0x70F, 0x70F}, Span{0x890, 0x891},
    Span{0x8E2, 0x8E2}, Span{0x110BD, 0x110BD}, Span{0x110CD, 0x110CD}};

/// What Unicode counts among letters, marks and symbols, and nobody sees: joiners, fillers, selectors of
/// variants, the place of a picture, and codes that are not characters.
constexpr std::array unseenSigns{Span{0x34F, 0x34F}, Span{0x115F, 0x1160}, Span{0x17B4, 0x17B5},
    Span{0x180B, 0x180F}, Span{0x3164, 0x3164}, Span{0xFE00, 0xFE0F}, Span{0xFFA0, 0xFFA0},
    Span{0xFFFC, 0xFFFC}, Span{0xFFFE, 0xFFFF}, Span{0xE0100, 0xE01EF}};

constexpr char32_t emptyBraille = 0x2800;

bool isLineBreak(char32_t character)
{
    return character == U'\n' || character == U'\r' || character == U'\v' || character == U'\f'
        || character == 0x85 || character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
}

bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
        return character != U'\t';
    case QChar::Other_Format:
        return !isIn(character, seenSigns);
    case QChar::Other_Surrogate:
        return true;
    default:
        return isIn(character, unseenSigns);
    }
}

/// Joiners and selectors say how a letter of another script looks, or make one sign of several. Between other
/// letters they do nothing.
bool shapes(char32_t character, char32_t before, char32_t after)
{
    constexpr char32_t firstOfSuchScripts = 0x590; // Hebrew; all that is European comes before
    constexpr Span joiners{0x200C, 0x200D};
    constexpr std::array selectors{Span{0xFE00, 0xFE0F}, Span{0xE0100, 0xE01EF}};
    const auto isOfSuchScript = [](char32_t each) {
        return each >= firstOfSuchScripts
            && (QChar::isLetter(each) || QChar::isMark(each) || QChar::isSymbol(each));
    };
    if (isIn(character, selectors))
        return isOfSuchScript(before);
    return isIn(character, std::array{joiners}) && isOfSuchScript(before) && isOfSuchScript(after);
}

char32_t characterAt(const QString &text, qsizetype i)
{
    if (i >= text.size())
        return 0;
    const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
}

bool isOrdinary(QChar unit)
{
    return (unit >= u' ' && unit <= u'~') || unit == u'\n' || unit == u'\t';
}

} // namespace

QString plainCharacters(const QString &text)
{
    if (std::ranges::all_of(text, isOrdinary))
        return text;
    QString plain;
    plain.reserve(text.size());
    char32_t before = 0;
    char32_t last = 0; // of those that are kept
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t character = characterAt(text, i);
        const bool isEndOfBreak = character == U'\n' && before == U'\r';
        before = character;
        i += QChar::requiresSurrogates(character);
        if (isEndOfBreak)
            continue;
        if (isLineBreak(character))
            plain += u'\n';
        else if (QChar::category(character) == QChar::Separator_Space || character == emptyBraille)
            plain += u' ';
        else if (!isInvisible(character) || shapes(character, last, characterAt(text, i + 1)))
            plain += QString::fromUcs4(&(last = character), 1);
    }
    return plain;
}

bool hasPlainCharacters(const QString &text)
{
    return plainCharacters(text) == QString(text).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

} // namespace emo
