// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace emo {

/// Which side of the border a postcode area lies on, as far as the installer is concerned.
enum class Country { EnglandOrWales, Scotland, Border };

/// Told by the letters that the postcode begins with. TD straddles the border.
Country countryOf(const QString &postcode);

/// True if the postcode area lies in London, or partly does.
bool isLondon(const QString &postcode);

} // namespace emo
