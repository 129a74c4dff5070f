// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Monitoring.h"
#include "core/form/Lookup.h"
#include "core/rules/MonitoredConditions.h"
#include "core/rules/OrderFacts.h"
#include "core/rules/Rule.h"

namespace emo {

/// Where and when the device is fitted.
inline constexpr struct InstallationRules final : RuleBook
{
    EMO_TEXTS(InstallationRules)

    Rule alcohol{this, "F30",
        {
            .severity = Severity::Error,
            .title = tr("An order with alcohol monitoring says where the device is fitted."),
            .source = "EMO FAQ, \"Address Requirements & Responsibilities\"; EMO service, task list",
            .questions = {&monitoring.installation.location},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            if (!order.has(monitoring.types, options::monitoringType.alcohol)
                || order[monitoring.installation.location])
                return {};
            return {{{monitoring.installation.location},
                tr("Say where the device for alcohol monitoring is to be fitted: it can be at the prison or "
                   "at a probation office")
                    .toString()}};
        }};

    Rule atHome{this, "I-homeInstallation",
        {
            .severity = Severity::Error,
            .title = tr("The device is fitted at the main address only if there is one."),
            .source = "EMO service, installation location page",
            .questions = {&monitoring.installation.location, &deviceWearer.fixedAddress},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            if (!order.is(monitoring.installation.location, options::installationLocation.main)
                || !hasNoAddress(order))
                return {};
            return {{{monitoring.installation.location, deviceWearer.fixedAddress},
                tr("The device cannot be fitted at the main address, as there is no fixed address. Choose "
                   "another place")
                    .toString()}};
        }};

    Rule pilotPrison{this, "C05",
        {
            .severity = Severity::Warning,
            .title = tr("In the prisons that try it out, the device is fitted before release only to adults "
                        "with an address who are no immigration case."),
            .source = "EMO service, installation location page, cases outside the pilot",
            .questions = {&monitoring.installation.location, &deviceWearer.responsibleAdultRequired,
                &deviceWearer.fixedAddress, &monitoring.immigrationCase},
        },
        [](const Asked &order, const Circumstances &) -> Objections { return pilotPrisonScope(order); }};

    Rule phone{this, "C17",
        {
            .severity = Severity::Warning,
            .title = tr("Somebody who may not use a telephone freely is not fitted for location monitoring "
                        "before release."),
            .source = "EMO FAQ, install at source; EMO service, installation location page",
            .questions = {&monitoring.installation.location, &monitoring.phoneRestriction},
        },
        [](const Asked &order, const Circumstances &) -> Objections { return phoneRestriction(order); }};

    Rule appointment{this, "I-appointment",
        {
            .severity = Severity::Error,
            .title = tr("The appointment at which the device is fitted is in the future."),
            .source = "EMO service, installation appointment page",
            .questions = {&monitoring.installation.date, &monitoring.installation.time},
        },
        [](const Asked &order, const Circumstances &at) -> Objections {
            const auto date = order[monitoring.installation.date];
            const auto time = order[monitoring.installation.time];
            const bool isOver = date && (*date < at.today || (*date == at.today && time && *time <= at.now));
            if (!isOver || at.isFinished)
                return {};
            return {{{monitoring.installation.date, monitoring.installation.time},
                tr("The appointment is over. Agree a new one with the installer").toString()}};
        }};

    Rule firstVisit{this, "I-firstVisit",
        {
            .severity = Severity::Reminder,
            .title = tr("For its visit the installer has a telephone number and the number of the flat."),
            .source
            = "National Audit Office, HC 266, July 2026: 62% of devices were fitted within two visits",
            .questions = {&deviceWearer.phoneNumberAvailable, &deviceWearer.mainAddress.line1,
                &monitoring.installation.address.line1},
        },
        [](const Asked &order, const Circumstances &) -> Objections { return visitDetails(order); }};

    Rule beforeOrAfter{this, "O-fittedWhen",
        {
            .severity = Severity::Warning,
            .title = tr("At the prison the device is fitted before the release, and elsewhere after it."),
            .source = "EMO FAQ, \"Address Requirements & Responsibilities\": install at source; the order of "
                      "the days is our advice",
            .questions = {&monitoring.installation.date, &monitoring.installation.location,
                &monitoring.curfew.releaseDate, &monitoring.releaseDate},
        },
        [](const Asked &order, const Circumstances &at) -> Objections { return fittedWhen(order, at); }};

private:
    static Objections visitDetails(const Asked &order);
    static Objections pilotPrisonScope(const Asked &order);
    static Objections phoneRestriction(const Asked &order);
    static Objections fittedWhen(const Asked &order, const Circumstances &at);
} installationRules;

} // namespace emo
