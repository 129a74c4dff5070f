// SPDX-License-Identifier: MIT
#include "core/rules/Postcode.h"

#include <QStringList>

#include <algorithm>

namespace emo {

namespace {

/// The letters that the postcode begins with.
QString areaOf(const QString &postcode)
{
    const QString text = postcode.trimmed().toUpper();
    const auto end = std::ranges::find_if(text, [](QChar c) { return !c.isLetter(); });
    return text.left(end - text.begin());
}

} // namespace

Country countryOf(const QString &postcode)
{
    static const QStringList scottish
        = QStringLiteral("AB DD DG EH FK G HS IV KA KW KY ML PA PH ZE").split(u' ');
    const QString area = areaOf(postcode);
    if (area == QLatin1StringView("TD"))
        return Country::Border;
    return scottish.contains(area) ? Country::Scotland : Country::EnglandOrWales;
}

bool isLondon(const QString &postcode)
{
    static const QStringList areas
        = QStringLiteral("E EC N NW SE SW W WC BR CR DA EN HA IG KT RM SM TW UB").split(u' ');
    return areas.contains(areaOf(postcode));
}

} // namespace emo
