// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"

namespace emo::paper {

/// A line for each condition, numbered where there are several of a kind; where those are more than six, one
/// for each kind with its outer dates.
std::vector<Monitored> shortened(const std::vector<Monitored> &all);

} // namespace emo::paper
