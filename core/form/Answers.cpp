// SPDX-License-Identifier: MIT
#include "core/form/Answers.h"

#include "core/base/Overloaded.h"
#include "core/form/Lookup.h"

#include <algorithm>

namespace emo {

namespace {

bool hasCode(const Value &value, QLatin1StringView code)
{
    if (const auto *yes = std::get_if<bool>(&value))
        return code == QLatin1StringView(*yes ? "yes" : "no");
    if (const auto *choice = std::get_if<Choice>(&value))
        return choice->code == code;
    if (const auto *choices = std::get_if<Choices>(&value))
        return choices->codes.contains(code);
    return false;
}

} // namespace

Answers &Answers::setValue(const AnyQuestion &question, const Value &value)
{
    m_values.insert(&question, value);
    return *this;
}

Answers &Answers::clear(const AnyQuestion &question)
{
    m_values.remove(&question);
    return *this;
}

const Value *Answers::find(const AnyQuestion &question) const
{
    const auto it = m_values.constFind(&question);
    return it == m_values.cend() ? nullptr : &*it;
}

const Asked &Asked::holderOf(const AnyQuestion &question) const
{
    return !m_around || question.list == m_each ? *this : m_around->holderOf(question);
}

const Value *Asked::answer(const AnyQuestion &question) const
{
    const Asked &holder = holderOf(question);
    if (!holder.asks(question))
        return nullptr;
    const Value *own = holder.m_answers->find(question);
    return own || !question.spec.standIn ? own : answer(*question.spec.standIn);
}

bool Asked::has(const Question<Choices> &question, const Option &option) const
{
    const auto ticked = (*this)[question];
    return ticked && ticked->codes.contains(QLatin1StringView(option.code));
}

bool Asked::is(const Question<Choice> &question, const Option &option) const
{
    const auto picked = (*this)[question];
    return picked && picked->code == QLatin1StringView(option.code);
}

bool Asked::asks(const AnyQuestion &question) const
{
    const bool isAnswered = holderOf(question).m_answers->find(question);
    if (question.spec.isAskedWhileAnswered && isAnswered)
        return true;
    if (question.spec.isOnlyInOlderOrders && !isAnswered)
        return false;
    return (!question.page || meets(question.page->askedWhen)) && meets(question.spec.askedWhen);
}

bool Asked::asks(const Page &page) const
{
    return std::ranges::any_of(
        page.questions(), [this](const AnyQuestion *question) { return asks(*question); });
}

bool Asked::meets(const Condition &condition) const
{
    const auto holds = [this](const Condition::Clause &clause) {
        const Value *value = answer(*clause.question);
        const bool is = clause.isMark
            ? isMarked(static_cast<const Question<Choice> &>(*clause.question), clause.code, *this)
            : value && hasCode(*value, QLatin1StringView(clause.code));
        return is != clause.negated;
    };
    return condition.needsAll() ? std::ranges::all_of(condition.clauses(), holds)
                                : std::ranges::any_of(condition.clauses(), holds);
}

QString fullId(const AnyQuestion &question)
{
    const QString id = QString::fromLatin1(question.id);
    const QLatin1StringView record(question.record->id);
    return record.isEmpty() ? id : record + u'.' + id;
}

bool isBlank(const Value &value)
{
    return std::visit(Overloaded{
                          [](const QString &text) { return text.trimmed().isEmpty(); },
                          [](bool) { return false; },
                          [](QDate) { return false; },
                          [](QTime) { return false; },
                          [](const Choice &choice) { return choice.code.isEmpty(); },
                          [](const Choices &choices) { return choices.codes.isEmpty(); },
                          [](const File &file) { return file.name.isEmpty(); },
                          [](const Rows &rows) { return rows.empty(); },
                          [](const AsTyped &typed) {
                              return std::ranges::none_of(
                                  typed.text, [](QChar c) { return c.isLetterOrNumber(); });
                          },
                      },
        value);
}

} // namespace emo
