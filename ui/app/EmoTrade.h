// SPDX-License-Identifier: MIT
#pragma once

#include "ui/order/OrderEditing.h"

namespace emo::ui {

/// Electronic Monitoring Orders, as the window handles them: the form, its rules and the London clock.
Trade emoTrade();

} // namespace emo::ui
