// SPDX-License-Identifier: MIT
#include "core/document/strips/TimetableRows.h"

#include "core/document/content/WeekWords.h"
#include "core/document/content/Words.h"
#include "core/document/drawing/Fonts.h"
#include "core/document/drawing/Grid.h"
#include "core/document/drawing/Type.h"

namespace emo::paper {

namespace {

/// "19:00 to 07:00 on Tuesday", in columns.
void drawTimes(Drawing &drawing, const Period &period)
{
    const int days = period.daysLater();
    drawing.text(grid::axis + 88, 0, clock(*period.from), type::answer);
    drawing.text(grid::axis + 122, 0, words.to.toString(), type::answer);
    drawing.text(grid::axis + 138, 0, clock(*period.until), type::answer);
    drawing.text(grid::axis + 174, 0,
        days == 0        ? words.theSameDay.toString()
            : period.day ? words.onDay.with(weekday(*period.day + days))
                         : words.theNextDay.toString(),
        type::answer);
}

/// "20:00, end not given": what is not given in italics.
void drawHalfTimes(Drawing &drawing, const Period &period)
{
    const QString all = timesInWords(period);
    const bool isStartKnown = period.from.has_value();
    qsizetype comma = all.indexOf(u',');
    if (comma < 0)
        comma = isStartKnown ? 0 : all.size();
    else if (isStartKnown)
        comma += 2; // what is known keeps it
    const QString first = all.left(comma);
    drawing.text(grid::axis + 88, 0, first, isStartKnown ? type::answer : type::absent);
    const double x = grid::axis + 88 + width(first, isStartKnown ? type::answer : type::absent);
    drawing.text(x, 0, all.mid(comma), isStartKnown ? type::absent : type::answer);
}

Drawing periodLine(const Period &period, bool namesDay)
{
    Drawing drawing;
    if (namesDay && period.day)
        drawing.text(grid::axis, 0, weekday(*period.day), type::answer);
    else if (!period.unreadDay.isEmpty())
        drawing.text(grid::axis, 0, period.unreadDay, type::answer);
    else if (namesDay)
        drawing.text(grid::axis, 0, words.dayNotGiven.toString(), type::absent);
    if (period.hasTimes())
        drawTimes(drawing, period);
    else
        drawHalfTimes(drawing, period);
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
