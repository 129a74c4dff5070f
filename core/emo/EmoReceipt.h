// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Receipt.h"

namespace emo {

/// The Electronic Monitoring Order on paper: the blocks and rows of the live service's receipt.
extern const Receipt emoReceipt;

} // namespace emo
