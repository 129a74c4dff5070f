// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/form/Answers.h"
#include "core/form/Receipt.h"

namespace emo::paper {

/// What differs between two versions in the rows that are printed, in their order. Neighbouring days whose
/// curfew hours changed in the same way are one.
std::vector<Contrast> contrasts(const Receipt &receipt, const Asked &before, const Asked &now);

/// Two texts, with the words marked that only one of them has.
Contrast contrast(const QString &what, const QString &before, const QString &now);

/// The rows of a group as they were: for each row of today the earlier one that it comes from, if any.
std::vector<std::optional<Asked>> earlierRows(
    const Question<emo::Rows> &group, const Asked &before, const Asked &now);

} // namespace emo::paper
