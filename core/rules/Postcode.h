// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace emo {

/// Which country an address is in, as far as the installer is concerned: it works in England and Wales.
enum class Country {
    EnglandOrWales,
    Border, ///< One of the postcode districts with parts in England and in Scotland.
    Scotland,
    Elsewhere, ///< Northern Ireland, the Isle of Man, the Channel Islands.
};

/// The letters that the postcode begins with, in capitals.
QString postcodeArea(const QString &postcode);

/// Told by the postcode. The districts TD9, TD12 and TD15 have parts on both sides of the border; the rest of
/// TD is in Scotland. What is not a postcode counts as England or Wales.
Country countryOf(const QString &postcode);

/// True if the postcode area lies in London, or partly does.
bool isLondon(const QString &postcode);

/// True if the postcode area is known and has no part in the probation region with this code.
bool isOutsideRegion(const QString &postcode, const QString &region);

/// True if the postcode area is known and has no part in the police area with this code.
bool isOutsidePoliceArea(const QString &postcode, const QString &policeArea);

} // namespace emo
