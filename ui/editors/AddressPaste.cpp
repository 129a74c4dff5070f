// SPDX-License-Identifier: MIT
#include "ui/editors/AddressPaste.h"

#include "core/base/PlainCharacters.h"
#include "core/form/Format.h"

#include <QRegularExpression>

namespace emo::ui {

namespace {

constexpr qsizetype longest = 1000; // what is longer is no address
constexpr qsizetype fewestParts = 3;

QStringList trimmedParts(const QString &text, const QRegularExpression &between)
{
    QStringList parts;
    for (QString part : text.split(between)) {
        part = part.simplified();
        while (part.endsWith(u',') || part.endsWith(u'.'))
            part = part.chopped(1).trimmed();
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts;
}

/// Takes a postcode off the end of the parts: one of its own, or the last words of the last one.
QString takePostcode(QStringList &parts)
{
    if (parts.isEmpty())
        return {};
    const QStringList words = parts.last().split(u' ');
    for (qsizetype count = std::min<qsizetype>(2, words.size()); count > 0; --count) {
        const QString postcode = words.last(count).join(u' ');
        if (!formats::postcode.matches(postcode))
            continue;
        const QString rest = words.first(words.size() - count).join(u' ');
        parts.removeLast();
        if (!rest.isEmpty())
            parts.append(rest);
        return formats::postcode.tidied(postcode);
    }
    return {};
}

/// Counties by name; an address of three parts has either one or a second line.
bool isCounty(const QString &part)
{
    static const QRegularExpression names(
        QStringLiteral("^(county .*|.*shire|(east |west )?sussex|(mid |south |west )?glamorgan|kent|essex|"
                       "surrey|norfolk|suffolk|devon|dorset|cornwall|somerset|cumbria|merseyside|"
                       "tyne and wear|tyne & wear|west midlands|greater manchester|greater london|rutland|"
                       "northumberland|isle of wight|gwent|dyfed|powys|clwyd|gwynedd|middlesex)$"),
        QRegularExpression::CaseInsensitiveOption);
    return names.match(part).hasMatch();
}

} // namespace

std::optional<AddressTexts> addressFrom(const QString &text)
{
    static const QRegularExpression lineEnd(QStringLiteral("\\n+"));
    static const QRegularExpression comma(QStringLiteral(","));
    if (text.size() > longest)
        return {};
    QStringList parts = trimmedParts(plainCharacters(text), lineEnd);
    const bool isOneLine = parts.size() == 1;
    if (isOneLine)
        parts = trimmedParts(text, comma);
    const QString postcode = takePostcode(parts);
    const qsizetype count = parts.size() + (postcode.isEmpty() ? 0 : 1);
    if (parts.isEmpty() || count < fewestParts || (isOneLine && postcode.isEmpty()))
        return {};

    AddressTexts address;
    auto &[line1, line2, town, county, code] = address;
    code = postcode;
    line1 = parts.takeFirst();
    if (parts.size() > 1 && isCounty(parts.last()))
        county = parts.takeLast();
    if (county.isEmpty() && parts.size() > 2)
        county = parts.takeLast();
    if (!parts.isEmpty())
        town = parts.takeLast();
    line2 = parts.join(QStringLiteral(", "));
    return address;
}

} // namespace emo::ui
