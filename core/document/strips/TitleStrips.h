// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/document/strips/Strip.h"

namespace emo::paper {

/// The head of page 1: title and reference, and under them what kind of document it is and its state.
Strips titleStrips(const Content &content);

} // namespace emo::paper
