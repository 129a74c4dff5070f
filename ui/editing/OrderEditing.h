// SPDX-License-Identifier: MIT
#pragma once

#include "core/order/Findings.h"
#include "core/order/Order.h"
#include "core/order/Progress.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace emo::ui {

class Attaching;

/// What the window calls things where it is no order that is edited. Empty: as with an order.
struct TradeWords
{
    Text nameless = {}; ///< In the place of the person's name.
    Text reference = {}; ///< With %1 for the reference itself.
    Text leave = {}; ///< The link that leaves it.
    Text lastView = {}; ///< The one after the pages, in the place of the review.
    Text sendView = {}; ///< Where it is sent, beside its pages; an order is, once it is finished.
};

/// What judges and describes the orders of a program: the form, its rules and the clock.
struct Trade
{
    const Form *form;
    RuleBooks rules;
    std::function<Moment()> now;
    std::function<Findings(const Order &)> alsoFind = {}; ///< What no rule knows: fonts, other orders.
    std::function<QStringList(const Order &)> lookAlikes
        = {}; ///< References of other orders that seem to be for the same person.
    std::function<QString(const Order &, const Moment &)> due
        = {}; ///< What has to be done for the order by today, in few words; empty if nothing has.
    std::function<bool(const File &)> lacks = {}; ///< True of a file that is not in the profile.
    std::vector<const AnyQuestion *> names; ///< Of the person, as people say them.
    Attaching *attaching = nullptr;
    TradeWords words = {};
};

/// An order that is open: its answers, what is to be said about them, and every change that can be undone.
/// Views show it and ask it for changes; it knows none of them.
class OrderEditing final : public QObject
{
    Q_OBJECT

public:
    OrderEditing(const Trade &trade, const Order &order, QObject *parent = nullptr);

    const Trade &trade() const { return m_trade; }
    const Form &form() const { return *m_trade.form; }
    const Order &order() const { return m_order; }
    bool isReadOnly() const { return !m_order.current().isDraft(); }
    Asked asked() const { return m_order.answers; }
    /// The row that the question is in, within the order.
    const Value *answer(const QuestionAt &at) const;

    const Findings &findings() const { return m_findings; }
    const QList<SectionProgress> &progress() const { return m_progress; }
    int count(Severity severity) const;

    QUndoStack &undoStack() { return m_undo; }

    /// A null value clears the answer. Typing on in the same question is one step to undo, and none if it
    /// ends where it began. `what` names it for Undo; empty: its question does.
    void setAnswer(const QuestionAt &at, const std::optional<Value> &value, const QString &what = {});
    /// All at once: a pasted address, a copied day. `what` names it for Undo.
    void change(const QString &what, const std::function<void(Answers &)> &alter);
    /// The same in the row that the question is in, or in the order if it is in none.
    void changeAround(const QuestionAt &at, const QString &what, const std::function<void(Answers &)> &alter);
    void addRow(const AnyQuestion &group);
    void removeRow(const AnyQuestion &group, int row);
    void moveRow(const AnyQuestion &group, int row, int by);

    /// The reason for going on in spite of a warning; empty: none any more.
    void acknowledge(const QString &finding, const QString &reason);
    QString reasonFor(const QString &finding) const;
    /// A person has checked what the reminder is about.
    void tick(const QString &finding, bool isTicked);
    bool isTicked(const QString &finding) const { return m_order.current().ticked.contains(finding); }
    /// Keeps the ids of the errors and warnings that there are now, for an office to count.
    void noteFindings();
    /// What was done with the order elsewhere: finished, sent.
    void replace(const Order &order);
    /// Looks at the clock again, and at everything else that is not an answer.
    void judge();

Q_SIGNALS:
    /// The answers, or what is known of the order.
    void changed();
    /// The order is to be saved.
    void edited();

private:
    friend class AnswersCommand;
    void setAnswers(const Answers &answers);
    void setRows(const AnyQuestion &group, const Rows &rows, const QString &what);

    Trade m_trade;
    Order m_order;
    Findings m_findings;
    QList<SectionProgress> m_progress;
    QUndoStack m_undo;
};

} // namespace emo::ui
