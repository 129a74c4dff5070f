// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/document/strips/Strip.h"

namespace emo::paper {

/// The framed summary of page 1: one strip, or several that share an open frame when it is higher than
/// `room`.
Strips summaryStrips(const Summary &summary, double room);

} // namespace emo::paper
