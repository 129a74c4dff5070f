// SPDX-License-Identifier: MIT
#include "core/rules/MonitoredConditions.h"

#include "core/emo/Monitoring.h"

namespace emo {

QList<MonitoredCondition> monitoredConditions(const Asked &order)
{
    const auto &types = options::monitoringType;
    QList<MonitoredCondition> found;
    for (const MonitoredCondition &condition :
        {MonitoredCondition{&types.trail, &monitoring.trail.startDate, &monitoring.trail.endDate},
            MonitoredCondition{&types.curfew, &monitoring.curfew.startDate, &monitoring.curfew.endDate}})
        if (order.has(monitoring.types, *condition.type))
            found.append(condition);
    return found;
}

QDate firstStart(const Asked &order)
{
    QDate first;
    for (const MonitoredCondition &condition : monitoredConditions(order))
        if (const auto start = order[*condition.start]; start && (first.isNull() || *start < first))
            first = *start;
    return first;
}

bool isHomeDetentionCurfew(const Asked &order)
{
    return order[monitoring.hdc] == true
        || order.is(monitoring.sentenceType, options::sentenceType.section91);
}

} // namespace emo
