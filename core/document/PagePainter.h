// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/Page.h"

class QPainter;

namespace emo::paper {

/// Paints a page on any device, at its true size by the device's resolution.
void paint(const Page &page, QPainter &painter);

} // namespace emo::paper
