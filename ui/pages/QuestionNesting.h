// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Section.h"

namespace emo::ui {

/// How many answers on the same page, or in the same row, have to be given one after the other before the
/// question is asked: 0 if none. So deep does it hang under them.
int depthOf(const AnyQuestion &question);

} // namespace emo::ui
