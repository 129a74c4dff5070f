// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Monitoring.h"
#include "core/rules/OrderFacts.h"
#include "core/rules/Rule.h"

#include <algorithm>

namespace emo {

/// Who the device wearer is, and where they live.
inline constexpr struct DeviceWearerRules final : RuleBook
{
    EMO_TEXTS(DeviceWearerRules)

    Rule identityNumber{this, "I-identityNumber",
        {
            .severity = Severity::Error,
            .title = tr("At least one identity number is given."),
            .source = "EMO service, identity numbers page",
            .questions = {&deviceWearer.pncId, &deviceWearer.nomisId, &deviceWearer.prisonNumber,
                &deviceWearer.deliusId, &deviceWearer.cepr, &deviceWearer.courtCaseReferenceNumber},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            for (const Question<QString> *number :
                {&deviceWearer.pncId, &deviceWearer.nomisId, &deviceWearer.prisonNumber,
                    &deviceWearer.deliusId, &deviceWearer.cepr, &deviceWearer.courtCaseReferenceNumber})
                if (isGiven(order, *number))
                    return {};
            return {{{deviceWearer.pncId, deviceWearer.nomisId},
                tr("Enter at least one identity number, so that nobody "
                   "else can be taken for the device wearer")
                    .toString()}};
        }};

    Rule responsibleAdult{this, "C04",
        {
            .severity = Severity::Warning,
            .title
            = tr("A responsible adult is required exactly when the device wearer is under 18 on the first "
                 "day of monitoring."),
            .source
            = "EMO service, personal details page: a device wearer under 18 needs a responsible adult",
            .questions = {&deviceWearer.responsibleAdultRequired, &deviceWearer.dateOfBirth},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            const auto isRequired = order[deviceWearer.responsibleAdultRequired];
            const auto isAdult = isAdultAtStart(order);
            if (!isRequired || !isAdult || *isAdult != *isRequired)
                return {};
            const Text message = *isRequired
                ? tr("The device wearer will be 18 or older when monitoring starts, yet a responsible adult "
                     "is required. Check the date of birth, or answer No")
                : tr("The device wearer will be under 18 when monitoring starts, so a responsible adult is "
                     "required. Check the date of birth, or answer Yes and name the adult");
            return {{{deviceWearer.responsibleAdultRequired, deviceWearer.dateOfBirth}, message.toString()}};
        }};

    Rule sentence{this, "C14",
        {
            .severity = Severity::Warning,
            .title = tr("The sentence is one that somebody of that age can have been given."),
            .source = "EMO service, sentence page; a detention and training order is for people under 18",
            .questions = {&monitoring.sentenceType, &deviceWearer.dateOfBirth},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            const auto &sentences = options::sentenceType;
            const auto isAdult = isAdultAtStart(order);
            if (isAdult == true && order.is(monitoring.sentenceType, sentences.detentionAndTraining))
                return {{{monitoring.sentenceType, deviceWearer.dateOfBirth},
                    tr("A detention and training order is for someone under 18, but the device wearer will "
                       "be older when monitoring starts. Check the sentence and the date of birth")
                        .toString()}};
            const bool isForAdults
                = std::ranges::any_of(std::array{&sentences.standardDeterminate, &sentences.publicProtection,
                                          &sentences.particularConcern},
                    [&](const Option *each) { return order.is(monitoring.sentenceType, *each); });
            if (isAdult != false || !isForAdults)
                return {};
            return {{{monitoring.sentenceType, deviceWearer.dateOfBirth},
                tr("This sentence is for adults, but the device wearer will be under 18 when monitoring "
                   "starts. Check the sentence and the date of birth")
                    .toString()}};
        }};

    Rule approvedPremises{this, "F22",
        {
            .severity = Severity::Reminder,
            .title = tr("Probation orders the tag of somebody who leaves approved premises."),
            .source = "EMO FAQ, \"Probation requests tagging after someone leaves the Approved Premises\"",
            .questions = {&deviceWearer.approvedPremises},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            if (order[deviceWearer.approvedPremises] != true)
                return {};
            return {{{deviceWearer.approvedPremises},
                tr("The main address is approved premises. If the tag is wanted only for the time after "
                   "they are left, probation orders it, not the prison")
                    .toString()}};
        }};
} deviceWearerRules;

} // namespace emo
