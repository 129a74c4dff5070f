// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Risk.h"
#include "core/rules/OrderFacts.h"
#include "core/rules/Rule.h"

namespace emo {

/// What the person who fits the device has to know.
inline constexpr struct RiskRules final : RuleBook
{
    EMO_TEXTS(RiskRules)

    Rule details{this, "I-riskDetails",
        {
            .severity = Severity::Warning,
            .title = tr("Other known risks, and integrated offender management, are explained."),
            .source = "EMO service, risk at installation page",
            .questions = {&risk.riskDetails, &risk.riskCategory},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            const bool isVague = order.has(risk.riskCategory, options::addressRisk.other)
                || order.has(risk.riskCategory, options::addressRisk.offenderManagement);
            if (!isVague || isGiven(order, risk.riskDetails))
                return {};
            return {{{risk.riskDetails, risk.riskCategory},
                tr("Say what the other risks are, or what the offender management means for the visit: the "
                   "person who fits the device knows only what stands here")
                    .toString()}};
        }};

    Rule tooMany{this, "C11",
        {
            .severity = Severity::Warning,
            .title = tr("The risks that are ticked fit into the live service."),
            .source = "EMO service: it keeps the codes of all ticked risks in 255 characters",
            .questions = {&risk.possibleRisk, &risk.riskCategory},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            constexpr qsizetype longest = 255;
            const QStringList codes = order[risk.possibleRisk].value_or(Choices{}).codes
                + order[risk.riskCategory].value_or(Choices{}).codes;
            if (codes.join(u',').size() <= longest)
                return {};
            return {{{risk.possibleRisk, risk.riskCategory},
                tr("The online service cannot save so many risks at once. Leave out the least important one "
                   "and name it under other risks")
                    .toString()}};
        }};
} riskRules;

} // namespace emo
