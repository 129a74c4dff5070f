// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/Rule.h"

namespace emo {

/// The rule books that judge an Electronic Monitoring Order, in the order of the form.
RuleBooks emoRules();

} // namespace emo
