// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Changes.h"
#include "core/emo/Documents.h"
#include "core/emo/Monitoring.h"
#include "core/policy/Figures.h"
#include "core/rules/Rule.h"

namespace emo {

/// Changes to an order that the installer has.
inline constexpr struct ChangeRules final : RuleBook
{
    EMO_TEXTS(ChangeRules)

    Rule refit{this, "S-noRefits",
        {
            .severity = Severity::Error,
            .title = tr("A visit to check or refit the device is not ordered through EMO."),
            .source = "EMO service, service request type page",
            .questions = {&changes.reason},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            if (!order.is(changes.reason, options::changeReason.refit))
                return {};
            return {{{changes.reason},
                tr("A device that has to be checked or fitted again is no change to the order. Use the "
                   "service request portal, or email EMSEnforcement@ems.co.uk")
                    .toString()}};
        }};

    Rule officer{this, "S-noRoChange",
        {
            .severity = Severity::Error,
            .title = tr("Another responsible officer is not told to the installer through EMO."),
            .source = "EMO service, service request type page",
            .questions = {&changes.reason},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            if (!order.is(changes.reason, options::changeReason.officer))
                return {};
            return {{{changes.reason},
                tr("Another responsible officer is no change to the order. Use the service request portal, "
                   "or email EMSEnforcement@ems.co.uk")
                    .toString()}};
        }};

    Rule started{this, "I-monitoringStarted",
        {
            .severity = Severity::Warning,
            .title = tr("Whether the monitoring has started agrees with its first day."),
            .source
            = "EMO service, make changes: it clears the responsible officer once monitoring has started",
            .questions = {&organisations.monitoringStarted},
        },
        [](const Asked &order, const Circumstances &at) -> Objections { return startedAgrees(order, at); }};

    Rule licence{this, "C12",
        {
            .severity = Severity::Warning,
            .title = tr("A change goes with the licence that was updated for it."),
            .source = "EMO service, make changes: the old licence stays attached",
            .questions = {&documents.licence},
        },
        [](const Asked &order, const Circumstances &at) -> Objections { return sameLicence(order, at); }};

    Rule afterRelease{this, "F25",
        {
            .severity = Severity::Warning,
            .title
            = tr("After release on home detention curfew, probation changes the address and the curfew."),
            .source = "EMO FAQ, \"Who updates curfew or address info post-release for HDC orders?\"",
            .questions = {&monitoring.types, &deviceWearer.fixedAddress},
        },
        [](const Asked &order, const Circumstances &at) -> Objections {
            return changedByProbation(order, at);
        }};

    Rule lateAmendment{this, "F28",
        {
            .severity = Severity::Warning,
            .title = tr("An order is corrected after its rejection within %1."),
            .source
            = "EMO FAQ, \"Submitting a change to an order after a rejection\"; EMO service, make changes",
            .questions = {&organisations.notifyingOrganisation},
            .figures = {&figures.rejectionWindow},
        },
        [](const Asked &order, const Circumstances &at) -> Objections { return tooLateToAmend(order, at); }};

private:
    static Objections startedAgrees(const Asked &order, const Circumstances &at);
    static Objections sameLicence(const Asked &order, const Circumstances &at);
    static Objections changedByProbation(const Asked &order, const Circumstances &at);
    static Objections tooLateToAmend(const Asked &order, const Circumstances &at);
} changeRules;

} // namespace emo
