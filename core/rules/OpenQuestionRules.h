// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Monitoring.h"
#include "core/emo/Organisations.h"
#include "core/rules/Rule.h"

namespace emo {

/// What nobody has answered, although the installer rejects orders over it: silence is a finding.
inline constexpr struct OpenQuestionRules final : RuleBook
{
    EMO_TEXTS(OpenQuestionRules)

    Rule licencePage{this, "O-blankLicence",
        {
            .severity = Severity::Warning,
            .title = tr("The order was compared with the licence."),
            .source = "EMO FAQ, \"Incorrect dates\", \"Licence conditions not stated to be electronically "
                      "monitored\" and \"Multiple electronic monitored conditions on the licence\"",
            .questions = {&monitoring.licenceKind, &monitoring.licenceStart, &monitoring.licenceEnd,
                &monitoring.licenceMonitored},
        },
        [](const Asked &order, const Circumstances &) -> Objections { return blankLicencePage(order); }};

    Rule eligibility{this, "O-openQuestions",
        {
            .severity = Severity::Reminder,
            .title = tr("Every question is answered that decides whether the installer may take the order."),
            .source
            = "EMO FAQ, \"Immigration & Bail Orders\", \"Does the EMO service cover the MOPAC "
              "pathfinder?\", \"Will the service block orders for ineligible individuals (e.g. Parole "
              "Board releases)?\"; EMO service, installation location page",
            .questions = {&monitoring.immigrationCase, &monitoring.heldInIrc, &monitoring.paroleBoard,
                &monitoring.mopac, &monitoring.phoneRestriction, &deviceWearer.approvedPremises},
            .also = {"F15"},
        },
        [](const Asked &order, const Circumstances &) -> Objections { return openQuestions(order); }};

private:
    static Objections blankLicencePage(const Asked &order);
    static Objections openQuestions(const Asked &order);
} openQuestionRules;

} // namespace emo
