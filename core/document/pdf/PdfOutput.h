// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

class QPDF;

namespace emo::paper {

/// Writes the file as PDF 1.4 that stays PDF/A-1b. Throws what qpdf throws.
QByteArray bytesOf(QPDF &pdf);

} // namespace emo::paper
