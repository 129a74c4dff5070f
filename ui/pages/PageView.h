// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editing/OrderEditing.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace emo::ui {

class QuestionView;
class Surface;

/// A page of the form, built from the catalogue. It shows the questions that are asked, one under the other,
/// and, once the user has tried to go on, what has to be put right.
class PageView final : public QWidget
{
    Q_OBJECT

public:
    PageView(OrderEditing &editing, const Page &page, QWidget *parent = nullptr);

    const Page &page() const { return m_page; }
    /// Labels beside the editors, and a title that stays; or above, and a title that scrolls.
    void setWide(bool isWide);

    /// Shows what is wrong, and moves there. False if something is.
    bool checkBeforeGoingOn();
    bool showsProblems() const { return m_showsProblems && !problems().isEmpty(); }
    void focusQuestion(const QuestionAt &at);
    void focusFirst();
    bool isFocused(const AnyQuestion &question) const;
    /// The question whose editor has the focus; null if none has.
    const AnyQuestion *focusedQuestion() const;
    int unanswered() const;

private:
    void build();
    void refresh();
    void showProblemBar();
    void spaceProblems();
    Findings problems() const;
    QString problemAt(const QuestionAt &at) const;
    QuestionView *viewOf(const AnyQuestion &question) const;

    OrderEditing &m_editing;
    const Page &m_page;
    bool m_isWide = true;
    bool m_showsProblems = false;
    QVBoxLayout *m_head;
    QWidget *m_title;
    QVBoxLayout *m_problems;
    Surface *m_problemBar = nullptr;
    QStringList m_shownProblems;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QList<QuestionView *> m_views;
};

/// True if nothing that counts has been answered yet.
bool isUnanswered(const Asked &asked, const AnyQuestion &question);

} // namespace emo::ui
