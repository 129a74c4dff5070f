// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace emo {

/// A telephone number that can be dialled.
struct PhoneNumber
{
    QString country; ///< The calling code: "44".
    QString national; ///< What follows it: "7700900142".
    QString extension = {}; ///< Empty: none.
};

/// The number that a text means, or nothing if it means none. What the live service takes is taken, and what
/// it refuses is refused: it asks libphonenumber whether the number is valid for Great Britain, and takes one
/// that begins with + or 00 for international. There are three differences. The numbers that are reserved for
/// drama are taken (07700 900000 to 900999 and 01632 960000 to 960999). Invisible characters are passed over.
/// Of other countries only the calling code, the length and the first two digits are checked
/// (resources/phone).
std::optional<PhoneNumber> phoneNumberFrom(QStringView text);

/// A telephone number as it was typed, without "tel:" and with digits and dashes of one kind.
QString tidyPhoneNumber(const QString &text);

} // namespace emo
