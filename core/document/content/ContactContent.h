// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/form/Answers.h"
#include "core/form/Receipt.h"

namespace emo::paper {

/// Whom to call, as far as the order says.
ContactAtAGlance contactOf(const ReceiptContact &contact, const Asked &order);

} // namespace emo::paper
