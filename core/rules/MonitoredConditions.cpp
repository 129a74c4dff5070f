// SPDX-License-Identifier: MIT
#include "core/rules/MonitoredConditions.h"

#include "core/emo/ReceiptConditions.h"

#include <algorithm>

namespace emo {

std::vector<MonitoredStretch> monitoredConditions(const Asked &order)
{
    return monitoredStretches(receipt::conditions, order);
}

QDate firstStart(const Asked &order)
{
    return monitoredDays(receipt::conditions, order).from;
}

bool isAnyMonitored(const Asked &order, std::initializer_list<const Option *> types)
{
    return std::ranges::any_of(types, [&](const Option *type) { return order.has(monitoring.types, *type); });
}

} // namespace emo
