// SPDX-License-Identifier: MIT
#include "core/document/strips/SummaryStrips.h"

#include "core/document/drawing/Grid.h"
#include "core/document/strips/SummaryCells.h"

namespace emo::paper {

namespace {

constexpr double frameLeft = grid::left - grid::hang;
constexpr double frameRight = grid::right + grid::hang;

Strip framed(const Bands &bands)
{
    Strip strip;
    strip.body.primitives.push_back(
        Outline{{frameLeft, 0, frameRight - frameLeft, bands.height()}, grid::frameRule});
    for (const Drawing &band : bands.all())
        strip.body.append(band);
    return strip;
}

/// A strip for each band, with the sides of the frame; only the first and the last close it.
Strips inOpenFrame(const Bands &bands)
{
    Strips strips;
    for (const Drawing &band : bands.all()) {
        Strip strip{.body = band};
        strip.body.upright(frameLeft, 0, band.height, grid::frameRule);
        strip.body.upright(frameRight, 0, band.height, grid::frameRule);
        strips.push_back(std::move(strip));
    }
    strips.front().body.rule(frameLeft, frameRight, 0, grid::frameRule);
    Drawing &last = strips.back().body;
    last.rule(frameLeft, frameRight, last.height, grid::frameRule);
    return strips;
}

} // namespace

Strips summaryStrips(const Summary &summary, double room)
{
    Bands bands;
    for (const Bands &cell : summaryCells(summary))
        bands.append(cell);
    if (bands.height() <= room)
        return {framed(bands)};
    return inOpenFrame(bands);
}

} // namespace emo::paper
