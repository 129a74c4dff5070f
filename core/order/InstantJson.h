// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonValue>

namespace emo {

/// An instant as our files hold it, to the second: "2026-11-24T15:00:00Z".
QString instantText(const QDateTime &instant);

/// The instant that a file gives, invalid if it gives none: a text, in local time if it names no zone; or a
/// number, which is seconds since 1970 or, where those would not lie in the years of the form, milliseconds.
/// Some exports of the live service write numbers. One that may be a year, a count or a date in digits
/// (20261207) gives none.
QDateTime instantFrom(const QJsonValue &json);

} // namespace emo
