// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/form/Answers.h"
#include "core/form/Form.h"
#include "core/form/Receipt.h"

namespace emo::paper {

/// What differs between two versions in the rows that are printed, in their order; `beforeName` is what the
/// earlier one is called. A condition or a row that was added or removed is one difference. What is carried
/// over is none. Neighbouring days whose curfew hours changed in the same way are one.
std::vector<Contrast> contrasts(
    const Form &form, const Answers &before, const Answers &now, const QString &beforeName);

/// The rows of a block as they were: for each row of today the earlier one that it comes from, if any.
std::vector<std::optional<Asked>> earlierRows(
    const ReceiptBlock &block, const Asked &before, const Asked &now);

} // namespace emo::paper
