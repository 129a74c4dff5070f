// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/pdf/Structure.h"

class QPDF;

namespace emo::paper {

/// Adds the structure tree to the PDF, and the links that it names to the pages. The stretches stand in the
/// pages' content already.
void addStructureTree(QPDF &pdf, const Structure &structure);

} // namespace emo::paper
