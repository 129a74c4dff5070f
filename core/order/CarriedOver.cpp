// SPDX-License-Identifier: MIT
#include "core/order/CarriedOver.h"

namespace emo {

namespace {

void put(Answers &answers, const AnyQuestion &question, const Value *value)
{
    if (value)
        answers.setValue(question, *value);
    else
        answers.clear(question);
}

} // namespace

CarriedOver::CarriedOver(const Form &form, const Answers &now, const Answers *before)
    : m_now(now), m_kept(now), m_asIfAsked(m_kept)
{
    if (before)
        m_before.emplace(*before);
    forEachQuestion(form, [this](const AnyQuestion &question) {
        if (question.spec.isFresh)
            m_kept.clear(question);
    });
    forEachQuestion(form, [&](const AnyQuestion &question) {
        const Value *own = now.find(question);
        const bool isHidden = question.page && !m_now.meets(question.page->askedWhen)
            && m_asIfAsked.meets(question.page->askedWhen);
        if (before && own && isHidden && !isSame(own, before->find(question)))
            m_newPages.insert(question.page);
    });
    // Each is asked depending on those above it, so they are in place when it is their turn.
    forEachQuestion(form, [&](const AnyQuestion &question) {
        if (has(question) && isFromBefore(question))
            put(m_kept, question, before->find(question));
    });
}

bool CarriedOver::isFromBefore(const AnyQuestion &question) const
{
    return m_before && m_before->asks(question) && !isNew(question);
}

bool CarriedOver::has(const AnyQuestion &question) const
{
    return !question.spec.isFresh && !m_now.asks(question) && m_asIfAsked.asks(question);
}

Answers withCarriedOver(const Form &form, const Order &order)
{
    Answers answers = order.answers;
    const CarriedOver carried(form, order);
    forEachQuestion(form, [&](const AnyQuestion &question) {
        if (carried.has(question))
            put(answers, question, carried.answers().answer(question));
    });
    return answers;
}

} // namespace emo
