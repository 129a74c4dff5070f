// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/pdf/PictureStream.h"

#include <vector>

namespace emo::paper {

/// Puts the pictures where takePictures() has left others in their place, in a file that stays PDF/A-1b.
/// Empty if that fails.
QByteArray withPictures(const QByteArray &file, const std::vector<PictureStream> &pictures);

} // namespace emo::paper
