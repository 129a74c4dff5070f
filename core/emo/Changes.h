// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/SharedOptions.h"
#include "core/form/ThisVersion.h"

namespace emo {

/// Section 6 of the order: what a change to a submitted order is about.
inline constexpr struct Changes final : Section
{
    EMO_TEXTS(Changes)
    constexpr Changes() : Section("changes", tr("About the changes in this version of the form")) {}

    Page page{this, "changes", tr("Details of the changes"), thisVersion.isChange.is(true)};
    Record reasonRecord{this, "change", {.member = "change", .isLocal = true}};

    Question<Choice> reason{this, "reason", options::changeReason,
        {
            .ask = tr("Why is the order changed?"),
            .label = tr("Reason for the change"),
            .ifBlank = tr("Say why the order is changed: the online service asks for it"),
            .blankIs = Severity::Reminder,
            .isFresh = true,
            .isPrivate = true,
        }};

    Record record{this, "variationDetails"};

    Question<QDate> date{this, "variationDate",
        {
            .ask = tr("On what date do the changes take effect?"),
            .label = tr("Changes take effect"),
            .ifBlank = tr("Enter the date on which the changes take effect"),
            .stored = {.as = Encoding::UtcMidnight},
            .isFresh = true,
            .category = ChangeCategory::NotReported,
        }};

    Question<Choice> olderType{this, "variationType", options::variationType,
        {
            .ask = tr("What kind of change does the older order give?"),
            .hint = tr("The service no longer asks for it. It is printed on the form."),
            .label = tr("Kind of change"),
            .isOnlyInOlderOrders = true,
            .isFresh = true,
            .category = ChangeCategory::NotReported,
        }};

    Question<bool> detailsAvailable{this, "variationDetailsAvailable",
        {
            .ask = tr("Is there anything else to know about the changes?"),
            .hint = tr("What differs from the version before is listed on the printed form by itself."),
            .label = tr("Information about the changes"),
            .ifBlank = tr("Say whether there is anything else to know about the changes"),
            .stored = {.as = Encoding::TextGiven, .member = "variationDetails"},
            .isFresh = true,
            .category = ChangeCategory::NotReported,
        }};

    Question<QString> details{this, "variationDetails",
        {
            .ask = tr("What else is there to know about the changes?"),
            .label = tr("Information about the changes"),
            .ifBlank = tr("Enter what else there is to know about the changes"),
            .askedWhen = detailsAvailable.is(true),
            .maxLength = 200,
            .isFresh = true,
            .category = ChangeCategory::NotReported,
        }};
} changes;

} // namespace emo
