// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/London.h"
#include "core/form/Answers.h"

#include <QList>

/// What has to be done by when, and who says so.
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

/// By when the responsible officer must have told EMS of what the dates of the Annex A say, and what else
/// follows from them; soonest first, without what has been seen to. Source: PI 01/2019, section 3 and Annex
/// A.
Deadlines annexADeadlines(const Answers &annex);

/// What has become of an order besides its answers.
struct OrderMilestones
{
    QDate finished = {}; ///< Null: a draft.
    bool isWithInstaller = false;
    QDate sent = {}; ///< The day on which the installer got it; null: not known.
    bool isAnswered = false; ///< The installer has said something to it.
    bool isRejected = false; ///< And this is what it said.
};

/// What is due for the order itself; soonest first.
Deadlines orderDeadlines(const Answers &order, const OrderMilestones &milestones, const Moment &moment);

/// What deadlines are sorted by: the moment; one without a time comes last on its day.
QDateTime soonness(const Deadline &deadline);
/// Puts the soonest first.
void sortBySoonest(Deadlines &deadlines);

} // namespace emo
