// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/document/strips/Strip.h"

namespace emo::paper {

/// A page of its own for a picture, as large as fits under what it shows, but never coarser than 150 dots
/// an inch.
Strips annexStrips(const Annex &annex);

} // namespace emo::paper
