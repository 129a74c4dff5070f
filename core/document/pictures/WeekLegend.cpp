// SPDX-License-Identifier: MIT
#include "core/document/pictures/WeekLegend.h"

#include "core/document/content/WeekWords.h"
#include "core/document/content/Words.h"
#include "core/document/drawing/Fonts.h"
#include "core/document/drawing/Grid.h"
#include "core/document/drawing/Type.h"
#include "core/document/pictures/WeekBars.h"

#include <set>

namespace emo::paper {

namespace {

constexpr double legendLeading = 15;
constexpr double nameInset = 28;
constexpr double beforeDayNames = 3;

struct LegendLine
{
    std::vector<int> where;
    QString name;
};

/// The patterns of all bars, each once.
std::set<std::vector<int>> patternsOf(const Week &week)
{
    std::set<std::vector<int>> patterns;
    for (const Period &period : week.periods)
        if (period.from || period.until)
            patterns.insert(period.where);
    if (week.release)
        patterns.insert(week.release->where);
    return patterns;
}

std::vector<LegendLine> linesOf(const Week &week)
{
    const std::set<std::vector<int>> patterns = patternsOf(week);
    std::set<int> used;
    std::vector<int> fullest;
    for (const std::vector<int> &pattern : patterns) {
        used.insert(pattern.begin(), pattern.end());
        if (pattern.size() > fullest.size())
            fullest = pattern;
    }
    std::vector<LegendLine> all;
    for (const int address : used)
        all.push_back({{address}, week.addressNames[size_t(address)]});
    if (fullest.size() > 1)
        all.push_back({fullest, words.severalAddresses.toString()});
    if (patterns.contains({}))
        all.push_back({{}, addressNotGiven(week.hasFixedAddress)});
    return all;
}

/// Its page is known only when all pages are.
void drawOtherTimes(Drawing &drawing, const Week &week, double baseline)
{
    TextRun run{words.otherTimes.toString(), type::small, grid::left, baseline};
    run.pageOf = week.timetable;
    drawing.primitives.push_back(run);
}

} // namespace

void drawWeekLegend(Drawing &drawing, const Week &week, bool isComplete, double lastBaseline, double right)
{
    constexpr double swatchWidth = 22;
    constexpr double swatchHeight = 9;
    constexpr double swatchRise = 7.8;
    const std::vector<LegendLine> all = linesOf(week);
    const double room = right - beforeDayNames - grid::left;
    double baseline = lastBaseline - legendLeading * (double(all.size()) - (isComplete ? 1 : 0));
    for (const LegendLine &line : all) {
        drawWeekBar(drawing, {grid::left, baseline - swatchRise, swatchWidth, swatchHeight}, line.where);
        drawing.text(
            grid::left + nameInset, baseline, elided(line.name, type::small, room - nameInset), type::small);
        baseline += legendLeading;
    }
    if (!isComplete)
        drawOtherTimes(drawing, week, lastBaseline);
}

} // namespace emo::paper
