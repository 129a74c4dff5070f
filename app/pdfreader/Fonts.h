// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/pdfreader/HeldFiles.h"

namespace emo::reader {

/// Makes the fonts compiled into the program the only ones there are, and returns their files: whatever a
/// PDF file does not bring along is drawn in them. To be called before enterSandbox().
std::vector<HeldFile> holdFonts();

} // namespace emo::reader
