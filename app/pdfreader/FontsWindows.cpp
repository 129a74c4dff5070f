// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pdfreader/Fonts.h"

namespace emo::reader {

// Poppler takes the fonts of Windows there, which the sandbox lets it open.
std::vector<HeldFile> holdFonts()
{
    return {};
}

std::vector<HeldFile> holdEncodings()
{
    return {};
}

} // namespace emo::reader
