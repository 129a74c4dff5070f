// SPDX-License-Identifier: MIT
#include "core/document/strips/SummaryStrips.h"

#include "core/document/content/Words.h"
#include "core/document/drawing/Grid.h"
#include "core/document/strips/Headings.h"
#include "core/document/strips/SummaryCells.h"

#include <numeric>

namespace emo::paper {

namespace {

constexpr double frameLeft = grid::left - grid::hang;
constexpr double frameWidth = grid::width + 2 * grid::hang;

/// Cuts what is longer than so many lines.
SummaryMeasures cutMeasures(size_t mostLines)
{
    SummaryMeasures measures = tightMeasures;
    measures.mostNameLines = mostLines;
    measures.mostAddressLines = mostLines / 2;
    measures.mostContactLines = mostLines - 1;
    measures.mostLines = mostLines / 4;
    return measures;
}

double heightOf(const std::vector<Drawing> &cells)
{
    return std::accumulate(
        cells.begin(), cells.end(), 0.0, [](double sum, const Drawing &cell) { return sum + cell.height; });
}

/// Cells in a frame, one under the other: a table, and under it what is no part of it.
Drawing framed(const std::vector<Drawing> &cells, const Drawing &notice)
{
    Drawing frame{.height = heightOf(cells) + notice.height};
    frame.primitives.push_back(Outline{{frameLeft, 0, frameWidth, frame.height}, grid::frameRule});
    Drawing table;
    for (const Drawing &cell : cells) {
        if (table.height > 0)
            table.rule(frameLeft, frameLeft + frameWidth, table.height, grid::hairline);
        table.append(cell);
    }
    frame.add(within(Begin{Role::Table}, table), 0);
    if (notice.height > 0) {
        frame.rule(frameLeft, frameLeft + frameWidth, table.height, grid::frameRule);
        frame.add(notice, table.height);
    }
    return frame;
}

std::vector<Drawing> inOrder(const SummaryCells &cells)
{
    std::vector<Drawing> all = cells.before;
    for (const std::optional<Drawing> &cell : {cells.week, cells.zones})
        if (cell)
            all.push_back(*cell);
    all.push_back(cells.contacts);
    return all;
}

double heightOf(const SummaryCells &cells)
{
    return heightOf(inOrder(cells)) + cells.notice.height;
}

/// What has no room on page 1: moves cells out of `cells`, the zones first, and leaves word where they are.
std::vector<Drawing> movedCells(
    SummaryCells &cells, const Summary &summary, const SummaryMeasures &measures, double room)
{
    const QString heading = words.summaryContinued.toString();
    SummaryCells roomy = summaryCells(summary, normalMeasures, Density::Normal);
    std::vector<Drawing> moved;
    if (cells.zones && heightOf(cells) > room) {
        cells.zones = elsewhereCell(summary.zones.label, measures, heading);
        moved.push_back(*roomy.zones);
    }
    if (cells.week && heightOf(cells) > room) {
        cells.week = elsewhereCell(words.curfewHours.toString(), measures, heading);
        moved.insert(moved.begin(), *roomy.week);
    }
    return moved;
}

Strips continued(const std::vector<Drawing> &cells)
{
    if (cells.empty())
        return {};
    Strips strips = blockHeading(words.summaryContinued.toString(), 0, false, {}, Role::Heading);
    strips.front().opensPage = true;
    strips.push_back({.body = framed(cells, {})});
    strips.back().above.height = 4;
    return strips;
}

} // namespace

Strips summaryStrips(const Summary &summary, double room)
{
    SummaryCells cells = summaryCells(summary, normalMeasures, Density::Normal);
    if (heightOf(cells) > room)
        cells = summaryCells(summary, tightMeasures, Density::Tight);
    std::vector<Drawing> moved = movedCells(cells, summary, tightMeasures, room);
    for (size_t mostLines = 16; mostLines >= 4 && heightOf(cells) > room; --mostLines) { // absurd lengths
        const SummaryMeasures measures = cutMeasures(mostLines);
        cells = summaryCells(summary, measures, Density::Tight);
        moved = movedCells(cells, summary, measures, room);
    }
    Strips strips{{.body = framed(inOrder(cells), cells.notice)}};
    append(strips, continued(moved));
    return within(Begin{Role::Section}, std::move(strips));
}

} // namespace emo::paper
