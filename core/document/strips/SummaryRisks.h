// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/document/strips/SummaryTable.h"

namespace emo::paper {

/// Risks in two columns side by side, each read to its end, and other risks in their own words under them.
Drawing riskAnswer(const RisksAtAGlance &risks);

} // namespace emo::paper
