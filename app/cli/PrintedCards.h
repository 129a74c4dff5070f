// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/Command.h"
#include "core/store/search/Card.h"

#include <vector>

namespace emo::cli {

/// Prints the orders, a line each or as JSON, as the command's --format says.
void printCards(const Command &command, const std::vector<const store::Card *> &cards);

} // namespace emo::cli
