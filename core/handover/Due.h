// SPDX-License-Identifier: MIT
#pragma once

#include "core/calendar/Deadlines.h"
#include "core/order/Order.h"

namespace emo {

/// What has become of the order's current version, as deadlines see it.
OrderMilestones milestonesOf(const Order &order);

/// Everything that is due for the order itself; soonest first. See annexADeadlines() for its Annex A.
Deadlines deadlinesOf(const Order &order, const Moment &moment);

} // namespace emo
