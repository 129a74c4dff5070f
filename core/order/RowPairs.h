// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"

#include <span>
#include <vector>

namespace emo {

/// A row of the earlier version and the one of the later that it became; -1: none.
struct RowPair
{
    int before;
    int now;
    bool operator==(const RowPair &) const = default;
};

/// Pairs rows that are equal, and then those of which a text in `knownBy` is the same, or at least half of
/// its words are. What has no partner was removed or added. The rows of today come first, in their order.
/// Where nothing tells rows apart, those that stand side by side between equal ones are pairs.
std::vector<RowPair> pairedRows(
    const Rows &before, const Rows &now, std::span<const Question<QString> *const> knownBy);

} // namespace emo
