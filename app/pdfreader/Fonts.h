// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/pdfreader/HeldFiles.h"

namespace emo::reader {

/// Makes the fonts compiled into the program the only ones there are, and returns their files: whatever a
/// PDF file does not bring along is drawn in them. To be called before enterSandbox().
std::vector<HeldFile> holdFonts();

/// Opens the encodings of East Asian scripts, where Poppler's data is installed, and lets Poppler see which
/// there are. To be called before enterSandbox(), too.
std::vector<HeldFile> holdEncodings();

} // namespace emo::reader
