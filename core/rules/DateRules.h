// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Monitoring.h"
#include "core/rules/MonitoredConditions.h"
#include "core/rules/OrderFacts.h"
#include "core/rules/Rule.h"

namespace emo {

/// When monitoring starts and ends.
inline constexpr struct DateRules final : RuleBook
{
    EMO_TEXTS(DateRules)

    Rule order{this, "C06",
        {
            .severity = Severity::Error,
            .title = tr("Every condition ends on or after the day on which it starts, and later than now."),
            .source = "EMO service, dates of monitoring conditions: the end must be in the future and after "
                      "the start",
            .questions = {&monitoring.trail.startDate, &monitoring.trail.endDate,
                &monitoring.curfew.startDate, &monitoring.curfew.endDate, &monitoring.alcohol.startDate,
                &monitoring.alcohol.endDate, &monitoring.exclusion.zones.row.startDate,
                &monitoring.exclusion.zones.row.endDate, &monitoring.attendance.appointments.row.startDate,
                &monitoring.attendance.appointments.row.endDate},
        },
        [](const Asked &order, const Circumstances &at) -> Objections {
            const QTime lastMinute(23, 59); // the live service ends a condition then
            Objections objections;
            for (const MonitoredStretch &condition : monitoredConditions(order)) {
                const auto &end = condition.until;
                if (condition.from && end && *end < *condition.from)
                    objections.append({{condition.end, condition.start},
                        tr("%1 ends before it starts. Check both dates against the licence")
                            .with(condition.name())});
                else if (!at.isFinished && end
                    && (*end < at.today || (*end == at.today && at.now >= lastMinute)))
                    objections.append({{condition.end},
                        tr("%1 has already ended on this date. Check it against the licence")
                            .with(condition.name())});
            }
            return objections;
        }};

    Rule licence{this, "F03",
        {
            .severity = Severity::Warning,
            .title = tr("Monitoring starts and ends on the dates that the licence gives."),
            .source = "EMO FAQ, \"Incorrect dates\"",
            .questions = {&monitoring.licenceStart, &monitoring.licenceEnd, &monitoring.hdcStart,
                &monitoring.hdcEnd, &monitoring.monitoringEnd, &monitoring.licenceTrailEnd,
                &monitoring.licenceAlcoholEnd, &monitoring.trail.startDate, &monitoring.trail.endDate,
                &monitoring.curfew.startDate, &monitoring.curfew.endDate, &monitoring.alcohol.startDate,
                &monitoring.alcohol.endDate, &monitoring.exclusion.zones.row.startDate,
                &monitoring.exclusion.zones.row.endDate, &monitoring.attendance.appointments.row.startDate,
                &monitoring.attendance.appointments.row.endDate},
        },
        [](const Asked &order, const Circumstances &) -> Objections { return licenceDates(order); }};

    Rule hdcEnd{this, "F04",
        {
            .severity = Severity::Warning,
            .title = tr("On home detention curfew and outside the pilots, the trail ends with the curfew."),
            .source = "EMO FAQ, \"Incorrect dates\"",
            .questions = {&monitoring.trail.endDate, &monitoring.exclusion.zones.row.endDate,
                &monitoring.hdcEnd, &monitoring.curfew.endDate},
        },
        [](const Asked &order, const Circumstances &) -> Objections { return beyondHdc(order); }};

private:
    static Objections otherStart(const Asked &order, const MonitoredStretch &condition);
    static Objections otherEnd(const Asked &order, const MonitoredStretch &condition);
    static Objections licenceDates(const Asked &order);
    static Objections beyondHdc(const Asked &order);
} dateRules;

} // namespace emo
