// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editing/OrderEditing.h"

namespace emo::ui {

/// The question, its hint, and every rule that looks at it, each with where it is written.
QString helpText(const AnyQuestion &question, const Trade &trade);
/// The same in a box of its own.
void showQuestionHelp(const AnyQuestion &question, const Trade &trade, QWidget *parent);

} // namespace emo::ui
