// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editing/OrderEditing.h"
#include "ui/style/Look.h"

#include <QWidget>

namespace emo::ui {

class LineEdit;
class TextLabel;

/// Where a question is answered. It shows the answer that the order holds, and asks the order to change it;
/// what was typed stays as it was typed.
class Editor : public QWidget
{
    Q_OBJECT

public:
    Editor(OrderEditing &editing, const QuestionAt &at, QWidget *parent);

    const QuestionAt &at() const { return m_at; }
    const AnyQuestion &question() const { return *m_at.question; }

    /// Shows what the order holds now, and offers what may be chosen now.
    virtual void refresh() = 0;
    /// True if it takes the whole width of the page, below its label.
    virtual bool spansPage() const { return false; }

    /// What to say of a question of a row; empty: nothing.
    using ProblemAt = std::function<QString(const QuestionAt &)>;
    /// For a group: where it learns what is wrong in its rows. Others have none.
    virtual void setRowProblems(const ProblemAt &) {}
    /// For a group: moves the focus to a question of one of its rows. Answers what is to be brought into
    /// sight; null if there is no such row.
    virtual QWidget *focusRow(const QuestionAt &) { return nullptr; }

    /// What a screen reader says besides the question: the hint, and what is wrong. Marks what is wrong.
    void describe(const QString &name, const QString &description, bool isWrong);

protected:
    /// A row that holds the question sees the order around it.
    template <typename Use> auto withAsked(const Use &use) const
    {
        const Asked order = m_editing.asked();
        if (!m_at.group)
            return use(order);
        const Value *value = m_editing.order().answers.find(*m_at.group);
        const Rows *rows = value ? std::get_if<Rows>(value) : nullptr;
        static const Answers nothing;
        const bool isThere = rows && m_at.row < int(rows->size());
        return use(Asked(isThere ? (*rows)[m_at.row] : nothing, *m_at.group->each, order));
    }
    const Value *value() const { return m_editing.answer(m_at); }
    void answer(const std::optional<Value> &value) { m_editing.setAnswer(m_at, value); }
    OrderEditing &editing() const { return m_editing; }

    /// A line to type in, which says what it has cut. What is typed is taken with `take`.
    LineEdit *newLine(int most, const std::function<void()> &take);
    /// Says that so many characters of what was pasted are kept; 0: nothing was cut.
    void showCut(int kept);

    /// The control that has the focus first, and carries name and description.
    void setMain(QWidget *control);
    /// The controls that make up the answer; those of a group of buttons have names of their own.
    virtual void mark(bool isWrong);

private:
    OrderEditing &m_editing;
    const QuestionAt m_at;
    QWidget *m_main = nullptr;
    TextLabel *m_cut = nullptr;
};

/// The editor that suits the question.
Editor *newEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent);

} // namespace emo::ui
