// SPDX-License-Identifier: MIT
#include "core/document/strips/SummaryRisks.h"

#include "core/document/content/Words.h"
#include "core/document/drawing/Grid.h"
#include "core/document/drawing/Type.h"

#include <algorithm>

namespace emo::paper {

namespace {

constexpr double columnWidth = grid::answerWidth / 2;
constexpr double indent = 9;
constexpr size_t mostColumnLines = 5;

using RiskLines = std::vector<Runs>; ///< Of one item.

std::vector<RiskLines> itemsOf(const RiskColumn &column)
{
    constexpr double withBullets = 141;
    constexpr double alone = 148;
    constexpr size_t mostItemLines = 3;
    std::vector<RiskLines> items;
    for (const RiskAtAGlance &risk : column.risks)
        items.push_back(elidedLines({{risk.words, risk.isDanger ? type::keyFact : type::answer}},
            column.risks.size() > 1 ? withBullets : alone, mostItemLines));
    return items;
}

/// How many items fit, if need be with a line that counts the others.
size_t fittingItems(const std::vector<RiskLines> &items)
{
    size_t lines = 0;
    size_t count = 0;
    size_t countBesideMore = 0;
    for (const RiskLines &item : items) {
        lines += item.size();
        if (lines > mostColumnLines)
            return countBesideMore;
        ++count;
        if (lines < mostColumnLines)
            countBesideMore = count;
    }
    return count;
}

/// A column under its head, drawn from the baseline 0 on.
Drawing columnAnswer(const RiskColumn &column, double x, const QString &printedUnder)
{
    Drawing drawing;
    addParagraph(drawing, x, elidedLines({{column.heading, type::label}}, columnWidth - indent, 1));
    const std::vector<RiskLines> items = itemsOf(column);
    if (items.empty()) {
        addParagraph(drawing, x, {{{words.notProvided.toString(), type::absent}}});
        return drawing;
    }
    const bool hasBullets = items.size() > 1;
    const double textX = hasBullets ? x + indent : x;
    const size_t count = fittingItems(items);
    drawing.begin(Role::List);
    for (size_t at = 0; at < count; ++at) {
        drawing.begin(Role::ListItem);
        if (hasBullets)
            drawing.primitives.push_back(Fill{{x + 1, drawing.height - 5.2, 2.8, 2.8}});
        addLines(drawing, textX, items[at]);
        drawing.end();
    }
    if (count < items.size()) {
        drawing.begin(Role::ListItem);
        drawPageLink(drawing, textX, drawing.height,
            words.moreOnPage.toString().replace(QStringLiteral("%2"), QString::number(items.size() - count)),
            printedUnder);
        drawing.height += grid::answerLeading;
        drawing.end();
    }
    drawing.end();
    return drawing;
}

void addOthers(Drawing &answer, const RisksAtAGlance &risks)
{
    constexpr size_t most = 2;
    const QString more = words.seePageAfter.toString();
    const FirstLines first
        = firstLines({{risks.others, type::answer}}, grid::answerWidth, most, widthOfPageLink(more));
    if (first.lines.empty())
        return;
    answer.begin(Role::Paragraph);
    addLines(answer, grid::axis, first.lines);
    if (first.isCut)
        drawPageLink(answer, grid::axis + width(first.lines.back()), answer.height - grid::answerLeading,
            more, risks.printedUnder);
    answer.end();
}

} // namespace

Drawing riskAnswer(const RisksAtAGlance &risks)
{
    Drawing answer;
    if (!risks.none.isEmpty()) {
        addParagraph(answer, grid::axis, lines(risks.none, type::answer, grid::answerWidth));
        return answer;
    }
    const Drawing left = columnAnswer(risks.columns[0], grid::axis, risks.printedUnder);
    const Drawing right = columnAnswer(risks.columns[1], grid::axis + columnWidth, risks.printedUnder);
    answer.add(left, 0);
    answer.add(right, 0);
    answer.height = std::max(left.height, right.height);
    addOthers(answer, risks);
    return answer;
}

} // namespace emo::paper
