// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/drawing/Page.h"

namespace emo::paper {

/// Fills in the numbers of the pages that texts refer to; see TextRun::pageOf. Where no heading of that name
/// stands, the number is left out.
void fillInPageNumbers(std::vector<Page> &pages);

} // namespace emo::paper
