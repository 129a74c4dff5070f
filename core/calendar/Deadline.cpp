// SPDX-License-Identifier: MIT
#include "core/calendar/Deadline.h"

#include <algorithm>

namespace emo {

Nearness nearness(const Deadline &deadline, const Moment &moment)
{
    if (deadline.due != moment.today)
        return deadline.due < moment.today ? Nearness::Overdue : Nearness::Later;
    return deadline.time.isValid() && deadline.time <= moment.now ? Nearness::Overdue : Nearness::Today;
}

QDateTime soonness(const Deadline &deadline)
{
    const auto endOfDay = QTime(23, 59, 59);
    return {deadline.due, deadline.time.isValid() ? deadline.time : endOfDay, Qt::UTC};
}

void sortBySoonest(Deadlines &deadlines)
{
    std::ranges::stable_sort(deadlines, {}, soonness);
}

} // namespace emo
