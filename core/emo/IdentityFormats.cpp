// SPDX-License-Identifier: MIT
#include "core/emo/IdentityFormats.h"

#include <QRegularExpression>

namespace emo::formats {

namespace {

struct IdentityFormatTexts
{
    EMO_TEXTS(IdentityFormatTexts)
};

bool hasShape(const char *shape, QStringView text)
{
    const QRegularExpression pattern(
        u'^' + QString::fromLatin1(shape) + QStringLiteral("\\z"), QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text.toString()).hasMatch();
}

/// In capitals, without the spaces and dashes that people put between.
QString compactIdentity(const QString &text)
{
    QString compact = text.toUpper();
    return compact.removeIf(
        [](QChar each) { return each.isSpace() || each.category() == QChar::Punctuation_Dash; });
}

bool isNomis(QStringView text)
{
    return hasShape("[a-z]\\d{4}[a-z]{2}", compactIdentity(text.toString()));
}

QString tidyNomis(const QString &text)
{
    return isNomis(text) ? compactIdentity(text) : text.trimmed();
}

bool isCrn(QStringView text)
{
    return hasShape("[a-z]\\d{6}", compactIdentity(text.toString()));
}

QString tidyCrn(const QString &text)
{
    return isCrn(text) ? compactIdentity(text) : text.trimmed();
}

struct PncParts
{
    QString year;
    QString serial;
    QString letter;
};

std::optional<PncParts> pncParts(const QString &pattern, const QString &text)
{
    const auto match = QRegularExpression(pattern).match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const PncParts parts{match.captured(1), match.captured(2), match.captured(3)};
    const char letter = pncCheckLetter(parts.year.right(2).toInt(), parts.serial.toInt());
    return parts.letter == QLatin1Char(letter) ? std::optional(parts) : std::nullopt;
}

/// The parts of a PNC number whose letter goes with its digits. Without a slash the year may have two digits
/// or four; where both make a number, a serial number of seven digits is the likelier one.
std::optional<PncParts> pncFrom(const QString &text)
{
    const QString compact = compactIdentity(text);
    for (const char *pattern :
        {"^((?:\\d{2})?\\d{2})/(\\d{1,7})([A-Z])\\z", "^((?:19|20)\\d{2})(\\d{7})([A-Z])\\z",
            "^(\\d{2})(\\d{7})([A-Z])\\z", "^((?:19|20)\\d{2})(\\d{6})([A-Z])\\z",
            "^(\\d{2})(\\d{1,6})([A-Z])\\z", "^((?:19|20)\\d{2})(\\d{1,5})([A-Z])\\z"})
        if (const auto parts = pncParts(QString::fromLatin1(pattern), compact))
            return parts;
    return std::nullopt;
}

bool isPnc(QStringView text)
{
    return pncFrom(text.toString()).has_value();
}

/// With a year of four digits the serial number is written in full; the short way of writing leaves its zeros
/// out, and no century is guessed.
QString tidyPnc(const QString &text)
{
    constexpr int serialLength = 7;
    const auto parts = pncFrom(text);
    if (!parts)
        return text.trimmed();
    const QString serial = parts->year.size() == 4 ? parts->serial.rightJustified(serialLength, u'0')
                                                   : QString::number(parts->serial.toInt());
    return parts->year + u'/' + serial + parts->letter;
}

} // namespace

char pncCheckLetter(int yearOfCentury, int serial)
{
    constexpr char letters[] = "ZABCDEFGHJKLMNPQRTUVWXY"; // no I, O, S
    constexpr int sevenDigits = 10'000'000;
    constexpr int modulus = 23;
    return letters[(yearOfCentury * sevenDigits + serial) % modulus];
}

constinit const Format nomis{"nomis", isNomis,
    IdentityFormatTexts::tr(
        "This should be a letter, four digits and two letters, such as A1234BC. Check it against NOMIS"),
    Severity::Warning, tidyNomis};
constinit const Format pnc{"pnc", isPnc,
    IdentityFormatTexts::tr(
        "This is no PNC number. One looks like 2015/0123456U, and its last letter goes with its digits. "
        "Check it against the licence"),
    Severity::Warning, tidyPnc};
constinit const Format crn{"crn", isCrn,
    IdentityFormatTexts::tr(
        "This should be a letter and six digits, such as X123456. Ask probation for the case reference number"),
    Severity::Warning, tidyCrn};

} // namespace emo::formats
