// SPDX-License-Identifier: MIT
#pragma once

class QPDF;

namespace emo::paper {

/// Lets spaces be copied out of the PDF as spaces. Of the characters that share a glyph Qt names the lowest,
/// and a font shows a tab as a space.
void mendCopiedSpaces(QPDF &pdf);

} // namespace emo::paper
