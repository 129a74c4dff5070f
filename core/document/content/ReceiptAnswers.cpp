// SPDX-License-Identifier: MIT
#include "core/document/content/ReceiptAnswers.h"

#include "core/document/content/Words.h"
#include "core/form/ConditionName.h"
#include "core/order/Display.h"

#include <algorithm>

namespace emo::paper {

namespace {

struct ReceiptAnswerTexts
{
    EMO_TEXTS(ReceiptAnswerTexts)
};

using As = ReceiptRow::As;

/// The time and its day, as far as that is known.
QStringList timeOn(const ReceiptRow &row, std::optional<int> daysLater, const Asked &asked)
{
    const QString time = display(*row.question, asked);
    const Value *value = asked.answer(*row.detail);
    const auto *day = value ? std::get_if<QDate>(value) : nullptr;
    if (time.isEmpty() || !day || !daysLater)
        return time.isEmpty() ? QStringList() : QStringList{time};
    return {ReceiptAnswerTexts::tr("%1 on %2").with(time, displayDay(day->addDays(*daysLater)))};
}

/// How many days after the release its curfew ends.
std::optional<int> daysOfRelease(const ReceiptCurfew &curfew, const Asked &asked)
{
    const Period release = periodBetween(asked[*curfew.releaseFrom], asked[*curfew.releaseUntil]);
    return release.hasTimes() ? std::optional(release.daysLater()) : std::nullopt;
}

/// What the rows of the condition are, each kind once; the condition itself where it has none.
QStringList kindsOf(const ReceiptCondition &condition, const Asked &asked)
{
    QStringList kinds;
    if (condition.each)
        for (const NumberedCondition &one : numberedConditions(condition, asked))
            kinds.append(one.kind);
    kinds.removeDuplicates();
    return kinds.isEmpty() ? QStringList{condition.name.toString()} : kinds;
}

QStringList monitoredNames(const Receipt &receipt, const Asked &asked)
{
    QStringList names;
    for (const ReceiptCondition *condition : receipt.monitoringTypes)
        if (asked.meets(condition->when))
            names += kindsOf(*condition, asked);
    return names;
}

/// Says so where one end of it is not known; empty where neither is.
QString span(const QString &from, const QString &until)
{
    if (from.isEmpty() && until.isEmpty())
        return {};
    if (from.isEmpty())
        return words.startNotGiven.with(until);
    if (until.isEmpty())
        return words.endNotGiven.with(from);
    return words.fromTo.with(from, until);
}

QStringList oneOrNone(const QString &text)
{
    return text.isEmpty() ? QStringList() : QStringList{text};
}

} // namespace

QString label(const ReceiptRow &row)
{
    return (row.label.isEmpty() ? row.question->label() : row.label).toString();
}

QStringList answer(const Receipt &receipt, const ReceiptRow &row, const Asked &asked)
{
    if (row.as == As::ConditionKind && !asked.answer(*row.question))
        return {conditionName(*row.condition, asked)};
    if (!asked.asks(*row.question))
        return {};
    switch (row.as) {
    case As::Answer:
    case As::ConditionKind:
    case As::Map:
        return displayList(*row.question, asked);
    case As::TextOrNo:
        return displayList(asked.asks(*row.detail) ? *row.detail : *row.question, asked);
    case As::Address:
        return displayAddress(*row.question, asked);
    case As::TimeOnDay:
        return timeOn(row, 0, asked);
    case As::EndOfRelease:
        return timeOn(row, daysOfRelease(receipt.curfew, asked), asked);
    case As::MonitoringTypes:
        return monitoredNames(receipt, asked);
    case As::Span:
        return oneOrNone(span(display(*row.question, asked), display(*row.detail, asked)));
    }
    Q_UNREACHABLE();
}

QString shortSpan(const Question<QDate> &from, const Question<QDate> &until, const Asked &asked)
{
    return span(displayShort(from, asked), displayShort(until, asked));
}

QString headingOf(const Receipt &receipt, const AnyQuestion &question)
{
    const Text *section = nullptr;
    for (const ReceiptBlock &block : receipt.blocks) {
        if (!block.section.isEmpty())
            section = &block.section;
        if (std::ranges::find(block.rows, &question, &ReceiptRow::question) != block.rows.end())
            return (block.heading.isEmpty() && section ? *section : block.heading).toString();
    }
    return {};
}

QString firstWords(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype end = text.lastIndexOf(u' ', most);
    return text.first(end > most / 2 ? end : most).trimmed() + QChar(u'\x2026');
}

QString mapInWords(
    const Receipt &receipt, const ReceiptBlock &block, const Asked &row, const QString &heading)
{
    constexpr qsizetype most = 200; // of an answer, in characters
    const QString name = block.knownBy.empty() ? QString() : display(*block.knownBy.front(), row);
    QStringList sentences{receipt.map.with(
        name.isEmpty() ? heading.toLower() : QStringLiteral("%1, %2").arg(heading.toLower(), name))};
    for (const ReceiptRow &each : block.rows)
        if (const QString said = display(*each.question, row); !each.inMapWords.isEmpty() && !said.isEmpty())
            sentences.append(each.inMapWords.with(firstWords(said.simplified(), most)));
    return sentences.join(u' ');
}

} // namespace emo::paper
