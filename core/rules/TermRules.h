// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Monitoring.h"
#include "core/policy/Figures.h"
#include "core/rules/Rule.h"

namespace emo {

/// How long and how much of the day somebody may be monitored.
inline constexpr struct TermRules final : RuleBook
{
    EMO_TEXTS(TermRules)

    Rule shortNights{this, "C18",
        {
            .severity = Severity::Warning,
            .title = tr("On home detention curfew, every night but the first and the last has at least %1 of "
                        "curfew."),
            .source = "Criminal Justice Act 2003, section 253",
            .questions = {&monitoring.curfew.timetable, &monitoring.curfew.timetable.row.startTime,
                &monitoring.curfew.timetable.row.endTime},
            .figures = {&figures.shortestNight},
        },
        [](const Asked &order, const Circumstances &at) -> Objections { return tooShort(order, at.today); }};

    Rule alcohol{this, "C19",
        {
            .severity = Severity::Warning,
            .title = tr("Alcohol monitoring on licence lasts %1 to %2."),
            .source = "HMPPS policy on alcohol monitoring on licence, as reported to us",
            .questions = {&monitoring.alcohol.startDate, &monitoring.alcohol.endDate},
            .figures = {&figures.shortestAlcohol, &figures.longestAlcohol},
        },
        [](const Asked &order, const Circumstances &at) -> Objections {
            return alcoholTerm(order, at.today);
        }};

    Rule acquisitive{this, "C20",
        {
            .severity = Severity::Warning,
            .title
            = tr("The acquisitive crime pilot is for adults with a sentence of at least %1 and at least "
                 "%2 on licence, who are monitored for at most %3."),
            .source
            = "S.I. 2021/330, article 2, as amended by S.I. 2022/1019; written statement of 11 October "
              "2022; GOV.UK, evaluations of 27 February 2025 (adults)",
            .questions = {&monitoring.pilot, &deviceWearer.dateOfBirth, &monitoring.sentenceStart,
                &monitoring.sentenceEnd, &monitoring.licenceStart, &monitoring.licenceEnd,
                &monitoring.trail.startDate, &monitoring.trail.endDate},
            .figures
            = {&figures.acquisitiveSentence, &figures.acquisitiveLicence, &figures.acquisitiveMonitoring},
        },
        [](const Asked &order, const Circumstances &at) -> Objections {
            return acquisitiveTerms(order, at.today);
        }};

private:
    static Objections tooShort(const Asked &order, QDate today);
    static Objections alcoholTerm(const Asked &order, QDate today);
    static Objections acquisitiveTerms(const Asked &order, QDate today);
} termRules;

} // namespace emo
