// SPDX-License-Identifier: MIT
#include "core/document/content/ReceiptAnswers.h"

#include "core/document/content/Words.h"
#include "core/order/Display.h"

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

QStringList monitoredNames(const Receipt &receipt, const Asked &asked)
{
    QStringList names;
    for (const ReceiptCondition *condition : receipt.monitoringTypes)
        if (asked.meets(condition->when))
            names.append(condition->name.toString());
    return names;
}

/// Says so where one end of it is not known; nothing where neither is.
QStringList span(const QString &from, const QString &until)
{
    if (from.isEmpty() && until.isEmpty())
        return {};
    if (from.isEmpty())
        return {ReceiptAnswerTexts::tr("start not given, to %1").with(until)};
    if (until.isEmpty())
        return {ReceiptAnswerTexts::tr("%1, end not given").with(from)};
    return {words.fromTo.with(from, until)};
}

} // namespace

QString label(const ReceiptRow &row)
{
    return (row.label.isEmpty() ? row.question->label() : row.label).toString();
}

QStringList answer(const Receipt &receipt, const ReceiptRow &row, const Asked &asked)
{
    if (!asked.asks(*row.question))
        return {};
    switch (row.as) {
    case As::Answer:
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
        return span(display(*row.question, asked), display(*row.detail, asked));
    }
    Q_UNREACHABLE();
}

} // namespace emo::paper
