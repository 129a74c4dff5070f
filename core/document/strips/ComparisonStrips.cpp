// SPDX-License-Identifier: MIT
#include "core/document/strips/ComparisonStrips.h"

#include "core/document/content/Words.h"
#include "core/document/drawing/Grid.h"
#include "core/document/drawing/Type.h"
#include "core/document/strips/Headings.h"

#include <algorithm>

namespace emo::paper {

namespace {

constexpr double gap = 10;
constexpr double whatWidth = 132;
constexpr double sideWidth = 169;
constexpr double beforeX = grid::left + whatWidth + gap;
constexpr double nowX = beforeX + sideWidth + gap;
constexpr double barWidth = 3;
constexpr double barX = grid::left - 11;

constexpr size_t mostContrastLines = 20;
constexpr size_t linesOfPart = 10;

struct ColumnLines
{
    Role role;
    std::vector<Drawing> lines; ///< Each on the baseline 0.
    double leading;
};

/// The heads of the columns; where they are repeated, they are no part of the table.
Drawing columnHeads(const Comparison &comparison, bool isRepeated)
{
    Drawing heads{.height = 16.8};
    const std::pair<double, QString> all[]{{grid::left, words.what.toString()},
        {beforeX, words.beforeVersion.with(comparison.before)},
        {nowX, words.nowVersion.with(comparison.now)}};
    for (const auto &[x, text] : all) {
        Drawing head;
        head.text(x, 11, text, type::strongLabel);
        heads.add(isRepeated ? head : within(Begin{Role::ColumnHead}, head), 0);
    }
    heads.rule(grid::left, grid::right, 16.4, grid::blockRule);
    return isRepeated ? heads : within(Begin{Role::TableRow}, heads);
}

std::vector<Drawing> whatLines(const QString &what)
{
    std::vector<Drawing> all;
    for (const Runs &line : lines(what, type::label, whatWidth))
        all.emplace_back().line(grid::left, 0, line);
    return all;
}

Runs runsOf(const std::vector<Phrase> &paragraph)
{
    Runs runs;
    for (const Phrase &phrase : paragraph)
        runs.push_back({phrase.text, phrase.isNew ? type::keyFact : type::answer});
    return runs;
}

std::vector<Drawing> sideLines(const Side &side, double x)
{
    constexpr double indent = 9;
    const bool hasBullets = side.isList && side.paragraphs.size() > 1;
    std::vector<Drawing> all;
    for (const std::vector<Phrase> &paragraph : side.paragraphs) {
        const size_t first = all.size();
        for (const Runs &line : lines(runsOf(paragraph), sideWidth - (hasBullets ? indent : 0))) {
            Drawing &drawing = all.emplace_back();
            if (hasBullets && all.size() == first + 1)
                drawing.primitives.push_back(Fill{{x + 1, -5.2, 2.8, 2.8}});
            drawing.line(hasBullets ? x + indent : x, 0, line);
        }
    }
    if (all.empty())
        all.emplace_back().text(x, 0, words.notProvided.toString(), type::absent);
    return all;
}

/// The lines [from, until) of each column, read column by column.
Drawing rowPart(const std::vector<ColumnLines> &columns, size_t from, size_t until)
{
    Drawing row{.height = double(until - from) * grid::answerLeading + 2 * grid::rowPadding};
    row.begin(Role::TableRow);
    for (const ColumnLines &column : columns) {
        row.begin(column.role);
        double baseline = grid::rowPadding + grid::firstBaseline;
        for (size_t at = from; at < std::min(until, column.lines.size()); ++at) {
            row.add(column.lines[at], baseline);
            baseline += column.leading;
        }
        row.end();
    }
    row.end();
    return row;
}

/// One strip; of a row with more lines than are kept whole, several.
Strips contrastStrips(const Contrast &contrast)
{
    const std::vector<ColumnLines> columns{{Role::RowHead, whatLines(contrast.what), grid::labelLeading},
        {Role::Cell, sideLines(contrast.before, beforeX), grid::answerLeading},
        {Role::Cell, sideLines(contrast.now, nowX), grid::answerLeading}};
    size_t count = 0;
    for (const ColumnLines &column : columns)
        count = std::max(count, column.lines.size());
    if (count <= mostContrastLines)
        return {{.body = rowPart(columns, 0, count)}};
    const size_t partCount = (count + linesOfPart - 1) / linesOfPart;
    Strips parts;
    for (size_t part = 0; part < partCount; ++part)
        parts.push_back({.body = rowPart(columns, count * part / partCount, count * (part + 1) / partCount)});
    return parts;
}

Strip explanation()
{
    Strip strip{.body = {.height = 20}};
    strip.body.primitives.push_back(Fill{{barX, 5, barWidth, 12}});
    strip.body.begin(Role::Paragraph);
    strip.body.text(grid::left, 15, words.changeBar.toString(), type::label);
    strip.body.end();
    return strip;
}

} // namespace

Strips comparisonStrips(const QString &heading, const Comparison &comparison)
{
    Drawing again = continuedHeading(heading, false);
    again.append(columnHeads(comparison, true));

    Strips table{{.body = columnHeads(comparison, false), .tie = Tie::Firm}};
    table.back().above.height = 2;
    for (const Contrast &contrast : comparison.rows) {
        Strips row = contrastStrips(contrast);
        if (table.size() > 1)
            row.front().above.rule(grid::left, grid::right, 0, grid::hairline);
        append(table, std::move(row));
    }
    for (size_t at = 2; at < table.size(); ++at)
        table[at].opening = within(Begin{Role::Pagination}, again);
    if (table.size() > 2)
        table[1].tie = Tie::Firm;
    table.back().tie = Tie::Firm;

    Strips strips = blockHeading(heading, 18, false);
    append(strips, within(Begin{Role::Table}, std::move(table)));
    strips.push_back(explanation());
    return strips;
}

void drawChangeBar(Drawing &row)
{
    constexpr double inset = 1.5;
    row.primitives.push_back(Fill{{barX, inset, barWidth, row.height - 2 * inset}});
}

} // namespace emo::paper
