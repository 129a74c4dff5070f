// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Changes.h"
#include "core/emo/Monitoring.h"
#include "core/emo/Risk.h"
#include "core/form/ThisVersion.h"
#include "core/policy/Figures.h"
#include "core/rules/OrderFacts.h"
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
        [](const Asked &order, const Circumstances &) -> Objections {
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
                tr("The curfew is not finished, and its hours "
                   "would not reach the installer. Still missing: %1")
                    .with(names.join(QStringLiteral(", ")))}};
        }};

    Rule timetable{this, "C07",
        {
            .severity = Severity::Error,
            .title
            = tr("The curfew timetable has real times, no overlaps, no more than %1, and addresses that "
                 "the order gives."),
            .source = "EMO service, curfew timetable page; its own check lets impossible times through",
            .questions = {&monitoring.curfew.timetable, &monitoring.curfew.timetable.row.dayOfWeek,
                &monitoring.curfew.timetable.row.startTime, &monitoring.curfew.timetable.row.endTime,
                &monitoring.curfew.timetable.row.addresses},
            .figures = {&figures.longestDay},
        },
        [](const Asked &order, const Circumstances &at) -> Objections {
            return impossibleTimes(order) + missingAddresses(order) + overlaps(order)
                + longDays(order, at.today);
        }};

    Rule homeDetention{this, "C13",
        {
            .severity = Severity::Warning,
            .title = tr("An order for home detention curfew asks for a curfew."),
            .source = "Home detention curfew is a curfew; the EMO service accepts an order without one",
            .questions = {&monitoring.types, &monitoring.hdc, &monitoring.sentenceType},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            if (!isHomeDetentionCurfew(order) || order.has(monitoring.types, options::monitoringType.curfew)
                || !order[monitoring.types])
                return {};
            const bool isCompared = isGiven(order, monitoring.licenceMonitoredConfirmedBy)
                || order[monitoring.licenceMonitored];
            if (isCompared && order.is(monitoring.licenceKind, options::licenceKind.hdc)) // F12
                return {};
            const AnyQuestion &reason = order.asks(monitoring.hdc)
                ? static_cast<const AnyQuestion &>(monitoring.hdc)
                : monitoring.sentenceType;
            return {{{monitoring.types, reason},
                tr("The release is on home detention curfew, but the order asks for no curfew. Add the "
                   "curfew, or correct the sentence and the answer about home detention curfew")
                    .toString()}};
        }};

    Rule releaseDay{this, "C08",
        {
            .severity = Severity::Warning,
            .title = tr("The curfew of a new order starts on the day of release."),
            .source = "EMO service, curfew on release day page: it takes the start of the curfew for it",
            .questions = {&monitoring.curfew.releaseDate, &monitoring.curfew.startDate},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            const auto release = order[monitoring.curfew.releaseDate];
            const auto start = order[monitoring.curfew.startDate];
            const auto licence
                = order[isHomeDetentionCurfew(order) ? monitoring.hdcStart : monitoring.licenceStart];
            const bool isSaid = licence && licence != start; // F03
            if (!release || !start || *release == *start || isSaid || order[thisVersion.isChange] == true)
                return {};
            return {{{monitoring.curfew.releaseDate, monitoring.curfew.startDate},
                tr("The curfew does not start on the day of release. Check both dates against the licence")
                    .toString()}};
        }};

    Rule safeguarding{this, "C15",
        {
            .severity = Severity::Warning,
            .title = tr("Probation has made its domestic abuse and child safeguarding enquiries before a "
                        "curfew is ordered, and the device wearer can be safely managed at the address."),
            .source = "HM Inspectorate of Probation, action plan of January 2024, recommendations 8 and 9",
            .questions = {&monitoring.enquiries.safeguardingConfirmed, &monitoring.enquiries.safelyManaged,
                &monitoring.enquiries.addressSuitable},
            .since = on(2024, 1, 1),
        },
        [](const Asked &order, const Circumstances &) -> Objections { return enquiries(order); }};

    Rule suitableAddress{this, "C16",
        {
            .severity = Severity::Warning,
            .title = tr(
                "Probation has confirmed that the curfew address is suitable. Home detention curfew needs the "
                "answer."),
            .source = "HM Inspectorate of Probation, action plan of January 2024, recommendation 11",
            .questions = {&monitoring.enquiries.addressSuitable},
            .since = on(2024, 1, 1),
        },
        [](const Asked &order, const Circumstances &) -> Objections { return suitability(order); }};

    Rule staggered{this, "F26",
        {
            .severity = Severity::Warning,
            .title = tr("Curfew hours that change later are ordered by changes, not described in words."),
            .source = "EMO FAQ, \"Staggered curfew\"",
            .questions = {&monitoring.curfew.boundary, &risk.additionalDetails, &risk.riskDetails,
                &monitoring.installation.otherTimes, &changes.details},
        },
        [](const Asked &order, const Circumstances &) -> Objections { return severalPatterns(order); }};

private:
    static Objections enquiries(const Asked &order);
    static Objections suitability(const Asked &order);
    static Objections severalPatterns(const Asked &order);
    static Objections impossibleTimes(const Asked &order);
    static Objections missingAddresses(const Asked &order);
    static Objections overlaps(const Asked &order);
    static Objections longDays(const Asked &order, QDate today);
} curfewRules;

} // namespace emo
