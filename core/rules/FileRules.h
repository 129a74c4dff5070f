// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Documents.h"
#include "core/emo/Monitoring.h"
#include "core/rules/Rule.h"

namespace emo {

/// The files that go with the order.
inline constexpr struct FileRules final : RuleBook
{
    EMO_TEXTS(FileRules)

    Rule present{this, "C21",
        {
            .severity = Severity::Error,
            .title = tr("Every file that the order names is there, wherever files can be looked at."),
            .source = "EMO FAQ, \"Licence attachments\"; EMO service, documents pages",
            .questions = {&documents.licence, &documents.photo, &monitoring.exclusion.zones.row.map},
        },
        [](const Asked &order, const Circumstances &at) -> Objections { return missing(order, at); }};

private:
    static Objections missing(const Asked &order, const Circumstances &at);
} fileRules;

} // namespace emo
