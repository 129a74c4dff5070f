// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/pdfreader/Answer.h"
#include "app/pdfreader/Options.h"

namespace emo::reader {

/// Whether the file is an archive that holds a Word document.
bool isDocx(const QByteArray &file);

/// Adds the paragraphs of the document that are not blank: of its headers, its main text, its footnotes, its
/// endnotes and its footers, each in the order in which the file has them. Those of a table come cell by
/// cell, those of a text box before the paragraph it is anchored in. Numbers that Word makes up for lists are
/// not text.
void addDocx(Answer &answer, const QByteArray &file, const Options &options);

} // namespace emo::reader
