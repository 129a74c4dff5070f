// SPDX-License-Identifier: MIT
#include "core/form/Monitored.h"

#include "core/form/ConditionName.h"

namespace emo {

namespace {

struct MonitoredTexts
{
    EMO_TEXTS(MonitoredTexts)
};

void addRows(const ReceiptCondition &condition, const Asked &order, std::vector<MonitoredStretch> &found)
{
    const auto first = std::ssize(found);
    order.forEachRow(*condition.each, [&](const Asked &row, int index) {
        found.push_back({&condition, conditionName(condition, row), index + 1, 0,
            {*condition.from, *condition.each, index}, {*condition.until, *condition.each, index},
            row[*condition.from], row[*condition.until]});
    });
    for (auto stretch = found.begin() + first; stretch != found.end(); ++stretch)
        stretch->ofKind = int(found.end() - found.begin() - first);
}

} // namespace

QString MonitoredStretch::name() const
{
    //: %1 is a type of monitoring, %2 its number among several: Exclusion zone 2.
    return ofKind > 1 ? MonitoredTexts::tr("%1 %2").with(kind, QString::number(number)) : kind;
}

std::vector<MonitoredStretch> monitoredStretches(
    std::span<const ReceiptCondition> conditions, const Asked &order)
{
    std::vector<MonitoredStretch> found;
    for (const ReceiptCondition &condition : conditions)
        if (order.meets(condition.when) && condition.each)
            addRows(condition, order, found);
        else if (order.meets(condition.when))
            found.push_back({&condition, conditionName(condition, order), 1, 1, *condition.from,
                *condition.until, order[*condition.from], order[*condition.until]});
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
