// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <array>
#include <optional>

namespace emo::ui {

/// The five lines of an address: building and street, second line, town or city, county, postcode.
using AddressTexts = std::array<QString, 5>;

/// An address that was copied in one piece: on lines of its own, or on one line with commas and a postcode
/// at its end. Nothing if the text is none, or has fewer than three parts.
std::optional<AddressTexts> addressFrom(const QString &text);

} // namespace emo::ui
