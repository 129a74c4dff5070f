// SPDX-License-Identifier: MIT
#include "core/document/strips/SummaryTable.h"

#include "core/document/drawing/Fonts.h"
#include "core/document/drawing/Grid.h"
#include "core/document/drawing/Type.h"

#include <algorithm>

namespace emo::paper {

void addLine(Drawing &answer, double x, const Runs &line, double leading)
{
    answer.line(x, answer.height, line);
    answer.height += leading;
}

void addLines(Drawing &answer, double x, const std::vector<Runs> &all, double leading)
{
    for (const Runs &line : all)
        addLine(answer, x, line, leading);
}

void addParagraph(Drawing &answer, double x, const std::vector<Runs> &all, double leading)
{
    answer.begin(Role::Paragraph);
    addLines(answer, x, all, leading);
    answer.end();
}

double widthOfPageLink(const QString &text)
{
    return width(QString(text).replace(QStringLiteral("%1"), QStringLiteral("00")), type::answer);
}

double drawPageLink(Drawing &drawing, double x, double baseline, const QString &text, const QString &heading)
{
    drawing.primitives.push_back(Begin{Role::Link, {}, heading});
    drawing.primitives.push_back(TextRun{text, type::answer, x, baseline, Ink::Black, heading});
    drawing.end();
    return widthOfPageLink(text);
}

Drawing labelDrawing(const QString &label, const QString &note)
{
    Drawing drawing;
    for (const auto &[text, style] : {std::pair(label, type::label), {note, type::small}})
        addLines(drawing, grid::left, elidedLines({{text, style}}, grid::labelText, 2), grid::labelLeading);
    return within(Begin{Role::RowHead}, drawing);
}

Drawing summaryCell(const std::vector<SummaryRow> &rows, const SummaryMeasures &measures, double first)
{
    Drawing cell;
    double baseline = first;
    for (const SummaryRow &row : rows) {
        baseline += row.above;
        const Drawing label = labelDrawing(row.label, row.note);
        cell.begin(Role::TableRow);
        cell.add(label, baseline);
        cell.add(within(Begin{Role::Cell}, row.answer), baseline);
        cell.end();
        const double labelLines = label.height / grid::labelLeading;
        baseline += std::max(labelLines * grid::answerLeading, row.answer.height);
    }
    cell.height = baseline - grid::answerLeading + measures.under;
    return cell;
}

} // namespace emo::paper
