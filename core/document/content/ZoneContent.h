// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/form/Answers.h"
#include "core/form/Receipt.h"

namespace emo::paper {

/// The first areas to keep out of, and how many more there are.
ZonesAtAGlance zonesOf(const Receipt &receipt, const Asked &order);

} // namespace emo::paper
