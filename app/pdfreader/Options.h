// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/Result.h"

#include <span>

namespace emo::reader {

/// What is asked of the program on its command line.
struct Options
{
    int maxBytes = 26'214'400; ///< A longer file is not read at all.
    int maxPages = 200; ///< Later ones are left out.
    int maxCharacters = 2'000'000; ///< Of all texts of an answer together; see TextAllowance.
    int seconds = 10; ///< Of processor time; the clock on the wall allows one more.
    int megabytes = 512; ///< Of memory, on top of what the program takes before it reads anything.
    bool hasWords = false; ///< Pages are to come with their words.
    bool hasFields = false; ///< The form fields are to be read.
    bool hasEmbedded = false; ///< The files within the file are to be listed.
    bool hasXmp = false; ///< The metadata is to be included.
    int picturePage = 0; ///< The page to draw, from 1; 0 for none.
    int pictureWidth = 0; ///< The picture is fitted into this width …
    int pictureHeight = 0; ///< … and this height, in pixels.
};

/// The options that the arguments ask for (without the name of the program), or what is wrong with them.
Result<Options> optionsFrom(std::span<const char *const> arguments);

} // namespace emo::reader
