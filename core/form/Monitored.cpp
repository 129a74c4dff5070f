// SPDX-License-Identifier: MIT
#include "core/form/Monitored.h"

namespace emo {

std::vector<MonitoredStretch> monitoredStretches(
    std::span<const ReceiptCondition> conditions, const Asked &order)
{
    std::vector<MonitoredStretch> found;
    for (const ReceiptCondition &condition : conditions) {
        if (!order.meets(condition.when))
            continue;
        const std::vector<NumberedCondition> numbered = numberedConditions(condition, order);
        const Question<QDate> &from = *condition.from;
        const Question<QDate> &until = *condition.until;
        if (!condition.each)
            found.push_back({numbered.front(), &condition, from, until, order[from], order[until]});
        else
            order.forEachRow(*condition.each, [&](const Asked &row, int index) {
                found.push_back({numbered[size_t(index)], &condition, {from, *condition.each, index},
                    {until, *condition.each, index}, row[from], row[until]});
            });
    }
    return found;
}

MonitoredDays monitoredDays(std::span<const ReceiptCondition> conditions, const Asked &order)
{
    MonitoredDays days;
    for (const MonitoredStretch &each : monitoredStretches(conditions, order)) {
        if (each.from && (!days.from.isValid() || *each.from < days.from))
            days.from = *each.from;
        if (each.until && (!days.until.isValid() || *each.until > days.until))
            days.until = *each.until;
    }
    return days;
}

} // namespace emo
