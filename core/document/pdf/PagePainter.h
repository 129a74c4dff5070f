// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/drawing/Page.h"

#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace emo::paper {

/// Paints a page with its top left corner at the painter's origin: `dotsPerPoint` of the device to the point.
void paint(const Page &page, QPainter &painter, double dotsPerPoint);

/// Whether a mark is left before each primitive, for a PDF that is tagged afterwards; see Marks.h.
enum class Marked { No, Yes };

/// Paints each page on an A4 sheet of its own, on a printer or into a file. False if the device failed.
bool paint(const std::vector<Page> &pages, QPagedPaintDevice &device, Marked marked = Marked::No);

} // namespace emo::paper
