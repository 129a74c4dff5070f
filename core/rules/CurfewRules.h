// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Monitoring.h"
#include "core/rules/MonitoredConditions.h"
#include "core/rules/Rule.h"

namespace emo {

/// What a curfew must hold together.
inline constexpr struct CurfewRules final : RuleBook
{
    EMO_TEXTS(CurfewRules)

    Rule complete{this, "C01",
        {
            .severity = Severity::Error,
            .title
            = tr("A curfew has hours for the day of release, an answer about the boundary, and a timetable."),
            .source = "EMO service, curfew pages; its own check lets an unfinished curfew through",
            .questions = {&monitoring.curfew.releaseFrom, &monitoring.curfew.releaseUntil,
                &monitoring.curfew.changeStandardBoundary, &monitoring.curfew.timetable},
        },
        [](const Asked &order, const Moment &) -> Objections {
            const auto isMissing = [&](const AnyQuestion &question) {
                const Value *value = order.answer(question);
                return order.asks(question) && (!value || isBlank(*value));
            };
            QList<QuestionAt> missing;
            QStringList names;
            struct Part
            {
                const AnyQuestion *question;
                Text name;
            };
            const Part parts[]{{&monitoring.curfew.releaseFrom, tr("its start on the day of release")},
                {&monitoring.curfew.releaseUntil, tr("its end on the morning after release")},
                {&monitoring.curfew.changeStandardBoundary, tr("the answer about its boundary")},
                {&monitoring.curfew.timetable, tr("its timetable")}};
            for (const auto &[question, name] : parts)
                if (isMissing(*question)) {
                    missing.append(*question);
                    names.append(name.toString());
                }
            if (missing.isEmpty())
                return {};
            return {{missing,
                tr("The curfew is not finished, and its hours would not reach the installer. Still missing: "
                   "%1")
                    .with(names.join(QStringLiteral(", ")))}};
        }};

    Rule timetable{this, "C07",
        {
            .severity = Severity::Error,
            .title = tr("The curfew timetable has real times, no overlaps, no more than 16 hours a day, and "
                        "addresses that the order gives."),
            .source = "EMO service, curfew timetable page; its own check lets impossible times through",
            .questions = {&monitoring.curfew.timetable, &monitoring.curfew.timetable.row.dayOfWeek,
                &monitoring.curfew.timetable.row.startTime, &monitoring.curfew.timetable.row.endTime,
                &monitoring.curfew.timetable.row.addresses},
        },
        [](const Asked &order, const Moment &) -> Objections {
            return impossibleTimes(order) + missingAddresses(order) + overlaps(order) + longDays(order);
        }};

    Rule homeDetention{this, "C13",
        {
            .severity = Severity::Warning,
            .title = tr("An order for home detention curfew asks for a curfew."),
            .source = "Home detention curfew is a curfew; the EMO service accepts an order without one",
            .questions = {&monitoring.types, &monitoring.hdc, &monitoring.sentenceType},
        },
        [](const Asked &order, const Moment &) -> Objections {
            if (!isHomeDetentionCurfew(order) || order.has(monitoring.types, options::monitoringType.curfew)
                || !order[monitoring.types])
                return {};
            return {{{monitoring.types, monitoring.hdc},
                tr("The release is on home detention curfew, but the order asks for no curfew. Add the "
                   "curfew, or "
                   "correct the answer about home detention curfew")
                    .toString()}};
        }};

private:
    static Objections impossibleTimes(const Asked &order);
    static Objections missingAddresses(const Asked &order);
    static Objections overlaps(const Asked &order);
    static Objections longDays(const Asked &order);
} curfewRules;

} // namespace emo
