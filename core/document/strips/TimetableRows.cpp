// SPDX-License-Identifier: MIT
#include "core/document/strips/TimetableRows.h"

#include "core/document/content/WeekWords.h"
#include "core/document/content/Words.h"
#include "core/document/drawing/Grid.h"
#include "core/document/drawing/Type.h"

namespace emo::paper {

namespace {

Drawing periodLine(const Period &period, bool namesDay)
{
    const int nightsLater = period.until / (24 * 60);
    Drawing drawing;
    if (namesDay)
        drawing.text(grid::axis, 0, weekday(period.day), type::answer);
    drawing.text(grid::axis + 88, 0, clock(period.from), type::answer);
    drawing.text(grid::axis + 122, 0, words.to.toString(), type::answer);
    drawing.text(grid::axis + 138, 0, clock(period.until), type::answer);
    drawing.text(grid::axis + 174, 0,
        nightsLater > 0 ? words.onDay.with(weekday(period.day + nightsLater)) : words.theSameDay.toString(),
        type::answer);
    return drawing;
}

void addLabel(RowLines &row, const QString &text, Style style)
{
    for (const Runs &line : lines(text, style, grid::labelText)) {
        Drawing drawing;
        drawing.line(grid::left, 0, line);
        row.labels.push_back(std::move(drawing));
    }
}

} // namespace

RowLines rowLines(const Place &place)
{
    RowLines row{.label = place.name, .labels = {}, .answers = {}, .whiteBelow = 4};
    addLabel(row, place.name, type::strongLabel);
    for (const QString &line : place.address)
        addLabel(row, line, type::label);

    const Period *previous = nullptr;
    for (const Period &period : place.periods) {
        row.answers.push_back(periodLine(period, !previous || previous->day != period.day));
        previous = &period;
    }
    if (row.answers.empty()) {
        Drawing absent;
        absent.text(grid::axis, 0, words.notProvided.toString(), type::absent);
        row.answers.push_back(std::move(absent));
    }
    return row;
}

} // namespace emo::paper
