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

Drawing columnHeads(const Comparison &comparison)
{
    Drawing heads{.height = 16.8};
    heads.text(grid::left, 11, words.what.toString(), type::strongLabel);
    heads.text(beforeX, 11, words.beforeVersion.with(comparison.before), type::strongLabel);
    heads.text(nowX, 11, words.nowVersion.with(comparison.now), type::strongLabel);
    heads.rule(grid::left, grid::right, 16.4, grid::blockRule);
    return heads;
}

/// The lines of one side, each on the baseline 0.
std::vector<Drawing> sideLines(const Side &side, double x)
{
    constexpr double indent = 9;
    const bool hasBullets = side.isList && side.paragraphs.size() > 1;
    std::vector<Drawing> all;
    for (const std::vector<Phrase> &paragraph : side.paragraphs) {
        Runs runs;
        for (const Phrase &phrase : paragraph)
            runs.push_back({phrase.text, phrase.isNew ? type::keyFact : type::answer});
        bool isFirst = hasBullets;
        for (const Runs &line : lines(runs, sideWidth - (hasBullets ? indent : 0))) {
            Drawing drawing;
            if (std::exchange(isFirst, false))
                drawing.primitives.push_back(Fill{{x + 1, -5.2, 2.8, 2.8}});
            drawing.line(hasBullets ? x + indent : x, 0, line);
            all.push_back(drawing);
        }
    }
    if (all.empty()) {
        Drawing absent;
        absent.text(x, 0, words.notProvided.toString(), type::absent);
        all.push_back(absent);
    }
    return all;
}

void addLines(Drawing &drawing, const std::vector<Drawing> &column, double leading)
{
    double baseline = grid::rowPadding + grid::firstBaseline;
    for (const Drawing &line : column) {
        drawing.add(line, baseline);
        baseline += leading;
    }
}

Strip contrastStrip(const Contrast &contrast)
{
    std::vector<Drawing> what;
    for (const Runs &line : lines(contrast.what, type::label, whatWidth)) {
        Drawing drawing;
        drawing.line(grid::left, 0, line);
        what.push_back(drawing);
    }
    const std::vector<Drawing> before = sideLines(contrast.before, beforeX);
    const std::vector<Drawing> now = sideLines(contrast.now, nowX);
    const double count = double(std::max({what.size(), before.size(), now.size()}));
    Strip strip{.body = {.height = count * grid::answerLeading + 2 * grid::rowPadding}};
    addLines(strip.body, what, grid::labelLeading);
    addLines(strip.body, before, grid::answerLeading);
    addLines(strip.body, now, grid::answerLeading);
    return strip;
}

Strip explanation()
{
    Strip strip{.body = {.height = 20}};
    strip.body.primitives.push_back(Fill{{barX, 5, barWidth, 12}});
    strip.body.text(grid::left, 15, words.changeBar.toString(), type::label);
    return strip;
}

} // namespace

Strips comparisonStrips(const QString &heading, const Comparison &comparison)
{
    Strips strips = blockHeading(heading, 18, false);
    const Drawing heads = columnHeads(comparison);
    strips.push_back({.body = heads, .tie = Tie::Firm});
    strips.back().above.height = 2;
    Drawing again = continuedHeading(heading, false);
    again.append(heads);
    const std::size_t first = strips.size();
    for (const Contrast &contrast : comparison.rows) {
        Strip strip = contrastStrip(contrast);
        if (strips.size() > first) {
            strip.above.rule(grid::left, grid::right, 0, grid::hairline);
            strip.opening = again;
        }
        strips.push_back(std::move(strip));
    }
    strips[first].tie = comparison.rows.size() > 1 ? Tie::Firm : Tie::Free;
    strips.back().tie = Tie::Firm;
    strips.push_back(explanation());
    return strips;
}

void drawChangeBar(Drawing &row)
{
    constexpr double inset = 1.5;
    row.primitives.push_back(Fill{{barX, inset, barWidth, row.height - 2 * inset}});
}

} // namespace emo::paper
