// SPDX-License-Identifier: MIT
#include "tests/document/Sample.h"

#include "core/document/drawing/Fonts.h"
#include "core/document/drawing/Grid.h"

#include <algorithm>

namespace emo::paper::sample {

namespace {

Summary summary()
{
    Summary summary{
        .name = u"Jordan Ash Sampleton"_qs,
        .born = u"Born 14 March 1991"_qs,
        .number = u"Prison number ZZ1234"_qs,
        .addresses = {{u"Main address"_qs, u"14 Invented Terrace, Examplesbury, ZZ99 1AA"_qs,
            u"14 Invented Terrace, Examplesbury, ZZ99 1AA"_qs}},
        .telephone = u"07700 900142"_qs,
        .risks = {.columns = {{{u"from the device wearer"_qs, {{u"Violence or threats"_qs, true}}},
                      {u"at the address"_qs, {}}}},
            .printedUnder = u"Risk information"_qs},
        .releaseDay = u"Monday 7 December 2026"_qs,
        .releasedFrom = u"from Samplefield Prison"_qs,
        .monitored = {{u"Home detention curfew"_qs, u"7 Dec 2026 to 6 Apr 2027"_qs}},
        .week = {.isAsked = true,
            .release = Period{0, 15 * 60, 31 * 60, {0}},
            .releaseDay = QDate(2026, 12, 7),
            .addressNames = {u"Main address"_qs, u"Second address"_qs, u"Third address"_qs},
            .addressWords = {u"main"_qs, u"second"_qs, u"third"_qs},
            .timetable = u"Curfew timetable"_qs},
        .officer = {u"Responsible officer"_qs, {}, u"Morgan Notreal"_qs, u"Probation, Invented North PDU"_qs,
            u"07700 900165"_qs, u"morgan.notreal@probation.example"_qs},
        .team = {.label = u"Prison's team"_qs, .email = u"omu.samplefield@prison.example"_qs},
    };
    for (int day = 0; day < 7; ++day)
        summary.week.periods.push_back({day, 19 * 60, 31 * 60, {day == 4 ? 1 : 0}});
    return summary;
}

} // namespace

Content order()
{
    const Summary atAGlance = summary();
    Place home{u"Main address"_qs, {u"14 Invented Terrace"_qs, u"ZZ99 1AA"_qs}, {}};
    Place away{u"Second address"_qs, {u"Flat 3, Pretend Court"_qs, u"ZZ99 2BB"_qs}, {}};
    for (const Period &period : atAGlance.week.periods)
        (period.where.front() == 0 ? home : away).periods.push_back(period);

    Content content;
    content.title = u"Electronic Monitoring Order"_qs;
    content.kind = u"New order, version 0"_qs;
    content.state = u"Finished 24 November 2026 at 14:32"_qs;
    content.reference = u"EMO 7K3M-Q2VD-X"_qs;
    content.version = u"version 0"_qs;
    content.surnameFirst = u"SAMPLETON, Jordan"_qs;
    content.born = u"born 14 Mar 1991"_qs;
    content.summary = atAGlance;
    content.data = "{\"answers\":{\"firstName\":\"Jordan\"}}";
    content.blocks = {
        {u"Form details"_qs, {}, Rows{{u"Status"_qs, {u"Finished"_qs}}, {u"Type"_qs, {u"New order"_qs}}}},
        {u"About the device wearer"_qs, u"Personal details"_qs,
            Rows{{u"First name"_qs, {u"Jordan"_qs}}, {u"Main language"_qs, {}}}},
        {u"Monitoring conditions"_qs, u"Curfew timetable"_qs, Timetable{home, away}},
    };
    return content;
}

Rows rows(int count)
{
    Rows all;
    for (int number = 1; number <= count; ++number)
        all.push_back({u"Question %1"_qs.arg(number), {u"Answer %1."_qs.arg(number)}});
    return all;
}

Content with(const std::vector<Block> &blocks)
{
    Content content;
    content.blocks = blocks;
    return content;
}

std::vector<TextRun> texts(const Page &page)
{
    std::vector<TextRun> found;
    for (const Primitive &primitive : page) {
        if (const auto *text = std::get_if<TextRun>(&primitive))
            found.push_back(*text);
    }
    return found;
}

std::optional<TextRun> find(const Page &page, const QString &text)
{
    for (const TextRun &run : texts(page)) {
        if (run.text == text)
            return run;
    }
    return {};
}

int pageOf(const std::vector<Page> &pages, const QString &text)
{
    const auto page = std::find_if(
        pages.begin(), pages.end(), [&](const Page &candidate) { return find(candidate, text).has_value(); });
    return page == pages.end() ? -1 : int(page - pages.begin());
}

int count(const std::vector<Page> &pages, const QString &text)
{
    int sum = 0;
    for (const Page &page : pages) {
        for (const TextRun &run : texts(page))
            sum += int(run.text.count(text));
    }
    return sum;
}

QString outside(const std::vector<Page> &pages)
{
    constexpr double headerTop = 20;
    constexpr double footerBottom = 815;
    constexpr double rounding = 0.6;
    for (const Page &page : pages) {
        for (const TextRun &run : texts(page)) {
            const double right = run.x + width(run.text, run.style);
            const bool isInside = run.x >= grid::left - rounding && right <= grid::right + rounding
                && run.baseline >= headerTop && run.baseline <= footerBottom;
            // Between the content and the footer's rule nothing stands.
            const bool isClear = run.baseline <= grid::bottom || run.baseline >= grid::pageHeight - 46;
            if (!isInside || !isClear)
                return run.text;
        }
    }
    return {};
}

} // namespace emo::paper::sample
