// SPDX-License-Identifier: MIT
#pragma once

#include "core/annexa/Individual.h"
#include "core/annexa/RiskOfHarm.h"

namespace emo::annexa {

/// A significant change that EMS is told of later.
struct FurtherUpdate final : QuestionList
{
    EMO_TEXTS(AnnexFurtherUpdate)
    constexpr FurtherUpdate() : QuestionList("annexA.update") {}

    Question<QString> details{this, "details",
        {
            .ask = tr("What has changed?"),
            .hint = sensitive,
            .label = tr("Details of the change"),
            .ifBlank = tr("Describe the change"),
            .maxLength = longestText,
        }};

    Question<QString> sentBy{this, "sentBy",
        {
            .ask = tr("Who sends the revised notification?"),
            .label = tr("Notification sent by"),
            .maxLength = longestLine,
        }};

    Question<QDate> sentOn{this, "date",
        {
            .ask = tr("On what date is the revised notification sent to EMS?"),
            .label = tr("Date sent to EMS"),
        }};

    Question<QDate> preparedOn{this, "preparedOn",
        {
            .ask = tr("On what date was the update prepared?"),
            .label = tr("Prepared on"),
        }};
};

/// Section D of Annex A: the form goes on as a continuous record. See Continuation.h.
inline constexpr struct FurtherUpdates final : Section
{
    EMO_TEXTS(AnnexFurtherUpdates)
    constexpr FurtherUpdates() : Section("annexA.updates", tr("Further updates")) {}

    Page page{this, "updates", tr("Further updates")};
    Record record{this, "annexA", {}};

    Repeat<FurtherUpdate> updates{this, "updates",
        {
            .ask = tr("What has EMS to be told since?"),
            .hint
            = tr("An update stays as it is once it has been added. Add another for what changes later."),
            .label = tr("Further updates"),
        }};
} furtherUpdates;

} // namespace emo::annexa
