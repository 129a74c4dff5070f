// SPDX-License-Identifier: MIT
#include "core/document/content/ContactLink.h"

#include <QUrl>

namespace emo::paper {

namespace {

struct ContactLinkTexts
{
    EMO_TEXTS(ContactLinkTexts)
};

/// The number as it is dialled from anywhere: "+447700900142".
QString dialled(const QString &number)
{
    const QString country = QStringLiteral("44");
    QString digits;
    for (const QChar each : number)
        if (each >= u'0' && each <= u'9')
            digits.append(each);
    const bool hasCountry = number.startsWith(u'+') || digits.startsWith(QStringLiteral("00"));
    if (hasCountry && !number.startsWith(u'+'))
        digits.remove(0, 2);
    if (hasCountry && !digits.startsWith(country))
        return u'+' + digits;
    QString national = hasCountry ? digits.mid(country.size()) : digits;
    if (national.startsWith(u'0'))
        national.remove(0, 1);
    return u'+' + country + national;
}

} // namespace

ContactLink emailLink(const QString &text)
{
    const QString address = text.trimmed();
    if (address.isEmpty() || !formats::email.matches(address))
        return {};
    return {QStringLiteral("mailto:") + QString::fromLatin1(QUrl::toPercentEncoding(address, "@+'")),
        //: %1 is an email address.
        ContactLinkTexts::tr("Email %1").with(address)};
}

ContactLink telephoneLink(const QString &text)
{
    const QString number = text.trimmed();
    if (number.isEmpty() || !formats::phone.matches(number))
        return {};
    return {QStringLiteral("tel:") + dialled(number),
        //: %1 is a telephone number.
        ContactLinkTexts::tr("Call %1").with(number)};
}

ContactLink contactLink(const QString &text)
{
    const ContactLink email = emailLink(text);
    return email.target.isEmpty() ? telephoneLink(text) : email;
}

ContactLink contactLink(const AnyQuestion &question, const QString &answer)
{
    const Format *format = question.spec.format;
    if (format == &formats::email || format == &formats::emailAdvised)
        return emailLink(answer);
    if (format == &formats::phone || format == &formats::phoneAdvised)
        return telephoneLink(answer);
    return {};
}

} // namespace emo::paper
