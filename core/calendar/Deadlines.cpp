// SPDX-License-Identifier: MIT
#include "core/calendar/Deadlines.h"

#include <algorithm>

namespace emo {

Nearness nearness(const Deadline &deadline, const Moment &moment)
{
    if (deadline.due != moment.today)
        return deadline.due < moment.today ? Nearness::Overdue : Nearness::Later;
    return deadline.time.isValid() && deadline.time <= moment.now ? Nearness::Overdue : Nearness::Today;
}

void sortBySoonest(Deadlines &deadlines)
{
    const auto endOfDay = QTime(23, 59, 59);
    std::ranges::stable_sort(deadlines, {}, [&](const Deadline &each) {
        return QDateTime(each.due, each.time.isValid() ? each.time : endOfDay, Qt::UTC);
    });
}

} // namespace emo
