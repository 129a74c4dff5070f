// SPDX-License-Identifier: MIT
#include "core/document/content/ContactLink.h"

#include "core/form/PhoneNumber.h"

#include <QUrl>

namespace emo::paper {

namespace {

struct ContactLinkTexts
{
    EMO_TEXTS(ContactLinkTexts)
};

/// The number as it is dialled from anywhere: "+447700900142". Source: RFC 3966.
QString dialled(const PhoneNumber &number)
{
    const QString whole = u'+' + number.country + number.national;
    return number.extension.isEmpty() ? whole : whole + QStringLiteral(";ext=") + number.extension;
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
    const auto meant = phoneNumberFrom(number);
    if (!meant)
        return {};
    return {QStringLiteral("tel:") + dialled(*meant),
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
