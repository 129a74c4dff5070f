// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editors/Editor.h"

namespace emo::ui {

/// The editor of a question that has one of its own; null if it is answered like others of its kind. This is
/// the only place in the window that names questions.
Editor *newSpecialEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent);

} // namespace emo::ui
