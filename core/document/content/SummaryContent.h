// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/form/Answers.h"
#include "core/form/Receipt.h"

namespace emo::paper {

/// What the order is about, at a glance.
Summary summaryOf(const Receipt &receipt, const Asked &order);

} // namespace emo::paper
