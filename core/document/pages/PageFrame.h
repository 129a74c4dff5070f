// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/document/pages/Pagination.h"

namespace emo::paper {

/// The finished page: DRAFT mark, header, content, footer. `number` counts from 1.
Page framedPage(const Running &running, const FilledPage &filled, int number, int count);

} // namespace emo::paper
