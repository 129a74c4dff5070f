// SPDX-License-Identifier: MIT
#pragma once

#include "core/licence/LicenceFacts.h"

namespace emo::licence {

/// Reads curfews that are conditions, and the address and the hours of home detention curfew.
void readCurfew(const LicenceText &text, LicenceFacts &facts);

/// Reads the areas and premises that must not be entered, and the areas that must not be left.
void readZones(const LicenceText &text, LicenceFacts &facts);

} // namespace emo::licence
