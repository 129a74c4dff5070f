// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/Postcode.h"

/// Names of places, as far as they tell a country or that nobody lives there.
namespace emo {

/// The country of the town or county with exactly this name: towns of Scotland, Northern Ireland and the
/// islands whose names are not also those of places in England and Wales. Others are England or Wales.
Country countryOfPlace(const QString &name);

/// True of the English towns and counties in the postcode districts TD9, TD12 and TD15.
bool isEnglishBorderPlace(const QString &name);
/// True of the Scottish ones.
bool isScottishBorderPlace(const QString &name);

/// The country of the first town that a text names; "Edinburgh Road" names none.
Country countryInText(const QString &text);

/// True of a line of an address that names a prison or a young offender institution; "Prison Lane" does not.
bool isPrisonLine(const QString &line);
/// True of the postcode of a prison.
bool isPrisonPostcode(const QString &postcode);

/// True of a line that names an office, a court or a police station, where nobody lives.
bool isOfficeLine(const QString &line);

/// True of a line that says that the address is approved premises.
bool isApprovedPremisesLine(const QString &line);

} // namespace emo
