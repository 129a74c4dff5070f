// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Documents.h"
#include "core/emo/Monitoring.h"
#include "core/rules/Rule.h"

namespace emo {

/// The files that go with the order, beside each other.
inline constexpr struct AttachmentRules final : RuleBook
{
    EMO_TEXTS(AttachmentRules)

    Rule sameFile{this, "O-sameFile",
        {
            .severity = Severity::Warning,
            .title = tr("The licence, the photo and the maps are different files."),
            .source = "EMO FAQ, \"Licence attachments\"",
            .questions = {&documents.licence, &documents.photo, &monitoring.exclusion.zones.row.map},
        },
        [](const Asked &order, const Circumstances &) -> Objections { return attachedTwice(order); }};

private:
    static Objections attachedTwice(const Asked &order);
} attachmentRules;

} // namespace emo
