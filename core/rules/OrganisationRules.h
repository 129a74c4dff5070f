// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Monitoring.h"
#include "core/emo/Risk.h"
#include "core/rules/OrderFacts.h"
#include "core/rules/Rule.h"

namespace emo {

/// Which orders may go through EMO at all, who is responsible, and where the information comes from.
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
            .also = {"C09"},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            QList<QuestionAt> at;
            if (order[organisations.managedByNsd] == true)
                at.append(organisations.managedByNsd);
            if (order.has(risk.offences, options::offenceType.terrorism))
                at.append(risk.offences);
            if (at.isEmpty())
                return {};
            return {{at,
                tr("This is a special order, which needs higher clearance. Do not send it through EMO: fill "
                   "in the EMS order form for special cases "
                   "(NSD CPPC SOC) and email it to emCCSpecialCase@ems.co.uk")
                    .toString()}};
        }};

    Rule immigration{this, "F17",
        {
            .severity = Severity::Error,
            .title = tr("An immigration case is ordered by the Home Office, not by a prison."),
            .source = "EMO FAQ, \"Immigration & Bail Orders\"",
            .questions = {&monitoring.immigrationCase},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            if (order[monitoring.immigrationCase] != true)
                return {};
            return {{{monitoring.immigrationCase},
                tr("Immigration cases are ordered by the Home Office. Do not send this order; tell the Home "
                   "Office team that deals with the case")
                    .toString()}};
        }};

    Rule responsible{this, "C10",
        {
            .severity = Severity::Error,
            .title = tr("The order says which organisation is responsible, and where; for probation also "
                        "which delivery unit."),
            .source = "EMO service, responsible organisation and probation delivery unit pages",
            .questions = {&organisations.responsibleOrganisation,
                &organisations.responsibleOrganisationRegion, &organisations.probationDeliveryUnit},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            const auto isOpen = [&](const Question<Choice> &question) {
                return order.asks(question) && order[question].value_or(Choice{}).code.isEmpty();
            };
            if (isOpen(organisations.responsibleOrganisation))
                return {{{organisations.responsibleOrganisation},
                    tr("Choose the organisation that the responsible officer works for").toString()}};
            if (isOpen(organisations.responsibleOrganisationRegion))
                return {{{organisations.responsibleOrganisationRegion},
                    tr("Choose the region or police area of the responsible organisation").toString()}};
            if (isOpen(organisations.probationDeliveryUnit))
                return {{{organisations.probationDeliveryUnit},
                    tr("Choose the probation delivery unit. Ask the community offender manager, or say that "
                       "you are not able to provide it")
                        .toString(),
                    Severity::Warning}};
            return {};
        }};

    Rule information{this, "F23",
        {
            .severity = Severity::Reminder,
            .title = tr("What the order says was given by probation, and it is noted by whom and when."),
            .source = "EMO FAQ, \"Should Community Offender Managers (COMs) "
                      "complete the forms instead of Prisons?\"",
            .questions = {&organisations.informationFrom, &organisations.informationDate},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            if (isGiven(order, organisations.informationFrom))
                return {};
            return {{{organisations.informationFrom, organisations.informationDate},
                tr("Note who gave you the information for this order, and when: probation provides it, and "
                   "can be asked again")
                    .toString()}};
        }};

    Rule duplicate{this, "F29",
        {
            .severity = Severity::Warning,
            .title = tr("There is no other order for the same person."),
            .source = "EMO FAQ, \"Search and change\"",
            .questions = {&deviceWearer.nomisId, &deviceWearer.lastName, &deviceWearer.dateOfBirth},
        },
        [](const Asked &, const Circumstances &at) -> Objections {
            if (at.lookAlikes.isEmpty())
                return {};
            return {{{deviceWearer.nomisId, deviceWearer.lastName, deviceWearer.dateOfBirth},
                tr("There seems to be another order for the same person: %1. Look at it first; a change to "
                   "it may be what is needed")
                    .with(at.lookAlikes.join(QStringLiteral(", ")))}};
        }};
} organisationRules;

} // namespace emo
