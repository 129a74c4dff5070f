// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/document/strips/Strip.h"

namespace emo::paper {

/// The framed summary of page 1, no higher than `room`. Where everything is too much even set close, the
/// zones and then the picture of the week follow in a second frame on the next page.
Strips summaryStrips(const Summary &summary, double room);

} // namespace emo::paper
