// SPDX-License-Identifier: MIT
#include "core/form/Format.h"

#include "core/form/PhoneNumber.h"

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

/// Without what a link or a mail program writes around an address; the domain in small letters. What is
/// before the @ may be told apart by its capitals.
QString tidyEmail(const QString &text)
{
    static const QRegularExpression around(
        QStringLiteral("^(?:mailto:\\s*)?<?(?:mailto:)?\\s*(.*?)\\s*>?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QString address = around.match(text.trimmed()).captured(1);
    if (!isEmail(address))
        return text.trimmed();
    const qsizetype at = address.indexOf(u'@');
    return address.left(at) + address.mid(at).toLower();
}

bool isPhone(QStringView text)
{
    return phoneNumberFrom(text).has_value();
}

QString withoutSpaces(QString text)
{
    return text.removeIf([](QChar each) { return each.isSpace(); });
}

bool isPostcode(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([a-z]{1,2}\\s*\\d[a-z\\d]?\\s*\\d\\s*[a-z]{2}|gir\\s*0aa)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return fits(pattern, text);
}

QString tidyPostcode(const QString &text)
{
    constexpr qsizetype inwardLength = 3;
    if (!isPostcode(text.trimmed()))
        return text.trimmed();
    const QString letters = withoutSpaces(text).toUpper();
    return letters.chopped(inwardLength) + u' ' + letters.last(inwardLength);
}

} // namespace

namespace formats {

constinit const Format email{"email", isEmail,
    FormatTexts::tr("This is not a complete email address. It should look like name@organisation.gov.uk"),
    Severity::Error, tidyEmail};
constinit const Format emailAdvised{"email", isEmail,
    FormatTexts::tr("This does not look like a complete email address. Check it, or ask the team for it"),
    Severity::Warning, tidyEmail};
constinit const Format phone{"phone", isPhone,
    FormatTexts::tr(
        "This is not a telephone number that can be dialled. Check it, or answer that there is none"),
    Severity::Error, tidyPhoneNumber};
constinit const Format phoneAdvised{"phone", isPhone,
    FormatTexts::tr("This does not look like a telephone number that can be dialled. Check it"),
    Severity::Warning, tidyPhoneNumber};
constinit const Format postcode{"postcode", isPostcode,
    FormatTexts::tr("This does not look like a postcode. Check it against the licence"), Severity::Warning,
    tidyPostcode};

} // namespace formats

} // namespace emo
