// SPDX-License-Identifier: MIT
#include "core/order/PrintedQuestions.h"

#include "core/form/Monitored.h"
#include "core/order/Display.h"

#include <algorithm>

namespace emo {

namespace {

class Printed
{
public:
    Printed(const Form &form, const Asked &order) : m_form(form), m_receipt(*form.receipt), m_order(order) {}

    QSet<const AnyQuestion *> all()
    {
        addRows(m_receipt.formDetails);
        for (const ReceiptBlock &block : m_receipt.blocks)
            if (block.each)
                addGroup(*block.each);
            else
                addRows(block.rows);
        addRelease();
        if (m_order.meets(m_receipt.curfew.when))
            addGroup(*m_receipt.curfew.week.periods);
        for (const ReceiptSpan *span : drawnSpans(m_receipt, m_order))
            m_found += {span->from, span->until};
        addOpeners();
        return std::move(m_found);
    }

private:
    void addRows(std::span<const ReceiptRow> rows)
    {
        for (const ReceiptRow &row : rows) {
            if (!isPrinted(row, m_order))
                continue;
            m_found += row.question;
            if (row.as == ReceiptRow::As::TextOrNo)
                m_found += row.detail;
            if (row.as == ReceiptRow::As::Address)
                for (const AnyQuestion *line : addressFrom(*row.question))
                    m_found += line;
        }
    }

    void addGroup(const AnyQuestion &group) { m_found += &group; }

    /// The first day that is asked and answered is printed.
    void addRelease()
    {
        const ReceiptRelease &release = m_receipt.release;
        const auto day = std::ranges::find_if(
            release.days, [&](const auto *each) { return m_order[*each].has_value(); });
        if (day != release.days.end())
            m_found += *day;
        for (const ReceiptOrigin &origin : release.from)
            if (m_order.meets(origin.when))
                m_found += origin.place;
    }

    /// That a question was answered shows in those that are asked because of it.
    void addOpeners()
    {
        const auto add = [&](const Condition &condition) {
            for (const Condition::Clause &clause : condition.clauses())
                m_found += clause.question;
        };
        QList<const AnyQuestion *> printed;
        forEachQuestion(m_form, [&](const AnyQuestion &question) {
            if (m_found.contains(&question) && m_order.asks(question))
                printed.append(&question);
        });
        for (const AnyQuestion *question : std::as_const(printed)) {
            add(question->spec.askedWhen);
            if (question->page)
                add(question->page->askedWhen);
        }
    }

    const Form &m_form;
    const Receipt &m_receipt;
    const Asked &m_order;
    QSet<const AnyQuestion *> m_found;
};

} // namespace

bool isPrinted(const ReceiptRow &row, const Asked &order)
{
    const bool isAnsweredElsewhere = row.unless && order.answer(*row.unless) && !order.answer(*row.question);
    return order.asks(*row.question) && !isAnsweredElsewhere;
}

QList<const ReceiptSpan *> drawnSpans(const Receipt &receipt, const Asked &order)
{
    const bool isMonitored = !monitoredStretches(receipt.conditions, order).empty();
    QList<const ReceiptSpan *> spans;
    for (const ReceiptSpan &span : receipt.timeline)
        if (order[*span.until])
            spans.append(&span);
    const bool hasLimit = std::ranges::any_of(spans, &ReceiptSpan::isLimit);
    return hasLimit && isMonitored ? spans : QList<const ReceiptSpan *>();
}

QSet<const AnyQuestion *> printedQuestions(const Form &form, const Asked &order)
{
    return Printed(form, order).all();
}

} // namespace emo
