// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Organisations.h"
#include "core/emo/Risk.h"
#include "core/rules/Rule.h"

namespace emo {

/// Which orders may go through EMO at all.
inline constexpr struct OrganisationRules final : RuleBook
{
    EMO_TEXTS(OrganisationRules)

    Rule specialOrder{this, "S-specialOrder",
        {
            .severity = Severity::Error,
            .title = tr("A special order, for a terrorism offence or a device wearer managed by the National "
                        "Security Directorate, does not go through EMO."),
            .source = "EMO service, special orders: National Security Directorate and offence type questions",
            .questions = {&organisations.managedByNsd, &risk.offences},
        },
        [](const Asked &order, const Moment &) -> Objections {
            QList<QuestionAt> at;
            if (order[organisations.managedByNsd] == true)
                at.append(organisations.managedByNsd);
            if (order.has(risk.offences, options::offenceType.terrorism))
                at.append(risk.offences);
            if (at.isEmpty())
                return {};
            return {{at,
                tr("This is a special order, which needs higher clearance. Do not send it through EMO: fill "
                   "in "
                   "the EMS order form for special cases (NSD CPPC SOC) and email it to "
                   "emCCSpecialCase@ems.co.uk")
                    .toString()}};
        }};
} organisationRules;

} // namespace emo
