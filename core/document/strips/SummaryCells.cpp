// SPDX-License-Identifier: MIT
#include "core/document/strips/SummaryCells.h"

#include "core/document/content/MonitoredLines.h"
#include "core/document/content/Words.h"
#include "core/document/drawing/Grid.h"
#include "core/document/drawing/Type.h"
#include "core/document/pictures/WeekPicture.h"
#include "core/order/Display.h"

#include <algorithm>
#include <utility>

namespace emo::paper {

namespace {

constexpr double firstStep = 20; ///< To the first baseline of a cell, 16 under its hairline.
constexpr double whiteUnderLast = 5;
constexpr double halfColumn = grid::answerWidth / 2;
constexpr double third = grid::answerWidth / 3;
constexpr double gutter = 4;

Drawing labelled(const QString &label)
{
    Drawing drawing;
    drawing.text(grid::left, 0, label, type::label);
    return drawing;
}

/// A text that wraps in a column of its own.
struct Column
{
    double x;
    double room;
    QString text;
    Style style;
};

/// Adds columns side by side; the first line also holds what is drawn in `first`.
void addColumns(Bands &cell, double step, const std::vector<Column> &columns, Drawing first = {})
{
    std::vector<std::vector<Runs>> broken;
    size_t count = first.primitives.empty() ? 0 : 1;
    for (const Column &column : columns) {
        broken.push_back(lines(column.text, column.style, column.room));
        count = std::max(count, broken.back().size());
    }
    for (size_t at = 0; at < count; ++at) {
        Drawing line = std::exchange(first, {});
        for (size_t column = 0; column < columns.size(); ++column) {
            if (at < broken[column].size())
                line.line(columns[column].x, 0, broken[column][at]);
        }
        cell.addLine(at == 0 ? step : grid::answerLeading, line);
    }
}

Bands wearerCell(const Summary &summary)
{
    Style style = type::name;
    std::vector<Runs> name = lines(summary.name, style, grid::answerWidth);
    if (name.size() > 2) {
        style = type::longName;
        name = lines(summary.name, style, grid::answerWidth);
    }
    if (name.empty())
        name = {{{words.notProvided.toString(), type::absent}}};

    Bands cell;
    Drawing first = labelled(words.deviceWearer.toString());
    for (const Runs &line : name) {
        first.line(grid::axis, 0, line);
        cell.addLine(style.size + (cell.all().empty() ? 11 : 3), first);
        first = {};
    }
    const std::vector<Column> details{{grid::axis, halfColumn - gutter, summary.born, type::answer},
        {grid::axis + halfColumn, halfColumn, summary.number, type::answer}};
    addColumns(cell, 17, details);
    addColumns(cell, grid::answerLeading, {{grid::axis, grid::answerWidth, summary.address, type::answer}});
    cell.addWhite(6);
    return cell;
}

Bands effectCell(const Summary &summary)
{
    Bands cell;
    if (summary.takesEffect.isEmpty())
        return cell;
    addColumns(cell, firstStep, {{grid::axis, grid::answerWidth, summary.takesEffect, type::keyFact}},
        labelled(words.takesEffect.toString()));
    cell.addWhite(4);
    return cell;
}

Bands releaseCell(const Summary &summary)
{
    Bands cell;
    if (summary.releaseDay.isEmpty() && summary.releasedFrom.isEmpty())
        return cell;
    const Drawing label = labelled(words.release.toString());
    const Column day{grid::axis, grid::answerWidth, summary.releaseDay, type::keyFact};
    const Column from{grid::axis, grid::answerWidth, summary.releasedFrom, type::answer};
    if (summary.releaseDay.isEmpty()) {
        addColumns(cell, firstStep, {from}, label);
    } else {
        addColumns(cell, firstStep, {day}, label);
        addColumns(cell, grid::answerLeading, {from});
    }
    cell.addWhite(whiteUnderLast);
    return cell;
}

Column dateColumn(double x, QDate date)
{
    if (!date.isValid())
        return {x, third - gutter, words.notProvided.toString(), type::absent};
    return {x, third - gutter, displayShortDate(date), type::answer};
}

Bands monitoringCell(const Summary &summary)
{
    Bands cell;
    if (summary.monitored.empty())
        return cell;
    const double from = grid::axis + third;
    const double until = grid::axis + 2 * third;
    Drawing heads = labelled(words.whatIsMonitored.toString());
    heads.text(from, 0, words.from.toString(), type::label);
    heads.text(until, 0, words.untilTheEndOf.toString(), type::label);
    cell.addLine(firstStep, heads);
    for (const Monitored &one : shortened(summary.monitored)) {
        const Column what{grid::axis, third - gutter, one.what, type::keyFact};
        addColumns(
            cell, grid::answerLeading, {what, dateColumn(from, one.from), dateColumn(until, one.until)});
    }
    cell.addWhite(whiteUnderLast);
    return cell;
}

Bands curfewCell(const Summary &summary)
{
    Bands cell;
    if (summary.week.empty())
        return cell;
    constexpr double whiteAbove = 6;
    Drawing picture;
    picture.text(grid::left, 15 - whiteAbove, words.curfewHours.toString(), type::label);
    picture.text(grid::left, 29 - whiteAbove, summary.week.since, type::small);
    picture.append(weekPicture(summary.week, Density::Normal));
    cell.addPicture(picture, whiteAbove, 6);
    return cell;
}

Bands noticeCell()
{
    constexpr double leading = 15;
    const Runs notice{{words.doNotForward.toString(), type::strongNotice},
        {QLatin1Char(' ') + words.whyNotForward.toString(), type::notice}};
    Bands cell;
    for (const Runs &line : lines(notice, grid::width)) {
        Drawing drawing;
        drawing.line(grid::left, 0, line);
        cell.addLine(cell.all().empty() ? 22 : leading, drawing);
    }
    cell.addWhite(7);
    return cell;
}

} // namespace

std::vector<Bands> summaryCells(const Summary &summary)
{
    std::vector<Bands> cells{wearerCell(summary)};
    for (Bands cell :
        {effectCell(summary), releaseCell(summary), monitoringCell(summary), curfewCell(summary)}) {
        if (cell.all().empty())
            continue;
        cell.addRuleAbove(grid::hairline);
        cells.push_back(std::move(cell));
    }
    cells.push_back(noticeCell());
    cells.back().addRuleAbove(grid::frameRule);
    return cells;
}

} // namespace emo::paper
