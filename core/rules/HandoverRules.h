// SPDX-License-Identifier: MIT
#pragma once

#include "core/calendar/WorkingDays.h"
#include "core/emo/Organisations.h"
#include "core/policy/Figures.h"
#include "core/rules/Rule.h"

namespace emo {

/// What is still to be done once the order is finished.
inline constexpr struct HandoverRules final : RuleBook
{
    EMO_TEXTS(HandoverRules)

    Rule forward{this, "F24",
        {
            .severity = Severity::Reminder,
            .title
            = tr("The form is emailed by hand to probation and the police, who do not send it on to EMS."),
            .source
            = "EMO FAQ, \"Will the EMO form be sent to Probation, Police, or other agencies automatically?\"",
            .questions = {&organisations.notifyingOrganisation},
        },
        [](const Asked &, const Circumstances &at) -> Objections {
            if (!at.isFinished)
                return {};
            return {{{organisations.notifyingOrganisation},
                tr("Nobody gets this form by itself: email it to probation and the police, and tell them not "
                   "to send it on to EMS, which would create a second order")
                    .toString()}};
        }};

    Rule silence{this, "F27",
        {
            .severity = Severity::Reminder,
            .title
            = tr("When %1 have passed since an order was sent, somebody looks whether the installer has "
                 "written."),
            .source = "EMO FAQ, \"How do I know if an order has been accepted?\"; the time is our advice",
            .questions = {&organisations.notifyingOrganisationEmail},
            .figures = {&figures.silence},
        },
        [](const Asked &, const Circumstances &at) -> Objections {
            const auto days = figures.silence.on(at.today);
            if (!days || at.sentOn.isNull() || at.isAnswered || at.today <= addWorkingDays(at.sentOn, *days))
                return {};
            return {{{organisations.notifyingOrganisationEmail},
                tr("The installer does not confirm orders, and rejects them by email. Look into your team's "
                   "mailbox, and note what the installer said or that nothing came")
                    .toString()}};
        }};
} handoverRules;

} // namespace emo
