// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/pdfreader/Answer.h"
#include "app/pdfreader/Options.h"

#include <QImage>

namespace emo::reader {

/// Loads what decodes pictures. To be called before enterSandbox(), after which no code can be loaded.
void preparePictures();

/// The size in pixels, at least 1 x 1, that fits into the width and height of the options and has the
/// proportions of the original, or nothing if that has none.
std::optional<QSize> fittedSize(QSizeF original, const Options &options);

/// The picture on white, made smaller to this size where it is larger. Takes no threads, as Qt's own scaling
/// and painting do.
Picture pictureOf(const QImage &image, QSize size);

/// Adds the size of a PNG or JPEG file, in pixels, as that of its only page and, if it is asked for, the
/// picture: made smaller to fit, never larger. A photo that is asked for and lacks nothing but the mark at
/// its end does not break off.
void addPictureFile(Answer &answer, const QByteArray &file, const Options &options);

} // namespace emo::reader
