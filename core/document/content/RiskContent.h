// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/form/Answers.h"
#include "core/form/Receipt.h"

namespace emo::paper {

/// What people who visit should know, in few words: dangers to life first, and a code that nobody knows as it
/// is.
RisksAtAGlance risksOf(const Receipt &receipt, const Asked &order);

} // namespace emo::paper
