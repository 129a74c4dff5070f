// SPDX-License-Identifier: MIT
#include "core/transfer/TransferLines.h"

#include "core/order/Display.h"

namespace emo {

namespace {

bool isTyped(Kind kind)
{
    return kind == Kind::Text || kind == Kind::Date || kind == Kind::Time;
}

/// The service has no place for what is ours alone, or was asked in older orders.
bool isAskedThere(const AnyQuestion &question, const Asked &asked)
{
    return asked.asks(question) && !question.spec.isPrivate && !question.spec.isOnlyInOlderOrders;
}

} // namespace

std::vector<TransferLine> transferLines(const Form &form, const Order &order)
{
    std::vector<TransferLine> lines;
    const Asked asked(order.answers);
    for (const Section *section : form.sections)
        for (const Page *page : section->allPages())
            for (const AnyQuestion *question : page->questions())
                if (isAskedThere(*question, asked))
                    for (const QString &answer : displayList(*question, asked))
                        lines.push_back({page, question->label(), answer, isTyped(question->kind)});
    return lines;
}

} // namespace emo
