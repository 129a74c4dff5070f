// SPDX-License-Identifier: MIT
#include "ui/editing/OrderEditing.h"

#include <QUndoCommand>

#include <algorithm>

namespace emo::ui {

namespace {

struct OrderEditingTexts
{
    EMO_TEXTS(OrderEditingTexts)
};

const Rows *rowsOf(const Answers &answers, const AnyQuestion &group)
{
    const Value *value = answers.find(group);
    return value ? std::get_if<Rows>(value) : nullptr;
}

bool isHalfTyped(const Value *value)
{
    return value && std::holds_alternative<AsTyped>(*value);
}

} // namespace

/// One step to undo: the answers before and after it, which share what did not change.
class AnswersCommand final : public QUndoCommand
{
public:
    AnswersCommand(OrderEditing &editing, const QString &what, const Answers &after,
        std::optional<QuestionAt> typedAt = std::nullopt)
        : QUndoCommand(what), m_editing(&editing), m_before(editing.order().answers), m_after(after),
          m_typedAt(typedAt)
    {
    }

    int id() const override { return m_typedAt ? 1 : -1; }
    void undo() override { m_editing->setAnswers(m_before); }
    void redo() override { m_editing->setAnswers(m_after); }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto &next = static_cast<const AnswersCommand &>(*other);
        if (next.m_typedAt != m_typedAt)
            return false;
        m_after = next.m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    OrderEditing *m_editing;
    Answers m_before;
    Answers m_after;
    std::optional<QuestionAt> m_typedAt;
};

OrderEditing::OrderEditing(const Trade &trade, const Order &order, QObject *parent)
    : QObject(parent), m_trade(trade), m_order(openedOn(trade.now().today, order))
{
    judge();
}

const Value *OrderEditing::answer(const QuestionAt &at) const
{
    if (!at.group)
        return m_order.answers.find(*at.question);
    const Rows *rows = rowsOf(m_order.answers, *at.group);
    return rows && at.row < int(rows->size()) ? (*rows)[at.row].find(*at.question) : nullptr;
}

int OrderEditing::count(Severity severity) const
{
    return int(std::ranges::count(m_findings, severity, &Finding::severity));
}

void OrderEditing::setAnswer(const QuestionAt &at, const std::optional<Value> &value, const QString &what)
{
    if (isReadOnly() || isSame(answer(at), value ? &*value : nullptr))
        return;
    Answers answers = m_order.answers;
    const auto alter
        = [&](Answers &held) { value ? held.setValue(*at.question, *value) : held.clear(*at.question); };
    if (at.group) {
        const Rows *held = rowsOf(answers, *at.group);
        if (!held || at.row >= int(held->size()))
            return;
        Rows rows = *held;
        alter(rows[at.row]);
        answers.setValue(*at.group, rows);
    } else {
        alter(answers);
    }
    const bool isTyped = at.question->kind == Kind::Text || at.question->kind == Kind::Date
        || at.question->kind == Kind::Time || isHalfTyped(answer(at)) || (value && isHalfTyped(&*value));
    //: %1 is a question: "Undo: change First name"
    const auto byQuestion = [&] { return OrderEditingTexts::tr("change %1").with(at.question->label()); };
    m_undo.push(new AnswersCommand(
        *this, what.isEmpty() ? byQuestion() : what, answers, isTyped ? std::optional(at) : std::nullopt));
}

void OrderEditing::change(const QString &what, const std::function<void(Answers &)> &alter)
{
    if (isReadOnly())
        return;
    Answers answers = m_order.answers;
    alter(answers);
    if (!(answers == m_order.answers))
        m_undo.push(new AnswersCommand(*this, what, answers));
}

void OrderEditing::changeAround(
    const QuestionAt &at, const QString &what, const std::function<void(Answers &)> &alter)
{
    change(what, [&](Answers &answers) {
        if (!at.group) {
            alter(answers);
            return;
        }
        const Rows *held = rowsOf(answers, *at.group);
        if (!held || at.row >= int(held->size()))
            return;
        Rows rows = *held;
        alter(rows[at.row]);
        answers.setValue(*at.group, rows);
    });
}

void OrderEditing::setRows(const AnyQuestion &group, const Rows &rows, const QString &what)
{
    change(
        what, [&](Answers &answers) { rows.empty() ? answers.clear(group) : answers.setValue(group, rows); });
}

void OrderEditing::addRow(const AnyQuestion &group)
{
    const Rows *held = rowsOf(m_order.answers, group);
    Rows rows = held ? *held : Rows{};
    rows.emplace_back();
    setRows(group, rows, OrderEditingTexts::tr("add to %1").with(group.label()));
}

void OrderEditing::removeRow(const AnyQuestion &group, int row)
{
    const Rows *held = rowsOf(m_order.answers, group);
    if (!held || row < 0 || row >= int(held->size()))
        return;
    Rows rows = *held;
    rows.erase(rows.begin() + row);
    setRows(group, rows, OrderEditingTexts::tr("remove from %1").with(group.label()));
}

void OrderEditing::moveRow(const AnyQuestion &group, int row, int by)
{
    const Rows *held = rowsOf(m_order.answers, group);
    const int target = row + by;
    if (!held || row < 0 || row >= int(held->size()) || target < 0 || target >= int(held->size()))
        return;
    Rows rows = *held;
    std::swap(rows[row], rows[target]);
    setRows(group, rows, OrderEditingTexts::tr("move within %1").with(group.label()));
}

void OrderEditing::acknowledge(const QString &finding, const QString &reason)
{
    QList<Acknowledged> &all = m_order.versions.back().acknowledged;
    const auto entry = std::ranges::find(all, finding, &Acknowledged::finding);
    if (reason.trimmed().isEmpty() && entry != all.end())
        all.erase(entry);
    else if (entry != all.end())
        entry->reason = reason;
    else if (!reason.trimmed().isEmpty())
        all.append({finding, reason});
    Q_EMIT changed();
    Q_EMIT edited();
}

void OrderEditing::tick(const QString &finding, bool isTicked)
{
    QStringList &ticked = m_order.versions.back().ticked;
    ticked.removeAll(finding);
    if (isTicked)
        ticked.append(finding);
    Q_EMIT changed();
    Q_EMIT edited();
}

void OrderEditing::noteFindings()
{
    QStringList met = m_order.current().met;
    for (const Finding &finding : std::as_const(m_findings))
        if (finding.severity != Severity::Reminder && !met.contains(finding.id))
            met.append(finding.id);
    if (met == m_order.current().met)
        return;
    m_order.versions.back().met = met;
    Q_EMIT edited();
}

QString OrderEditing::reasonFor(const QString &finding) const
{
    for (const Acknowledged &each : m_order.current().acknowledged)
        if (each.finding == finding)
            return each.reason;
    return {};
}

void OrderEditing::replace(const Order &order)
{
    m_order = order;
    m_undo.clear();
    judge();
}

void OrderEditing::setAnswers(const Answers &answers)
{
    m_order.answers = answers;
    judge();
    Q_EMIT edited();
}

void OrderEditing::judge()
{
    Circumstances known = circumstances(m_order, m_trade.now());
    known.lacks = m_trade.lacks;
    if (m_trade.lookAlikes)
        known.lookAlikes = m_trade.lookAlikes(m_order);
    m_findings = emo::findings(form(), m_trade.rules, m_order.answers, known);
    if (m_trade.alsoFind)
        m_findings += m_trade.alsoFind(m_order);
    std::ranges::stable_sort(m_findings, {}, &Finding::severity);
    m_progress = emo::progress(form(), m_order.answers, m_findings);
    Q_EMIT changed();
}

} // namespace emo::ui
