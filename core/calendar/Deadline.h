// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/London.h"

#include <QList>
#include <QString>

/// What has to be done by when, and who says so. What is due is worked out in rules/.
namespace emo {

struct Deadline
{
    QString id; ///< Permanent; one for each kind of deadline.
    QDate due;
    QTime time = {}; ///< In London; null: the whole of the day is left.
    QString what; ///< What to do, in a sentence that names nobody.
    QString source;
    QString brief = {}; ///< Why, in few words, for the header of an order; not for those of Annex A.

    bool operator==(const Deadline &) const = default;
};
using Deadlines = QList<Deadline>;

/// How near a deadline is, nearest first.
enum class Nearness {
    Overdue,
    Today,
    Later,
};
Nearness nearness(const Deadline &deadline, const Moment &moment);

/// What deadlines are sorted by: the moment; one without a time comes last on its day.
QDateTime soonness(const Deadline &deadline);
/// Puts the soonest first.
void sortBySoonest(Deadlines &deadlines);

} // namespace emo
