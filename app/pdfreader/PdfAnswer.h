// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/pdfreader/Answer.h"
#include "app/pdfreader/Options.h"

namespace emo::reader {

/// Adds what Poppler reads in a PDF file: its pages, and whatever else the options ask for.
void addPdf(Answer &answer, const QByteArray &file, const Options &options);

} // namespace emo::reader
