// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/pdf/Structure.h"

#include <qpdf/QPDF.hh>

namespace emo::paper {

using PdfObject = QPDFObjectHandle;

/// Adds a bookmark for each heading, those of blocks below those of their sections.
void addBookmarks(QPDF &pdf, const Structure &structure);

/// Where a heading stands, as the destination of a bookmark or a link.
PdfObject destinationOf(const Element &heading, const std::vector<PdfObject> &pages);

} // namespace emo::paper
