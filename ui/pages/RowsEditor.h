// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editors/Editor.h"

class QVBoxLayout;

namespace emo::ui {

class QuestionView;

/// A group that is asked more than once: a card for each, which can be added, removed and moved.
class RowsEditor final : public Editor
{
    Q_OBJECT

public:
    RowsEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent);
    void refresh() override;
    void setRowProblems(const ProblemAt &problemAt) override;
    QWidget *focusRow(const QuestionAt &at) override;

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void rebuild(int rows);
    void orderTabs();
    void refreshRows();

    QVBoxLayout *m_column;
    QVBoxLayout *m_cards;
    QWidget *m_add;
    std::vector<std::vector<QuestionView *>> m_rows;
    ProblemAt m_problemAt;
};

} // namespace emo::ui
