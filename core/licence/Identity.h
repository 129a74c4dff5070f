// SPDX-License-Identifier: MIT
#pragma once

#include "core/licence/LicenceFacts.h"

namespace emo::licence {

/// Reads who made the licence and whom it is for: from the footers first, which Create and vary a licence
/// prints on every page, then from labels, and from the title.
void readIdentity(const LicenceText &text, LicenceFacts &facts);

} // namespace emo::licence
