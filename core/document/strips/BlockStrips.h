// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/document/strips/Strip.h"

namespace emo::paper {

/// A block with its headings, its rows tied together as far as they should stay on one page.
Strips blockStrips(const Block &block);

} // namespace emo::paper
