// SPDX-License-Identifier: MIT
#pragma once

#include "core/calendar/Deadline.h"

namespace emo {

/// The deadlines as a calendar file (RFC 5545), one event each. `reference` is all that it says of whose they
/// are; `made` is when the file was made. A file that is made later replaces the events of the one before,
/// where their deadlines are the same; each event reminds on the working day before and on the day.
QByteArray iCalendar(const Deadlines &deadlines, const QString &reference, const QDateTime &made);

/// The same for deadlines of several, each with its reference.
using ReferencedDeadlines = QList<std::pair<QString, Deadline>>;
QByteArray iCalendar(const ReferencedDeadlines &deadlines, const QDateTime &made);

} // namespace emo
