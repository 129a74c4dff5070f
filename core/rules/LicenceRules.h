// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Documents.h"
#include "core/emo/Monitoring.h"
#include "core/rules/Rule.h"

namespace emo {

/// The licence: that it is there, and that the order asks for what it says.
inline constexpr struct LicenceRules final : RuleBook
{
    EMO_TEXTS(LicenceRules)

    Rule attached{this, "F07",
        {
            .severity = Severity::Error,
            .title = tr("The licence is attached."),
            .source = "EMO FAQ, \"Licence attachments\"",
            .questions = {&documents.licence},
        },
        [](const Asked &order, const Moment &) -> Objections {
            const auto file = order[documents.licence];
            if (file && !file->name.isEmpty())
                return {};
            return {{{documents.licence},
                tr("Attach the licence: the order cannot be sent without it").toString()}};
        }};

    Rule nothingElse{this, "F11",
        {
            .severity = Severity::Error,
            .title = tr("Nothing is monitored that the licence does not say is electronically monitored."),
            .source = "EMO FAQ, \"Licence conditions not stated to be electronically monitored\"",
            .questions = {&monitoring.types, &monitoring.licenceMonitored},
        },
        [](const Asked &order, const Moment &) -> Objections {
            return differences(order, monitoring.types, monitoring.licenceMonitored,
                tr("The licence does not say that this is electronically monitored: %1. Take it out of the "
                   "order, "
                   "or have the licence changed first"));
        }};

    Rule everything{this, "F12",
        {
            .severity = Severity::Error,
            .title = tr("Everything is monitored that the licence says is electronically monitored."),
            .source = "EMO FAQ, \"Multiple electronic monitored conditions on the licence\"",
            .questions = {&monitoring.types, &monitoring.licenceMonitored},
        },
        [](const Asked &order, const Moment &) -> Objections {
            return differences(order, monitoring.licenceMonitored, monitoring.types,
                tr("The licence says that this is electronically monitored, but the order does not ask for "
                   "it: "
                   "%1. Add it to the order"));
        }};

private:
    /// One objection that names every type ticked in `these` but not in `those`. An error once a person
    /// has checked the licence, a warning until then; none while the licence has not been looked at.
    static Objections differences(
        const Asked &order, const Question<Choices> &these, const Question<Choices> &those, Text message);
} licenceRules;

} // namespace emo
