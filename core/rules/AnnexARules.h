// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/Rule.h"

namespace emo {

/// The rule books that judge an Annex A. What it lacks is the responsible officer's to add, so little is an
/// error.
RuleBooks annexARules();

} // namespace emo
