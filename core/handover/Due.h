// SPDX-License-Identifier: MIT
#pragma once

#include "core/calendar/Deadlines.h"
#include "core/order/Order.h"

namespace emo {

/// What has become of the order's current version, as deadlines see it.
OrderMilestones milestonesOf(const Order &order);

/// What has to be done for the order by today, in few words: "not sent to the installer, release in 36
/// hours". Empty if nothing has.
QString dueToday(const Order &order, const Moment &moment);

/// Everything that is due for the order itself; soonest first. See annexADeadlines() for its Annex A.
Deadlines deadlinesOf(const Order &order, const Moment &moment);

} // namespace emo
