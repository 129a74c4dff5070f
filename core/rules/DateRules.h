// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Monitoring.h"
#include "core/rules/MonitoredConditions.h"
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
                &monitoring.curfew.startDate, &monitoring.curfew.endDate},
        },
        [](const Asked &order, const Moment &moment) -> Objections {
            const QTime lastMinute(23, 59); // the live service ends a condition then
            Objections objections;
            for (const MonitoredCondition &condition : monitoredConditions(order)) {
                const auto start = order[*condition.start];
                const auto end = order[*condition.end];
                if (start && end && *end < *start)
                    objections.append({{*condition.end, *condition.start},
                        tr("%1 ends before it starts. Check both dates against the licence")
                            .with(condition.type->label.toString())});
                else if (end && (*end < moment.today || (*end == moment.today && moment.now >= lastMinute)))
                    objections.append({{*condition.end},
                        tr("%1 has already ended on this date. Check it against the licence")
                            .with(condition.type->label.toString())});
            }
            return objections;
        }};

    Rule appointment{this, "I-appointment",
        {
            .severity = Severity::Error,
            .title = tr("The appointment at which the device is fitted is in the future."),
            .source = "EMO service, installation appointment page",
            .questions = {&monitoring.installation.date, &monitoring.installation.time},
        },
        [](const Asked &order, const Moment &moment) -> Objections {
            const auto date = order[monitoring.installation.date];
            const auto time = order[monitoring.installation.time];
            const bool isOver
                = date && (*date < moment.today || (*date == moment.today && time && *time <= moment.now));
            if (!isOver)
                return {};
            return {{{monitoring.installation.date, monitoring.installation.time},
                tr("The appointment is over. Agree a new one with the installer").toString()}};
        }};

    Rule licence{this, "F03",
        {
            .severity = Severity::Warning,
            .title = tr("Monitoring starts and ends on the dates that the licence gives."),
            .source = "EMO FAQ, \"Incorrect dates\"",
            .questions = {&monitoring.trail.startDate, &monitoring.trail.endDate,
                &monitoring.curfew.startDate, &monitoring.curfew.endDate, &monitoring.licenceStart,
                &monitoring.licenceEnd, &monitoring.hdcStart, &monitoring.hdcEnd},
        },
        [](const Asked &order, const Moment &) -> Objections { return licenceDates(order); }};

private:
    static Objections licenceDates(const Asked &order);
} dateRules;

} // namespace emo
