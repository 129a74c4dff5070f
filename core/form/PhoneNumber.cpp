// SPDX-License-Identifier: MIT
#include "core/form/PhoneNumber.h"

#include "core/base/Csv.h"
#include "core/base/PlainCharacters.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace emo {

namespace {

constexpr qsizetype longestText = 250; // for libphonenumber, as are the two below
constexpr qsizetype fewestDigits = 2;
constexpr qsizetype mostDigits = 17;
constexpr qsizetype fewestLetters = 3; // of a number in words

const QString home = QStringLiteral("44");

/// The numbers of one length that a country has given out.
struct Plan
{
    qsizetype length;
    QRegularExpression beginnings;
};

struct Country
{
    QString trunk; ///< What is dialled before a number within the country; empty where it differs.
    QList<Plan> plans;
};

QRegularExpression atStart(const QString &alternatives)
{
    return QRegularExpression(QStringLiteral("^(?:%1)").arg(alternatives));
}

QHash<QString, Country> readCountries()
{
    QFile file(QStringLiteral(":/phone/numbers.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The numbering plans are not part of this program");
    QHash<QString, Country> countries;
    const auto rows = csvTable(QString::fromUtf8(file.readAll()));
    for (const auto &row : rows) {
        Country &country = countries[row[QStringLiteral("country")]];
        country.trunk = row[QStringLiteral("trunk")];
        country.plans.append(
            {row[QStringLiteral("length")].toInt(), atStart(row[QStringLiteral("beginnings")])});
    }
    // Ofcom keeps these for drama, and so do we for tests and examples.
    constexpr qsizetype britishLength = 10;
    countries[home].plans.append({britishLength, atStart(QStringLiteral("7700900|1632960"))});
    return countries;
}

const QHash<QString, Country> &countries()
{
    static const QHash<QString, Country> all = readCountries();
    return all;
}

bool isGivenOut(const Country &country, const QString &national)
{
    return std::ranges::any_of(country.plans, [&](const Plan &plan) {
        return plan.length == national.size() && plan.beginnings.match(national).hasMatch();
    });
}

/// Digits, dashes and other signs as a keyboard has them.
QString inAscii(const QString &text)
{
    constexpr char16_t firstWide = 0xFF01;
    constexpr char16_t lastWide = 0xFF5E;
    constexpr char16_t wideToAscii = 0xFEE0;
    QString plain = plainCharacters(text);
    for (QChar &each : plain) {
        if (each.digitValue() >= 0 && each.isDigit())
            each = QChar(u'0' + each.digitValue());
        else if (each.category() == QChar::Punctuation_Dash || each == QChar(0x2212) || each == QChar(0x30FC))
            each = u'-';
        else if (each == QChar(0x2053) || each == QChar(0x223C))
            each = u'~';
        else if (each >= QChar(firstWide) && each <= QChar(lastWide))
            each = QChar(each.unicode() - wideToAscii);
    }
    return plain;
}

/// What of the text may be a number: from the first digit or plus on, without what ends a sentence, or begins
/// another number.
QString withoutWordsAround(const QString &text)
{
    static const QRegularExpression start(QStringLiteral("[+0-9]"));
    static const QRegularExpression another(QStringLiteral("[\\\\/] *x"));
    const qsizetype first = text.indexOf(start);
    QString number = first < 0 ? QString() : text.mid(first);
    while (!number.isEmpty() && !number.back().isLetterOrNumber() && number.back() != u'#')
        number.chop(1);
    const qsizetype end = number.indexOf(another);
    return end < 0 ? number : number.left(end);
}

const QString signsBetween = QStringLiteral("-x ()\\[\\]./~*");
const QString anExtension = QStringLiteral("(?:;ext=(\\d{1,20})"
                                           "|[ \\t,]*e?xt(?:ensi[o\\x{f3}])?n?[:.]?[ \\t,-]*(\\d{1,20})#?"
                                           "|[ \\t,]*(?:x|#|~|int)[:.]?[ \\t,-]*(\\d{1,9})#?"
                                           "|[- ]+(\\d{1,6})#"
                                           "|[ \\t]*(?:,,|;)[:.]?[ \\t,-]*(\\d{1,15})#?"
                                           "|[ \\t]*,+[:.]?[ \\t,-]*(\\d{1,9})#?)");

/// At least three digits, with signs between; then letters too, and perhaps an extension.
bool mayBeNumber(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:\\d{2}|\\+*(?:[%1]*\\d){3,}[%1a-z\\d]*%2?)\\z").arg(signsBetween, anExtension),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

QString takeExtension(QString &text)
{
    static const QRegularExpression pattern(
        anExtension + QStringLiteral("\\z"), QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch() || !mayBeNumber(text.left(match.capturedStart())))
        return {};
    text.truncate(match.capturedStart());
    return match.captured(match.lastCapturedIndex());
}

/// The digits of the text. Three letters and more are a number in words, which has digits on its keys.
QString digitsOf(const QString &text)
{
    const QLatin1StringView keys("22233344455566677778889999");
    const bool isInWords
        = std::ranges::count_if(text, [](QChar each) { return each.isLetter(); }) >= fewestLetters;
    QString digits;
    for (const QChar each : text.toLower()) {
        if (each >= u'0' && each <= u'9')
            digits += each;
        else if (isInWords && each >= u'a' && each <= u'z')
            digits += keys[each.unicode() - u'a'];
    }
    return digits;
}

/// The digits are those after the calling code.
std::optional<PhoneNumber> givenOut(const QString &code, const QString &digits)
{
    const Country country = countries().value(code);
    for (const QString &national : {digits,
             !country.trunk.isEmpty() && digits.startsWith(country.trunk) ? digits.mid(country.trunk.size())
                                                                          : QString()})
        if (national.size() >= fewestDigits && national.size() <= mostDigits && isGivenOut(country, national))
            return PhoneNumber{code, national};
    return std::nullopt;
}

/// The calling code that the digits begin with; empty if they begin with none.
QString callingCode(const QString &digits)
{
    constexpr int longestCode = 3;
    for (int length = 1; length <= longestCode; ++length)
        if (const QString code = digits.left(length); countries().contains(code))
            return code;
    return {};
}

std::optional<PhoneNumber> international(const QString &digits)
{
    const QString code = callingCode(digits);
    return code.isEmpty() ? std::nullopt : givenOut(code, digits.mid(code.size()));
}

std::optional<PhoneNumber> dialledAtHome(const QString &digits)
{
    const QString abroad = QStringLiteral("00");
    if (digits.startsWith(abroad) && digits.size() > abroad.size() && digits[abroad.size()] != u'0')
        return international(digits.mid(abroad.size()));
    if (const auto number = givenOut(home, digits))
        return number;
    return digits.startsWith(home) ? givenOut(home, digits.mid(home.size())) : std::nullopt;
}

} // namespace

std::optional<PhoneNumber> phoneNumberFrom(QStringView text)
{
    if (text.size() > longestText)
        return std::nullopt;
    QString number = withoutWordsAround(inAscii(text.toString()));
    if (!mayBeNumber(number))
        return std::nullopt;
    const QString extension = takeExtension(number);
    const QString digits = digitsOf(number);
    // "+07911 …" is meant as it would be without the plus.
    const bool isInternational = number.startsWith(u'+') && !callingCode(digits).isEmpty();
    auto found = isInternational ? international(digits) : dialledAtHome(digits);
    if (found)
        found->extension = extension;
    return found;
}

QString tidyPhoneNumber(const QString &text)
{
    static const QRegularExpression scheme(
        QStringLiteral("^tel(?:ephone)?\\s*:\\s*"), QRegularExpression::CaseInsensitiveOption);
    return inAscii(text).trimmed().remove(scheme);
}

} // namespace emo
