// SPDX-License-Identifier: MIT
#include "core/document/strips/FormCellStrips.h"

#include "core/document/content/Words.h"
#include "core/document/drawing/Grid.h"
#include "core/document/drawing/Type.h"

#include <algorithm>
#include <cmath>

namespace emo::paper {

namespace {

constexpr double wordsRoom = 226;
constexpr double rule = grid::left + 236;
constexpr double answerAt = grid::left + 246;
constexpr double answerRoom = 244;
constexpr double above = 3.5;
constexpr double below = 5.5;
constexpr double betweenParagraphs = 7;
constexpr double underBoxes = 18;
constexpr double wordsLeading = 13;
constexpr size_t mostAnswerLinesWhole = 26;
constexpr size_t fewestAnswerLines = 3;

void drawBox(Drawing &drawing, double x, double baseline, const TickBox &box)
{
    constexpr double size = 10;
    constexpr double overBaseline = 9;
    constexpr double toWord = 14.5;
    const double y = baseline - overBaseline;
    drawing.begin(Role::ListItem);
    drawing.primitives.push_back(
        Begin{Role::Span, (box.isTicked ? words.ticked : words.notTicked).toString()});
    drawing.primitives.push_back(Outline{{x, y, size, size}, 0.8});
    if (box.isTicked) {
        // The ends reach a little further than where the pen turns, as a square nib would.
        const std::vector<QPointF> tick{{x + 1.35, y + 4.45}, {x + 4.2, y + 7.6}, {x + 8.76, y + 1.42}};
        drawing.primitives.push_back(Stroke{tick, 1.9});
    }
    drawing.end();
    drawing.text(x + toWord, baseline, box.word, type::answer);
    drawing.end();
}

/// The words with the first line on the baseline 0, and how high they are.
Drawing wordsOf(const QStringList &paragraphs, Style style, const QString &underlined)
{
    Style special = style;
    special.isUnderlined = true;
    Drawing drawing;
    for (const QString &paragraph : paragraphs) {
        if (drawing.height > 0)
            drawing.height += betweenParagraphs;
        if (paragraphs.size() > 1)
            drawing.begin(Role::Paragraph);
        for (const Runs &line : linesWith(paragraph, style, underlined, special, wordsRoom)) {
            drawing.line(grid::left, drawing.height, line);
            drawing.height += wordsLeading;
        }
        if (paragraphs.size() > 1)
            drawing.end();
    }
    return drawing;
}

/// What parts words and answer over the height of the drawing.
void drawUpright(Drawing &drawing)
{
    drawing.upright(rule, 0, drawing.height, grid::hairline);
}

/// Adds the lines [from, until) of the answer.
void addAnswer(Drawing &drawing, const std::vector<Runs> &answer, size_t from, size_t until, double baseline)
{
    for (size_t at = from; at < until; ++at)
        drawing.line(answerAt, baseline + double(at - from) * grid::answerLeading, answer[at]);
}

/// What heads the part of an answer that goes on on the next page; as in rows, it takes no height of its own.
Drawing repeatedWords(const FormCell &cell)
{
    Drawing repeated{.height = above};
    repeated.add(wordsOf({words.labelContinued.with(cell.words.value(0))}, type::label, {}),
        above + grid::firstBaseline);
    repeated.upright(rule, 0, above, grid::hairline);
    return repeated;
}

} // namespace

std::vector<Runs> linesWith(
    const QString &text, Style style, const QString &special, Style specialStyle, double room)
{
    const QStringList parts = special.isEmpty() ? QStringList{text} : text.split(special);
    Runs runs;
    for (const QString &part : parts) {
        if (&part != &parts.front())
            runs.push_back({special, specialStyle});
        runs.push_back({part, style});
    }
    return lines(runs, room);
}

Strips formCellStrips(const FormCell &cell, const QString &underlined)
{
    const Drawing question = wordsOf(cell.words, cell.isContact ? type::contact : type::label, underlined);
    const std::vector<Runs> answer = lines(cell.answer, type::answer, answerRoom);
    const double boxes = cell.boxes.empty() ? 0 : underBoxes;
    const double baseline = above + grid::firstBaseline;
    const bool isLong = answer.size() > mostAnswerLinesWhole;

    // A long answer stands beside its question with as many lines as fit there.
    const double room = std::max(question.height, cell.least) - boxes;
    const size_t beside = isLong ? std::clamp(size_t(std::ceil(std::max(room, 0.0) / grid::answerLeading)),
                              fewestAnswerLines, answer.size() - fewestAnswerLines)
                                 : answer.size();
    Drawing first;
    first.height = above
        + std::max({question.height, boxes + double(beside) * grid::answerLeading, cell.least})
        + (isLong ? 0 : below);
    first.add(within(Begin{Role::RowHead}, question), baseline);
    first.begin(Role::Cell);
    if (!cell.boxes.empty())
        first.begin(Role::List);
    for (const TickBox &box : cell.boxes)
        drawBox(first, answerAt + box.at, baseline, box);
    if (!cell.boxes.empty())
        first.end();
    Drawing written;
    addAnswer(written, answer, 0, beside, baseline + boxes);
    if (!cell.link.target.isEmpty() && !isLong)
        written = within(Begin{Role::Link, cell.link.words, cell.link.target}, std::move(written));
    first.add(written, 0);

    Strips strips{{.body = std::move(first)}};
    const Drawing repeated = isLong ? repeatedWords(cell) : Drawing();
    for (size_t at = beside; at < answer.size(); ++at) {
        const size_t end = answer.size() - at <= fewestAnswerLines ? answer.size() : at + 1;
        Drawing part{.height = double(end - at) * grid::answerLeading + (end == answer.size() ? below : 0)};
        addAnswer(part, answer, at, end, grid::firstBaseline);
        strips.push_back({.body = std::move(part), .opening = repeated});
        at = end - 1;
    }
    strips.back().body.end(); // the cell
    for (Strip &strip : strips)
        drawUpright(strip.body);
    if (!cell.isOpen) {
        Drawing &last = strips.back().body;
        last.rule(grid::left, grid::right, last.height, grid::hairline);
    }
    return within(Begin{Role::TableRow}, std::move(strips));
}

} // namespace emo::paper
