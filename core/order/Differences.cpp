// SPDX-License-Identifier: MIT
#include "core/order/Differences.h"

#include "core/form/Receipt.h"
#include "core/order/CarriedOver.h"
#include "core/order/Display.h"
#include "core/order/RowPairs.h"

#include <algorithm>

namespace emo {

namespace {

QString rowText(const QuestionList &each, const Asked &row)
{
    QStringList cells;
    for (const AnyQuestion *cell : each.all())
        if (const QString text = display(*cell, row); !text.isEmpty())
            cells.append(text);
    return cells.join(u' ');
}

/// What it means that options were ticked and unticked.
ChangeCategory categoryOf(const AnyQuestion &question, const Value *before, const Value *now)
{
    const auto *old = before ? std::get_if<Choices>(before) : nullptr;
    const auto *current = now ? std::get_if<Choices>(now) : nullptr;
    if (!question.options || question.options->resource || (!old && !current))
        return question.spec.category;
    ChangeCategory found = ChangeCategory::NotReported;
    for (const Option *option : question.options->all()) {
        const QLatin1StringView code(option->code);
        const bool was = old && old->codes.contains(code);
        const bool is = current && current->codes.contains(code);
        if (was != is)
            found = std::min(found, is ? option->traits.added : option->traits.removed);
    }
    return found;
}

class Comparison
{
public:
    Comparison(const Form &form, const Answers &before, const Answers &now)
        : m_form(form), m_before(before), m_now(now), m_carried(form, now, &before)
    {
    }

    void compare(const AnyQuestion &question)
    {
        const Value *before = m_before.answer(question);
        const Asked &current = m_carried.answersTo(question);
        const Value *now = current.answer(question);
        if (isSame(before, now) || question.spec.isPrivate || m_carried.isKept(question))
            return;
        if (question.kind == Kind::Rows)
            compareRows(question, before ? std::get_if<Rows>(before) : nullptr,
                now ? std::get_if<Rows>(now) : nullptr);
        else
            add(question, displayList(question, m_before), displayList(question, current),
                categoryOf(question, before, now));
    }

    Differences found;

private:
    void add(const QuestionAt &at, const QStringList &before, const QStringList &now, ChangeCategory category)
    {
        if (!before.isEmpty() || !now.isEmpty())
            found.append({at, before, now, category});
    }

    std::span<const Question<QString> *const> knownBy(const AnyQuestion &group) const
    {
        for (const ReceiptBlock &block : m_form.receipt->blocks)
            if (block.each == &group)
                return block.knownBy;
        return {};
    }

    void compareRows(const AnyQuestion &group, const Rows *before, const Rows *now)
    {
        static const Rows none;
        const Rows &old = before ? *before : none;
        const Rows &current = now ? *now : none;
        for (const auto &[i, j] : pairedRows(old, current, knownBy(group))) {
            const QuestionAt at(group, group, j < 0 ? i : j);
            const Asked oldRow = i < 0 ? m_before : Asked(old[i], *group.each, m_before);
            const Asked newRow = j < 0 ? m_now : Asked(current[j], *group.each, m_now);
            if (i < 0)
                add(at, {}, {rowText(*group.each, newRow)}, group.spec.category);
            else if (j < 0)
                add(at, {rowText(*group.each, oldRow)}, {}, group.spec.category);
            else
                compareCells(group, j, oldRow, newRow);
        }
    }

    void compareCells(const AnyQuestion &group, int row, const Asked &before, const Asked &now)
    {
        for (const AnyQuestion *cell : group.each->all()) {
            const QStringList old = displayList(*cell, before);
            const QStringList current = displayList(*cell, now);
            if (old != current)
                add({*cell, group, row}, old, current, cell->spec.category);
        }
    }

    const Form &m_form;
    const Asked m_before;
    const Asked m_now;
    const CarriedOver m_carried;
};

} // namespace

Differences differences(const Form &form, const Answers &before, const Answers &now)
{
    Comparison comparison(form, before, now);
    forEachQuestion(form, [&](const AnyQuestion &question) { comparison.compare(question); });
    return comparison.found;
}

ChangeCategory reportedCategory(const Differences &differences)
{
    ChangeCategory first = ChangeCategory::Other;
    for (const Difference &each : differences)
        first = std::min(first, each.category);
    return first;
}

} // namespace emo
