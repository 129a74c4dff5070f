// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/drawing/Page.h"
#include "core/document/pdf/PictureStream.h"

#include <vector>

namespace emo::paper {

/// A picture, and how large it is on paper.
struct PlacedPicture
{
    QImage image;
    QSizeF size; ///< In points.
};

/// Takes the pictures out of the pages, each once. Where they were stand pictures that are one pixel high and
/// one wider than the place of theirs among what is returned, so that they are found again in the file; see
/// withPictures().
std::vector<PlacedPicture> takePictures(std::vector<Page> &pages);

/// Pictures as they are stored in a file.
struct FittedPictures
{
    std::vector<PictureStream> streams;
    int dotsPerInch = 0; ///< That no picture exceeds.
    bool isReduced = false; ///< At least one has fewer dots an inch than it could have.

    qsizetype bytes() const;
};

/// Packs the pictures with as many pixels as they have, but no more than 300 dots an inch of paper; with
/// fewer, evenly, if they would take more than `most` bytes, but no fewer than 150, even if they take more
/// then.
FittedPictures fitted(const std::vector<PlacedPicture> &pictures, qsizetype most);

} // namespace emo::paper
