// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Monitoring.h"
#include "core/policy/Figures.h"
#include "core/rules/Rule.h"

namespace emo {

/// The release: whether it is one that can be monitored, and how soon it is.
inline constexpr struct ReleaseRules final : RuleBook
{
    EMO_TEXTS(ReleaseRules)

    Rule paroleBoard{this, "F20",
        {
            .severity = Severity::Warning,
            .title = tr("The prison has checked that the device wearer is eligible: releases by the Parole "
                        "Board are not on home detention curfew."),
            .source = "EMO FAQ, \"Will the service block orders for ineligible individuals (e.g. Parole "
                      "Board releases)?\"",
            .questions = {&monitoring.paroleBoard, &monitoring.types},
        },
        [](const Asked &order, const Circumstances &) -> Objections { return eligibility(order); }};

    Rule removalCentre{this, "F19",
        {
            .severity = Severity::Reminder,
            .title = tr("For somebody who is held in an immigration removal centre after release, the "
                        "licence starts when they leave it."),
            .source = "EMO FAQ, \"Immigration & Bail Orders\"",
            .questions = {&monitoring.heldInIrc},
        },
        [](const Asked &order, const Circumstances &) -> Objections { return removalCentreReminder(order); }};

    Rule notice{this, "F21",
        {
            .severity = Severity::Reminder,
            .title = tr("An order that is sent less than %1 before the release is complete, with the latest "
                        "licence."),
            .source = "EMO FAQ, \"A licence is often approved just before release\"",
            .questions = {&monitoring.curfew.releaseDate, &monitoring.releaseDate},
            .figures = {&figures.notice},
        },
        [](const Asked &order, const Circumstances &at) -> Objections {
            return shortNotice(order, at, figures.notice);
        }};

    /// What F21 says if `notice` is the time that the installer wants.
    static Objections shortNotice(const Asked &order, const Circumstances &at, const Figure &notice);

private:
    static Objections eligibility(const Asked &order);
    static Objections removalCentreReminder(const Asked &order);
} releaseRules;

} // namespace emo
