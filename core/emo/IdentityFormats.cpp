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

bool isNomis(QStringView text)
{
    return hasShape("[a-z]\\d{4}[a-z]{2}", text);
}

bool isCrn(QStringView text)
{
    return hasShape("[a-z]\\d{6}", text);
}

bool isPnc(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:\\d{2})?(\\d{2})/(\\d{1,7})([a-z])\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.toString());
    return match.hasMatch()
        && match.capturedView(3).front().toUpper()
        == QLatin1Char(pncCheckLetter(match.capturedView(1).toInt(), match.capturedView(2).toInt()));
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
    Severity::Warning};
constinit const Format pnc{"pnc", isPnc,
    IdentityFormatTexts::tr(
        "This is no PNC number. One looks like 2015/0123456U, and its last letter goes with its digits. "
        "Check it against the licence"),
    Severity::Warning};
constinit const Format crn{"crn", isCrn,
    IdentityFormatTexts::tr(
        "This should be a letter and six digits, such as X123456. Ask probation for the case reference number"),
    Severity::Warning};

} // namespace emo::formats
