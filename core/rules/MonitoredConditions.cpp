// SPDX-License-Identifier: MIT
#include "core/rules/MonitoredConditions.h"

#include "core/emo/Monitoring.h"

#include <algorithm>

namespace emo {

namespace {

struct MonitoredConditionTexts
{
    EMO_TEXTS(MonitoredConditionTexts)
};

const auto &monitoringTypes = options::monitoringType;

void addSingle(const Asked &order, const Option &type, const Question<QDate> &start,
    const Question<QDate> &end, QList<MonitoredCondition> &found)
{
    if (order.has(monitoring.types, type))
        found.append({&type, type.label.toString(), start, end, order[start], order[end]});
}

void addRows(const Asked &order, const Option &type, const Question<Rows> &group,
    const Question<QDate> &start, const Question<QDate> &end, QList<MonitoredCondition> &found)
{
    if (!order.has(monitoring.types, type))
        return;
    order.forEachRow(group, [&](const Asked &row, int index) {
        const QString name
            = MonitoredConditionTexts::tr("%1 %2").with(type.label.toString(), QString::number(index + 1));
        found.append({&type, name, {start, group, index}, {end, group, index}, row[start], row[end]});
    });
}

} // namespace

QList<MonitoredCondition> monitoredConditions(const Asked &order)
{
    const Repeat<ExclusionZone> &zones = monitoring.exclusion.zones;
    const Repeat<Appointment> &appointments = monitoring.attendance.appointments;
    QList<MonitoredCondition> found;
    addSingle(order, monitoringTypes.curfew, monitoring.curfew.startDate, monitoring.curfew.endDate, found);
    addRows(order, monitoringTypes.exclusionZone, zones, zones.row.startDate, zones.row.endDate, found);
    addSingle(order, monitoringTypes.trail, monitoring.trail.startDate, monitoring.trail.endDate, found);
    addRows(order, monitoringTypes.mandatoryAttendance, appointments, appointments.row.startDate,
        appointments.row.endDate, found);
    addSingle(
        order, monitoringTypes.alcohol, monitoring.alcohol.startDate, monitoring.alcohol.endDate, found);
    return found;
}

QDate firstStart(const Asked &order)
{
    QDate first;
    for (const MonitoredCondition &condition : monitoredConditions(order))
        if (condition.from && (first.isNull() || *condition.from < first))
            first = *condition.from;
    return first;
}

bool isAnyMonitored(const Asked &order, std::initializer_list<const Option *> types)
{
    return std::ranges::any_of(types, [&](const Option *type) { return order.has(monitoring.types, *type); });
}

} // namespace emo
