// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/drawing/Drawing.h"

#include <vector>

namespace emo::paper {

/// How close the summary is set. Three densities are tried, the first that fits the page; the last cuts texts
/// of absurd length, which are printed in whole further on.
struct SummaryMeasures
{
    static constexpr size_t any = 1000;

    double first = 16; ///< From a hairline to the first baseline under it.
    double under = 8; ///< Free under the last line of a cell.
    double nameTop = 8; ///< Free above the name.
    size_t largeNameLines = 2; ///< A name of more lines is set smaller.
    size_t zoneLines = 2; ///< For the name of a zone and the first words of where it is.
    double betweenZones = 2;
    bool hasCounties = true; ///< In other addresses than the main one, where leaving it out saves a line.
    double underWeek = 6;
    double aboveNotice = 18;
    double underNotice = 11;
    size_t mostNameLines = any;
    size_t mostAddressLines = any;
    size_t mostContactLines = any;
    size_t mostLines = any; ///< Of anything else.
};

inline constexpr SummaryMeasures normalMeasures;
inline constexpr SummaryMeasures tightMeasures{.first = 14,
    .under = 6,
    .nameTop = 5,
    .largeNameLines = 1,
    .zoneLines = 1,
    .betweenZones = 0,
    .hasCounties = false,
    .underWeek = 3,
    .aboveNotice = 16,
    .underNotice = 9};

/// An answer, drawn from the baseline 0 on, beside its label. The height is the way to the next baseline.
struct SummaryRow
{
    QString label;
    QString note = {}; ///< A second label line, smaller.
    Drawing answer;
    double above = 0; ///< White before it.
};

/// Adds a line, or lines, at x; each takes `leading` of height.
void addLine(Drawing &answer, double x, const Runs &line, double leading = 14);
void addLines(Drawing &answer, double x, const std::vector<Runs> &all, double leading = 14);

/// Texts as a paragraph of the answer, at x.
void addParagraph(Drawing &answer, double x, const std::vector<Runs> &all, double leading = 14);

/// Draws "see page %1", where %1 is the page on which the heading stands, as a link. Returns its width, for
/// any number below 100.
double drawPageLink(Drawing &drawing, double x, double baseline, const QString &text, const QString &heading);
double widthOfPageLink(const QString &text);

/// A label and its note, from the baseline 0 on.
Drawing labelDrawing(const QString &label, const QString &note);

/// A cell of the summary: rows of a table, `first` under its top.
Drawing summaryCell(const std::vector<SummaryRow> &rows, const SummaryMeasures &measures, double first);

} // namespace emo::paper
