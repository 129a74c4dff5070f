// SPDX-License-Identifier: MIT
#include "core/document/strips/BlockStrips.h"

#include "core/document/drawing/Grid.h"
#include "core/document/pictures/TimelinePicture.h"
#include "core/document/strips/ComparisonStrips.h"
#include "core/document/strips/Headings.h"
#include "core/document/strips/RowStrips.h"
#include "core/document/strips/TimetableRows.h"

#include <numeric>

namespace emo::paper {

namespace {

constexpr double mostHeightTidy = 260;

double height(const Strips &strips)
{
    return std::accumulate(strips.begin(), strips.end(), 0.0,
        [](double sum, const Strip &strip) { return sum + strip.above.height + strip.body.height; });
}

Strips headings(const Block &block)
{
    Strips strips = sectionHeading(block.section);
    append(strips, blockHeading(block.heading, strips.empty() ? 18 : 12, true, block.note));
    return strips;
}

void addRow(std::vector<Strips> &all, Strips row, bool isChanged)
{
    for (Strip &strip : row)
        if (isChanged)
            drawChangeBar(strip.body);
    all.push_back(std::move(row));
}

std::vector<Strips> rows(const Block &block)
{
    std::vector<Strips> all;
    if (const auto *rows = std::get_if<Rows>(&block.body))
        for (const Row &row : *rows)
            addRow(all, rowStrips(rowLines(row), block.isWhole ? Tie::Whole : Tie::Free), row.isChanged);
    if (const auto *places = std::get_if<Timetable>(&block.body))
        for (const Place &place : *places)
            addRow(all, rowStrips(rowLines(place), Tie::Whole), place.isChanged);
    return all;
}

/// A heading without a rule, and the pictures under it.
Strips pictureStrips(const Block &block, const std::vector<Drawing> &pictures)
{
    Strips strips = sectionHeading(block.section);
    append(strips, blockHeading(block.heading, strips.empty() ? 18 : 12, false));
    for (const Drawing &picture : pictures) {
        const bool isFirst = &picture == &pictures.front();
        strips.push_back(
            {.body = picture, .opening = isFirst ? Drawing{} : continuedHeading(block.heading, false)});
    }
    return strips;
}

/// How a row holds on to the next one, of `count`.
Tie tieAfter(size_t row, size_t count, Tie usual)
{
    if (row + 1 == count)
        return Tie::Free;
    if (row == 0)
        return Tie::Firm;
    return row + 2 == count ? Tie::Pair : usual;
}

void drawHairline(Strip &row)
{
    row.above.rule(grid::left, grid::right, 0, grid::hairline);
}

} // namespace

Strips blockStrips(const Block &block)
{
    if (const auto *timeline = std::get_if<Timeline>(&block.body))
        return pictureStrips(block, timelinePictures(*timeline));
    if (const auto *comparison = std::get_if<Comparison>(&block.body)) {
        Strips table = sectionHeading(block.section);
        append(table, comparisonStrips(block.heading, *comparison));
        return table;
    }
    Strips strips = headings(block);
    std::vector<Strips> all = rows(block);
    const size_t first = strips.size();
    Strips table;

    double total = height(strips);
    for (const Strips &row : all)
        total += height(row);
    const bool isTidy
        = block.isTidy || std::holds_alternative<Timetable>(block.body) || total <= mostHeightTidy;
    const Tie usual = block.isWhole ? Tie::Whole : isTidy ? Tie::Tidy : Tie::Free;

    for (size_t row = 0; row < all.size(); ++row) {
        if (row > 0)
            drawHairline(all[row].front());
        all[row].back().tie = tieAfter(row, all.size(), usual);
        append(table, std::move(all[row]));
    }
    append(strips, within(Begin{Role::Table}, std::move(table)));
    const QString heading = block.heading.isEmpty() ? block.section : block.heading;
    const Drawing continued = heading.isEmpty() ? Drawing{} : continuedHeading(heading);
    for (size_t at = first + 1; at < strips.size(); ++at)
        addContinuedHeading(strips[at], continued);
    return strips;
}

} // namespace emo::paper
