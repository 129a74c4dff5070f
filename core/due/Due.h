// SPDX-License-Identifier: MIT
#pragma once

#include "core/calendar/Deadline.h"
#include "core/handover/AnnexA.h"
#include "core/order/Order.h"
#include "core/rules/OrderDeadlines.h"
#include "core/store/search/Card.h"

namespace emo {

/// What has become of the order's current version, as deadlines see it.
OrderMilestones milestonesOf(const Order &order);

/// What has to be done for the order by today, in few words: "not sent to the installer, release in 36
/// hours". Empty if nothing has.
QString dueToday(const Order &order, const Moment &moment);

/// Everything that is due for the order itself; soonest first. See annexADeadlines() for its Annex A.
Deadlines deadlinesOf(const Order &order, const Moment &moment);

/// Something that is due, and for which order or Annex A.
struct DueItem
{
    QString id; ///< Of the order, or of an Annex A without one.
    QString reference; ///< Tells whose it is where no name may be shown.
    QString name; ///< Of the device wearer; the reference, if there is none yet.
    Deadline deadline;
    bool isOfAnnex = false; ///< It follows from a date in the Annex A.
};

/// True of orders that something can be due for: not of those that the installer has had for long.
bool mayBeDue(const store::Card &card, QDate today);

/// What is due for the order. `names` are the questions that name the device wearer.
QList<DueItem> dueItems(
    const Order &order, const std::vector<const AnyQuestion *> &names, const Moment &moment);

/// What is due for an Annex A. It is a continuous record, so it counts however long ago its order was sent.
QList<DueItem> dueItems(const AnnexA &annex);

/// Soonest first; what has no time of day comes last on its day.
void sortByDue(QList<DueItem> &items);

} // namespace emo
