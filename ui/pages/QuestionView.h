// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editors/Editor.h"

class QGridLayout;

namespace emo::ui {

class IconLabel;
class TextLabel;
class WordingView;

/// A question on a page: what is asked, a hint, what is wrong with the answer, and its editor.
class QuestionView final : public QWidget
{
    Q_OBJECT

public:
    /// Where the label stands; and under which answer the question hangs, if an answer opens it.
    struct Place
    {
        int depth = 0; ///< How many answers have to be given before it is asked.
        bool isInRow = false; ///< It stands within a card and not on the page's axes.
    };

    QuestionView(OrderEditing &editing, const QuestionAt &at, const Place &place, QWidget *parent);

    const QuestionAt &at() const { return m_editor->at(); }
    Editor &editor() const { return *m_editor; }

    /// Labels stand beside the editors on a wide page, and above them on a narrow one.
    void setWide(bool isWide);
    /// Shows the answer, and what is wrong with it; empty: nothing.
    void refresh(const QString &problem);
    /// The question as a screen reader calls it.
    static QString nameOf(const AnyQuestion &question);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    Place m_place;
    bool m_isWide = false;
    bool m_hasProblem = false;
    QGridLayout *m_grid;
    QWidget *m_label;
    TextLabel *m_hint;
    WordingView *m_wording; ///< Null: nothing to compare with.
    IconLabel *m_icon;
    TextLabel *m_message;
    Editor *m_editor;
};

/// How a question is called on the screen where its editor explains itself: "Date of birth".
QString shortName(const AnyQuestion &question);

} // namespace emo::ui
