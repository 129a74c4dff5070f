// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editors/CurfewWeekModel.h"
#include "ui/editors/Editor.h"

class QPushButton;
class QVBoxLayout;

namespace emo::ui {

class CurfewWeekPicture;
class CurfewWeekTable;
class TextLabel;

/// The times of a week: a picture of them, and the list in which they are edited.
class CurfewWeekEditor final : public Editor
{
    Q_OBJECT

public:
    CurfewWeekEditor(
        OrderEditing &editing, const QuestionAt &at, const WeekQuestions &questions, QWidget *parent);

    void refresh() override;
    bool spansPage() const override { return true; }
    void setRowProblems(const ProblemAt &problemAt) override;
    QWidget *focusRow(const QuestionAt &at) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *newButtons();
    void add();
    void remove();
    void copy();
    void showState();
    void showProblems();

    CurfewWeekModel *m_model;
    CurfewWeekPicture *m_picture;
    CurfewWeekTable *m_table;
    TextLabel *m_empty;
    QVBoxLayout *m_problems;
    QStringList m_shownProblems;
    QPushButton *m_add = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_undo = nullptr;
    bool m_isNarrow = false;
};

} // namespace emo::ui
