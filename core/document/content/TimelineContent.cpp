// SPDX-License-Identifier: MIT
#include "core/document/content/TimelineContent.h"

#include "core/document/content/Words.h"
#include "core/form/Monitored.h"
#include "core/order/Display.h"
#include "core/order/PrintedQuestions.h"

#include <QLocale>

#include <algorithm>

namespace emo::paper {

namespace {

struct TimelineTexts
{
    EMO_TEXTS(TimelineTexts)
};

bool isAlike(const MonitoredStretch &a, const MonitoredStretch &b)
{
    return a.kind == b.kind && a.from == b.from && a.until == b.until;
}

/// "Exclusion zones 1 to 17".
QString nameOf(const MonitoredStretch &first, const MonitoredStretch &last)
{
    if (first.number == last.number)
        return first.name();
    const QString from = QString::number(first.number);
    const QString until = QString::number(last.number);
    //: %1 are several conditions of a type, %2 and %3 their numbers: Exclusion zones 1 to 17.
    const Text several = last.number == first.number + 1 ? TimelineTexts::tr("%1 %2 and %3")
                                                         : TimelineTexts::tr("%1 %2 to %3");
    return several.with(first.several, from, until);
}

/// No condition is drawn beyond the day on which all monitoring ends.
std::vector<MonitoredStretch> drawnStretches(const Receipt &receipt, const Asked &order)
{
    std::vector<MonitoredStretch> all = monitoredStretches(receipt.conditions, order);
    const auto end = order.meets(receipt.endsAll) ? order[*receipt.takesEffect] : std::nullopt;
    if (!end)
        return all;
    std::erase_if(all, [&](const MonitoredStretch &each) { return each.from && *each.from > *end; });
    for (MonitoredStretch &each : all)
        each.until = std::min(each.until.value_or(*end), *end);
    return all;
}

std::vector<Bar> conditionBars(const Receipt &receipt, const Asked &order)
{
    const std::vector<MonitoredStretch> all = drawnStretches(receipt, order);
    std::vector<Bar> bars;
    for (auto first = all.begin(); first != all.end();) {
        const auto next = std::find_if_not(
            first, all.end(), [&](const MonitoredStretch &each) { return isAlike(*first, each); });
        bars.push_back({nameOf(*first, *std::prev(next)), first->from.value_or(QDate()),
            first->until.value_or(QDate())});
        first = next;
    }
    return bars;
}

void take(QDate day, QDate &first, QDate &last)
{
    if (!day.isValid())
        return;
    first = first.isValid() ? std::min(first, day) : day;
    last = last.isValid() ? std::max(last, day) : day;
}

QString monthAndYear(QDate day)
{
    return QLocale().toString(day, QStringLiteral("MMMM yyyy"));
}

/// What goes on after everything should have ended; that nothing does only if every end is known.
QString overrun(const Timeline &timeline)
{
    QStringList names;
    for (const Bar &bar : timeline.conditions)
        if (bar.until > timeline.end)
            names.append(bar.name);
    const bool isSure
        = std::ranges::all_of(timeline.conditions, [](const Bar &bar) { return bar.until.isValid(); });
    if (!timeline.end.isValid())
        return {};
    //: %1 is "the licence", %2 are conditions.
    if (!names.isEmpty())
        return TimelineTexts::tr("After %1 ends: %2.").with(timeline.ends, names.join(QStringLiteral(", ")));
    return isSure ? TimelineTexts::tr("No monitoring after %1 ends.").with(timeline.ends) : QString();
}

} // namespace

Timeline timelineOf(const Receipt &receipt, const Asked &order)
{
    Timeline timeline;
    for (const ReceiptSpan *span : drawnSpans(receipt, order)) {
        const QDate until = *order[*span->until];
        timeline.frame.push_back({span->name.toString(), order[*span->from].value_or(QDate()), until});
        if (!span->isLimit)
            continue;
        const bool isBackwards = timeline.frame.back().from > until; // and ends nothing
        if (!timeline.end.isValid() && !isBackwards) {
            timeline.end = until;
            timeline.ends = span->inSentence.toString();
        }
        timeline.limits.push_back(until);
    }
    timeline.conditions = conditionBars(receipt, order);
    return timeline;
}

MonthAxis axisOf(const Timeline &timeline)
{
    QDate first;
    QDate last;
    for (const Bar &bar : timeline.conditions) {
        take(bar.from, first, last);
        take(bar.until, first, last);
    }
    const bool hasDates = first.isValid();
    for (const Bar &bar : timeline.frame) {
        if (!hasDates)
            take(bar.from, first, last);
        take(bar.until, first, last);
    }
    return {first, last};
}

QString datesInWords(const Bar &bar, QString (*shown)(QDate))
{
    if (bar.from.isValid() && bar.until.isValid())
        return words.fromTo.with(shown(bar.from), shown(bar.until));
    if (bar.from.isValid())
        return words.endNotGiven.with(shown(bar.from));
    return bar.until.isValid() ? words.startNotGiven.with(shown(bar.until)) : words.datesNotGiven.toString();
}

QString timelineInWords(const Timeline &timeline, std::span<const Bar> rows)
{
    const MonthAxis axis = axisOf(timeline);
    QStringList sentences{TimelineTexts::tr("Timeline from %1 to %2.")
                              .with(monthAndYear(axis.begin()), monthAndYear(axis.end().addDays(-1)))};
    for (const Bar &bar : rows)
        //: %1 is a condition, or what bounds it; %2 are its dates.
        sentences.append((bar.from.isValid() && bar.from < axis.begin()
                ? TimelineTexts::tr("%1: %2 (began before this picture).")
                : TimelineTexts::tr("%1: %2."))
                             .with(bar.name, datesInWords(bar, displayDate)));
    if (!rows.empty() && rows.back() == timeline.conditions.back())
        sentences.append(overrun(timeline));
    sentences.removeAll(QString());
    return sentences.join(u' ').replace(QChar(QChar::Nbsp), u' ');
}

} // namespace emo::paper
