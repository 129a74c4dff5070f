// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/document/strips/Bands.h"

#include <vector>

namespace emo::paper {

/// The cells of the summary from top to bottom, hairlines between them and a heavier rule above the last.
std::vector<Bands> summaryCells(const Summary &summary);

} // namespace emo::paper
