// SPDX-License-Identifier: MIT
#include "core/document/strips/TitleStrips.h"

#include "core/document/drawing/Fonts.h"
#include "core/document/drawing/Grid.h"
#include "core/document/drawing/Type.h"

#include <algorithm>

namespace emo::paper {

namespace {

constexpr size_t mostTitleLines = 3; ///< Of each text.

/// A text in lines, the first on the baseline 0; the height is the way from the first to the last.
Drawing column(Begin part, const std::vector<Runs> &text, double leading, bool isFlushRight)
{
    Drawing drawing;
    double baseline = 0;
    for (const Runs &line : text) {
        drawing.line(isFlushRight ? grid::right - width(line) : grid::left, baseline, line);
        drawing.height = baseline;
        baseline += leading;
    }
    return text.empty() ? drawing : within(std::move(part), drawing);
}

/// The text on the left in what the one on the right leaves free.
Drawing onLeft(Role role, const QString &text, Style style, double leading, const std::vector<Runs> &right)
{
    constexpr double gap = 14;
    double taken = 0;
    for (const Runs &line : right)
        taken = std::max(taken, width(line));
    const double room = right.empty() ? grid::width : grid::width - taken - gap;
    return column({role}, elidedLines({{text, style}}, room, mostTitleLines), leading, false);
}

} // namespace

Strips titleStrips(const Content &content)
{
    constexpr double firstBaseline = 20;
    constexpr double toSecond = 18;
    constexpr double underLast = 12;
    const auto rightLines = [](const QString &text, Style style) {
        return elidedLines({{text, style}}, grid::width / 2, mostTitleLines);
    };
    const std::vector<Runs> reference = rightLines(content.reference, type::reference);
    const std::vector<Runs> state = rightLines(content.state, type::label);
    const Drawing title = onLeft(Role::Title, content.title, type::title, 28, reference);
    const Drawing kind = onLeft(Role::Paragraph, content.kind, type::kind, 15, state);
    const Drawing referenceDrawn = column({Role::Paragraph}, reference, 17, true);
    const Drawing stateDrawn = column({Role::Paragraph}, state, 13, true);
    if (title.primitives.empty() && kind.primitives.empty() && reference.empty() && state.empty())
        return {};

    const double second = firstBaseline + std::max(title.height, referenceDrawn.height) + toSecond;
    Strip strip{
        .body = {.height = second + std::max(kind.height, stateDrawn.height) + underLast}, .tie = Tie::Firm};
    strip.body.add(title, firstBaseline); // all of the left first, as it is read
    strip.body.add(kind, second);
    strip.body.add(referenceDrawn, firstBaseline);
    strip.body.add(stateDrawn, second);
    return {strip};
}

} // namespace emo::paper
