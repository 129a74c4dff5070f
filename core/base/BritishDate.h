// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace emo {

/// The day that a text names as people and spreadsheets in Britain write it, the day before the month:
/// "04/05/2026", "4.5.26", "04-May-26", "4th May 2026", "Monday 4 May 2026"; or the year first, "2026-05-04".
/// A time after it is passed over; a year of two digits is one of this century. Nothing where there is none,
/// or where the day of the week is another.
std::optional<QDate> britishDate(const QString &text);

} // namespace emo
