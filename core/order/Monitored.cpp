// SPDX-License-Identifier: MIT
#include "core/order/Monitored.h"

namespace emo {

std::vector<MonitoredStretch> monitoredStretches(const Receipt &receipt, const Asked &order)
{
    std::vector<MonitoredStretch> found;
    for (const ReceiptCondition &condition : receipt.conditions) {
        if (!order.meets(condition.when))
            continue;
        const auto add = [&](const Asked &asked, int number) {
            found.push_back({&condition, number, asked[*condition.from].value_or(QDate()),
                asked[*condition.until].value_or(QDate())});
        };
        if (condition.each)
            order.forEachRow(*condition.each, [&](const Asked &row, int index) { add(row, index + 1); });
        else
            add(order, 0);
    }
    return found;
}

MonitoredDays monitoredDays(const Receipt &receipt, const Asked &order)
{
    MonitoredDays days;
    for (const MonitoredStretch &each : monitoredStretches(receipt, order)) {
        if (each.from.isValid() && (!days.from.isValid() || each.from < days.from))
            days.from = each.from;
        if (each.until.isValid() && (!days.until.isValid() || each.until > days.until))
            days.until = each.until;
    }
    return days;
}

} // namespace emo
