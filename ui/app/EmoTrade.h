// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editing/OrderEditing.h"
#include "ui/home/CardQuestions.h"

namespace emo::ui {

/// Electronic Monitoring Orders, as the window handles them: the form, its rules and the London clock.
Trade emoTrade();

/// What the table of orders shows of them.
CardQuestions emoCardQuestions();

} // namespace emo::ui
