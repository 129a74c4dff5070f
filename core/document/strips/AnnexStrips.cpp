// SPDX-License-Identifier: MIT
#include "core/document/strips/AnnexStrips.h"

#include "core/document/drawing/Grid.h"
#include "core/document/strips/BlockStrips.h"

#include <algorithm>

namespace emo::paper {

Strips annexStrips(const Annex &annex)
{
    constexpr double whiteAbove = 12;
    constexpr double pointsPerPixel = 72.0 / 150;
    constexpr double least = 200; // a very long description leaves the picture a page of its own
    Strips strips = blockStrips({annex.heading, {}, annex.rows, true});
    strips.front().opensPage = true;
    double room = grid::height - whiteAbove;
    for (const Strip &strip : strips)
        room -= strip.body.height + (&strip == &strips.front() ? strip.opening : strip.above).height;
    const bool isAlone = room < least;
    const QSizeF size = QSizeF(annex.picture.size()) * pointsPerPixel;
    const double scale
        = std::min({1.0, grid::width / size.width(), (isAlone ? grid::height : room) / size.height()});
    const QRectF area(QPointF(grid::left, 0), size * scale);

    Strip picture{.body = {.height = area.height()}};
    picture.above.height = whiteAbove;
    picture.opensPage = isAlone;
    picture.body.primitives.push_back(Picture{area, annex.picture});
    picture.body.primitives.push_back(Outline{area, grid::blockRule});
    picture.body = within(Begin{Role::Figure, annex.words}, std::move(picture.body));
    strips.push_back(std::move(picture));
    return within(Begin{Role::Section}, std::move(strips));
}

} // namespace emo::paper
