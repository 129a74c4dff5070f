// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Section.h"
#include "core/form/VersionTypes.h"

namespace emo {

/// What conditions and lists may ask about the version that is being filled in. Nobody is asked, and nothing
/// of it is stored as an answer: core/order answers it from what it knows of the version.
inline constexpr struct ThisVersion final : QuestionList
{
    EMO_TEXTS(ThisVersion)
    constexpr ThisVersion() : QuestionList("version") {}

    Record record{this, "version", {}};

    Question<Choice> type{this, "type", versionTypes, {.ask = tr("What kind of version is this?")}};
    Question<bool> isChange{this, "isChange", {.ask = tr("Does it change an order that was submitted?")}};
    Question<QString> dictionary{this, "dictionary", {.ask = tr("Which data dictionary holds for it?")}};
    Question<QDate> day{this, "day", {.ask = tr("On what day is it filled in, or was it finished?")}};
} thisVersion;

} // namespace emo
