// SPDX-License-Identifier: MIT
#include "core/document/strips/RowStrips.h"

#include "core/document/content/Words.h"
#include "core/document/drawing/Fonts.h"
#include "core/document/drawing/Grid.h"
#include "core/document/drawing/Type.h"

#include <algorithm>

namespace emo::paper {

namespace {

constexpr size_t mostLinesWhole = 20;
constexpr size_t fewestLines = 3;

Drawing onBaseline(double x, const Runs &line)
{
    Drawing drawing;
    drawing.line(x, 0, line);
    return drawing;
}

/// A small square, drawn because the font's own bullet is lighter than its text.
Drawing bullet()
{
    Drawing drawing;
    drawing.primitives.push_back(Fill{{grid::axis + 1, -5.2, 2.8, 2.8}});
    return drawing;
}

std::vector<Drawing> answerLines(const Row &row)
{
    constexpr double indent = 9;
    std::vector<Drawing> all;
    const bool hasBullets = row.isList && row.answer.size() > 1;
    const double x = hasBullets ? grid::axis + indent : grid::axis;
    for (const QString &paragraph : row.answer) {
        std::vector<Drawing> item;
        for (const Runs &line : lines(paragraph, type::answer, grid::axis + grid::answerWidth - x)) {
            Drawing drawing = hasBullets && item.empty() ? bullet() : Drawing{};
            drawing.line(x, 0, line);
            item.push_back(std::move(drawing));
        }
        if (hasBullets)
            item = within(Begin{Role::ListItem}, std::move(item));
        all.insert(all.end(), item.begin(), item.end());
    }
    if (all.empty())
        all.push_back(onBaseline(grid::axis, {{words.notProvided.toString(), type::absent}}));
    if (hasBullets)
        all = within(Begin{Role::List}, std::move(all));
    if (!row.target.isEmpty())
        all = within(Begin{Role::Link, row.targetWords, row.target}, std::move(all));
    return all;
}

/// The lines [from, until) of a column, the first on `baseline`.
void addLines(Drawing &drawing, const std::vector<Drawing> &column, size_t from, size_t until,
    double baseline, double leading)
{
    for (size_t at = from; at < std::min(until, column.size()); ++at)
        drawing.add(column[at], baseline + double(at - from) * leading);
}

Strip wholeRow(const RowLines &row)
{
    const double labels = double(row.labels.size()) * grid::labelLeading + 1;
    const double answers = double(row.answers.size()) * grid::answerLeading;
    const double baseline = grid::rowPadding + grid::firstBaseline;

    Drawing body{.height = std::max(labels, answers) + 2 * grid::rowPadding + row.whiteBelow};
    addLines(body, row.labels, 0, row.labels.size(), baseline, grid::labelLeading);
    addLines(body, row.answers, 0, row.answers.size(), baseline, grid::answerLeading);
    return {.body = std::move(body)};
}

/// What heads the part of a row that goes on on the next page: no taller than the lines kept together.
Drawing repeatedLabel(const QString &label)
{
    const QString question = label.trimmed().section(u'\n', 0, 0);
    const QString shown = elided(question, type::label, 1.4 * grid::labelText);
    Drawing drawing{.height = grid::rowPadding};
    double baseline = grid::rowPadding + grid::firstBaseline;
    for (const Runs &line : lines(words.labelContinued.with(shown), type::label, grid::labelText)) {
        drawing.line(grid::left, baseline, line);
        baseline += grid::labelLeading;
    }
    return drawing;
}

/// The lines [from, until) of a long row.
Strip rowPart(const RowLines &row, const Drawing &repeated, size_t from, size_t until)
{
    const size_t count = std::max(row.labels.size(), row.answers.size());
    const double above = from == 0 ? grid::rowPadding : 0;
    const double below = until == count ? grid::rowPadding + row.whiteBelow : 0;
    const double baseline = above + grid::firstBaseline;

    Strip part;
    part.body.height = above + double(until - from) * grid::answerLeading + below;
    addLines(part.body, row.labels, from, until, baseline, grid::answerLeading);
    addLines(part.body, row.answers, from, until, baseline, grid::answerLeading);
    if (from >= row.labels.size())
        part.opening = repeated;
    else if (from > 0)
        part.opening.height = grid::rowPadding;
    return part;
}

} // namespace

RowLines rowLines(const Row &row)
{
    RowLines result{row.label, {}, within(Begin{Role::Cell}, answerLines(row))};
    for (const Runs &line : lines(row.label, type::label, grid::labelText))
        result.labels.push_back(onBaseline(grid::left, line));
    result.labels = within(Begin{Role::RowHead}, std::move(result.labels));
    return result;
}

Strips rowStrips(const RowLines &row, Tie inside)
{
    const size_t count = std::max(row.labels.size(), row.answers.size());
    if (count <= mostLinesWhole)
        return within(Begin{Role::TableRow}, {wholeRow(row)});

    // The label is read before the answer, so it stays in one part, unless it is beyond all measure.
    const size_t first
        = std::min({std::max(fewestLines, row.labels.size()), mostLinesWhole, count - fewestLines});
    const Drawing repeated = repeatedLabel(row.label);
    Strips parts{rowPart(row, repeated, 0, first)};
    for (size_t at = first; at < count - fewestLines; ++at)
        parts.push_back(rowPart(row, repeated, at, at + 1));
    for (Strip &part : parts)
        part.tie = inside;
    parts.push_back(rowPart(row, repeated, count - fewestLines, count));
    return within(Begin{Role::TableRow}, std::move(parts));
}

} // namespace emo::paper
