// SPDX-License-Identifier: MIT
#include "ui/order/TimelineContent.h"

#include "core/form/Monitored.h"
#include "core/order/Display.h"

#include <algorithm>

namespace emo::ui {

namespace {

struct TimelineContentTexts
{
    EMO_TEXTS(TimelineContentTexts)
};

QString startsOn(QDate day)
{
    return TimelineContentTexts::tr("Starts %1").with(displayShortDate(day));
}

QString endsOn(QDate day)
{
    return TimelineContentTexts::tr("Ends %1").with(displayShortDate(day));
}

/// How far a date is out, and which days that makes.
TimelineMisfit misfit(bool isStart, QDate day, QDate other)
{
    if (!day.isValid() || !other.isValid() || day == other)
        return {{}, {}, TimelineContentTexts::tr("Check the dates")};
    const int days = int(std::abs(day.daysTo(other)));
    if (isStart && day > other)
        return {other, day.addDays(-1), TimelineContentTexts::tr("Starts %n day(s) late", "", days)};
    if (isStart)
        return {day, other.addDays(-1), TimelineContentTexts::tr("Starts %n day(s) early", "", days)};
    if (day > other)
        return {other.addDays(1), day, TimelineContentTexts::tr("%n day(s) too long", "", days)};
    return {day.addDays(1), other, TimelineContentTexts::tr("Ends %n day(s) early", "", days)};
}

class TimelineReading
{
public:
    explicit TimelineReading(const OrderEditing &editing)
        : m_editing(editing), m_receipt(*editing.form().receipt), m_order(editing.asked())
    {
    }

    TimelineContent content()
    {
        addFrame();
        for (const MonitoredStretch &stretch : monitoredStretches(m_receipt.conditions, m_order))
            addCondition(stretch);
        std::ranges::stable_sort(m_content.days, {}, &TimelineDay::day);
        return m_content;
    }

private:
    void addFrame()
    {
        for (const Question<QDate> *question : m_receipt.release.days)
            if (const auto day = m_order[*question]) {
                m_content.days.push_back({TimelineContentTexts::tr("Release"), *day});
                break;
            }
        for (const ReceiptSpan &span : m_receipt.timeline) {
            const auto until = m_order[*span.until];
            if (!until)
                continue;
            m_content.bars.push_back({span.name.toString(), m_order[*span.from].value_or(QDate()), *until});
            if (span.isLimit)
                m_content.days.push_back(
                    {TimelineContentTexts::tr("%1 ends").with(span.name.toString()), *until});
        }
    }

    void addCondition(const MonitoredStretch &stretch)
    {
        TimelineBar bar{
            stretch.name(), stretch.from.value_or(QDate()), stretch.until.value_or(QDate()), true};
        for (const Finding &finding : m_editing.findings()) {
            const bool isStart = !finding.at.isEmpty() && finding.at.front() == stretch.start;
            if (finding.id == u"blank" || finding.at.isEmpty()
                || (!isStart && !(finding.at.front() == stretch.end)))
                continue;
            const QDate day = isStart ? bar.from : bar.until;
            const bool isCompared = finding.at.size() > 1;
            const QDate other = isCompared ? dateOf(finding.at[1]) : QDate();
            if (bar.misfits.empty() || finding.severity < bar.severity)
                bar.severity = finding.severity;
            bar.misfits.push_back(misfit(isStart, day, other));
            m_content.findings.push_back({bar.name, finding,
                day.isValid() ? (isStart ? startsOn(day) : endsOn(day)) : QString(),
                isCompared && other.isValid() ? comparedWith(finding.at[1], stretch.start, other) : QString(),
                isCompared && isOfLicence(finding.at[1]) ? other : QDate()});
        }
        if (bar.misfits.empty())
            bar.match = matchOf(bar);
        ++m_content.conditions;
        m_content.misfits += !bar.misfits.empty();
        m_content.bars.push_back(bar);
    }

    QDate dateOf(const QuestionAt &at) const
    {
        const Value *value = answerAt(at, m_order);
        const auto *date = value ? std::get_if<QDate>(value) : nullptr;
        return date ? *date : QDate();
    }

    bool isOfLicence(const QuestionAt &at) const
    {
        return std::ranges::any_of(m_receipt.timeline,
            [&](const ReceiptSpan &span) { return at.question == span.from || at.question == span.until; });
    }

    QString comparedWith(const QuestionAt &at, const QuestionAt &from, QDate day) const
    {
        for (const ReceiptSpan &span : m_receipt.timeline) {
            if (at.question == span.from)
                return TimelineContentTexts::tr("%1 starts %2")
                    .with(span.name.toString(), displayShortDate(day));
            if (at.question == span.until)
                return TimelineContentTexts::tr("%1 ends %2")
                    .with(span.name.toString(), displayShortDate(day));
        }
        if (at == from)
            return startsOn(day);
        return TimelineContentTexts::tr("%1: %2").with(at.question->label(), displayShortDate(day));
    }

    QString matchOf(const TimelineBar &bar) const
    {
        for (const ReceiptSpan &span : m_receipt.timeline)
            if (span.isLimit && bar.until.isValid() && m_order[*span.until] == bar.until)
                return span.name.toString();
        return {};
    }

    const OrderEditing &m_editing;
    const Receipt &m_receipt;
    const Asked m_order;
    TimelineContent m_content;
};

} // namespace

bool TimelineContent::hasDates() const
{
    return std::ranges::any_of(
        bars, [](const TimelineBar &bar) { return bar.from.isValid() || bar.until.isValid(); });
}

TimelineContent timelineContent(const OrderEditing &editing)
{
    return TimelineReading(editing).content();
}

} // namespace emo::ui
