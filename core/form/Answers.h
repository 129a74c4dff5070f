// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Section.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace emo {

/// What has been answered so far, whether or not it is still asked. A plain value: copies are cheap
/// and share their data, so a copy is a snapshot.
class Answers
{
public:
    template <typename T> Answers &set(const Question<T> &question, const T &value)
    {
        return setValue(question, value);
    }
    Answers &set(const Question<Choice> &question, const Option &option)
    {
        return setValue(question, Choice{QString::fromLatin1(option.code)});
    }
    /// For a date or a time that is none yet.
    template <typename T> Answers &set(const Question<T> &question, const AsTyped &typed)
    {
        static_assert(std::same_as<T, QDate> || std::same_as<T, QTime>, "other answers are what is typed");
        return setValue(question, typed);
    }
    /// `value` must be of the question's kind, or AsTyped where mayBeHalfTyped().
    Answers &setValue(const AnyQuestion &question, const Value &value);
    Answers &clear(const AnyQuestion &question);

    /// The answer as stored, whether or not the question is still asked; null if there is none.
    const Value *find(const AnyQuestion &question) const;

    /// The JSON object these answers were read from. Members that the form does not know live on in
    /// it, and answers that were not altered keep their spelling; see order/OrderJson.h.
    const QJsonObject &source() const { return m_source; }
    void setSource(const QJsonObject &source) { m_source = source; }

    /// True if both hold the same answers, wherever they were read from.
    bool operator==(const Answers &other) const { return m_values == other.m_values; }

private:
    QHash<const AnyQuestion *, Value> m_values;
    QJsonObject m_source;
};

/// Answers as the form reads them: an answer counts only while its question is asked. Cheap to make;
/// the answers must outlive it.
class Asked
{
public:
    /// An order.
    Asked(const Answers &answers) : m_answers(&answers) {}
    /// A row of the group `each`, within the form around it.
    Asked(const Answers &row, const QuestionList &each, const Asked &around)
        : m_answers(&row), m_each(&each), m_around(&around)
    {
    }

    /// The answer, if the question is asked and has been answered by what it asks for.
    template <typename T> std::optional<T> operator[](const Question<T> &question) const
    {
        const Value *value = answer(question);
        const T *typed = value ? std::get_if<T>(value) : nullptr;
        return typed ? std::optional(*typed) : std::nullopt;
    }
    bool has(const Question<Choices> &question, const Option &option) const;
    bool is(const Question<Choice> &question, const Option &option) const;

    /// The answer in whatever form it has; null if there is none or the question is not asked.
    const Value *answer(const AnyQuestion &question) const;

    /// The JSON object that the answers beside it were read from; see Answers.
    const QJsonObject &source(const AnyQuestion &question) const
    {
        return holderOf(question).m_answers->source();
    }

    /// True if the answers above it call for the question and its page.
    bool asks(const AnyQuestion &question) const;
    /// True if any question of the page is asked.
    bool asks(const Page &page) const;
    bool meets(const Condition &condition) const;

    /// Calls `visit(const Asked &row, int index)` for each row of the group, if it is asked.
    template <typename Visitor> void forEachRow(const AnyQuestion &group, const Visitor &visit) const
    {
        const Value *value = answer(group);
        const Rows *rows = value ? std::get_if<Rows>(value) : nullptr;
        for (int index = 0; rows && index < int(rows->size()); ++index)
            visit(Asked((*rows)[index], *group.each, *this), index);
    }

private:
    const Asked &holderOf(const AnyQuestion &question) const;

    const Answers *m_answers;
    const QuestionList *m_each = nullptr;
    const Asked *m_around = nullptr;
};

/// True if there is nothing in it: no text but spaces, nothing ticked, no rows, no file.
bool isBlank(const Value &value);

/// True if both are the same answer, or neither is one.
inline bool isSame(const Value *a, const Value *b)
{
    return a && b ? *a == *b : a == b;
}

} // namespace emo
