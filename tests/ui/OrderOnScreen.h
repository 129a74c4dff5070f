// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Monitoring.h"
#include "tests/Sample.h"
#include "ui/editing/OrderEditing.h"
#include "ui/order/OrderView.h"

#include <QApplication>
#include <QTest>

class QPushButton;

namespace emo::test {

/// A sample order, open in a window as a draft; keys go to whatever has the focus.
class OrderOnScreen
{
public:
    OrderOnScreen(
        const char *sample, const ui::OrderPlace &place, const std::function<void(Answers &)> &alter = {});
    /// At the page that asks the question.
    OrderOnScreen(const char *sample, const QuestionAt &at, const std::function<void(Answers &)> &alter = {});

    ui::OrderEditing &editing() { return m_editing; }
    ui::OrderView &view() { return m_view; }
    QString undoText() { return m_editing.undoStack().undoText(); }
    QString problemOf(const QuestionAt &at) const;

    template <typename T> T &find(const QString &name = {})
    {
        auto *found = m_view.findChild<T *>(name);
        if (!found)
            throw std::runtime_error("there is no such widget");
        return *found;
    }
    /// The button with these words.
    QPushButton &button(const QString &words);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const char *text);

    /// The rows that the order holds for a group.
    Rows rows(const AnyQuestion &group) const;

private:
    void show();

    ui::OrderEditing m_editing;
    ui::OrderView m_view;
};

} // namespace emo::test
