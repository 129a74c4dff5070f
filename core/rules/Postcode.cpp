// SPDX-License-Identifier: MIT
#include "core/rules/Postcode.h"

#include <QStringList>

#include <algorithm>

namespace emo {

Country countryOf(const QString &postcode)
{
    static const QStringList scottish
        = QStringLiteral("AB DD DG EH FK G HS IV KA KW KY ML PA PH ZE").split(u' ');
    const QString text = postcode.trimmed().toUpper();
    const auto end = std::ranges::find_if(text, [](QChar c) { return !c.isLetter(); });
    const QString area = text.left(end - text.begin());
    if (area == QLatin1StringView("TD"))
        return Country::Border;
    return scottish.contains(area) ? Country::Scotland : Country::EnglandOrWales;
}

} // namespace emo
