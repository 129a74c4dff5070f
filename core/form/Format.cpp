// SPDX-License-Identifier: MIT
#include "core/form/Format.h"

#include <QRegularExpression>

namespace emo {

namespace {

struct FormatTexts
{
    EMO_TEXTS(FormatTexts)
};

bool fits(const QRegularExpression &pattern, QStringView text)
{
    return pattern.match(text.toString()).hasMatch();
}

bool isEmail(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[\\w'+-]+(\\.[\\w'+-]+)*@([a-z0-9][a-z0-9-]*\\.)+[a-z]{2,}\\z"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 200;
    return text.size() <= longest && fits(pattern, text);
}

bool isPhone(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if ((c == u'+' && digits.isEmpty()) || (c >= u'0' && c <= u'9'))
            digits.append(c);
        else if (!QStringLiteral(" -().\u00a0").contains(c))
            return false;
    }
    // 01 and 08 have a few old short numbers; 0800 1111 is the shortest there is.
    static const QRegularExpression home(
        QStringLiteral("^0?([23579]\\d{9}|1\\d{8,9}|8\\d{8,9}|8001111|845464\\d|500\\d{6})\\z"));
    static const QRegularExpression abroad(QStringLiteral("^(\\+|00)(?!44)[1-9]\\d{5,14}\\z"));
    static const QRegularExpression homeFromAbroad(QStringLiteral("^(\\+|00)44"));
    const QString national = QString(digits).remove(homeFromAbroad);
    return fits(home, national) || fits(abroad, digits);
}

bool isPostcode(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([a-z]{1,2}\\d[a-z\\d]?\\s*\\d[a-z]{2}|gir\\s*0aa)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return fits(pattern, text);
}

} // namespace

namespace formats {

constinit const Format email{"email", isEmail,
    FormatTexts::tr("This is not a complete email address. It should look like name@organisation.gov.uk"),
    Severity::Error};
constinit const Format emailAdvised{"email", isEmail,
    FormatTexts::tr("This does not look like a complete email address. Check it, or ask the team for it"),
    Severity::Warning};
constinit const Format phone{"phone", isPhone,
    FormatTexts::tr(
        "This is not a telephone number that can be dialled. Check it, or answer that there is none"),
    Severity::Error};
constinit const Format phoneAdvised{"phone", isPhone,
    FormatTexts::tr("This does not look like a telephone number that can be dialled. Check it"),
    Severity::Warning};
constinit const Format postcode{"postcode", isPostcode,
    FormatTexts::tr("This does not look like a postcode. Check it against the licence"), Severity::Warning};

} // namespace formats

} // namespace emo
