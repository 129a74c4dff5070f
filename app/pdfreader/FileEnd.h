// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/pdfreader/FileKind.h"

namespace emo::reader {

/// Whether a PDF, PNG or JPEG file breaks off: what ends such a file does not follow its last part. What
/// comes after the end, as padding or the film of a photo, does not matter.
bool isEndMissing(const QByteArray &file, FileKind kind);

/// The PDF file without what follows its end, so that its end is where programs look for it.
QByteArray withoutPadding(const QByteArray &pdf);

/// Returns the PDF file with a startxref at its end that points to its last cross-reference stream; empty if
/// it has no such stream.
QByteArray withPlaceOfTable(const QByteArray &pdf);

/// Whether the pages of a PDF file refer to content that is not in it, as after a piece of it was lost. Not
/// told of files that pack their objects.
bool isContentMissing(const QByteArray &pdf);

} // namespace emo::reader
