// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editing/OrderEditing.h"

#include <QTimer>
#include <QWidget>

namespace emo::ui {

class FormPreview;
class Turns;

/// The last look before an order is finished: the answers, the form as it will be sent, and what is left to
/// do.
class ReviewView final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewView(OrderEditing &editing, QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(const QuestionAt &at);
    void finishWanted();
    void backWanted();
    void printWanted();
    void exportWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillAnswers();
    void showForm();
    /// Where there is no room for three panes, answers and form take turns; on a small window all three.
    void arrange();

    OrderEditing &m_editing;
    FormPreview *m_preview;
    QWidget *m_answers;
    QWidget *m_left; ///< What is left to do.
    Turns *m_turns;
    QTimer m_soon; ///< A form takes a moment: it is made once a change is over.
};

} // namespace emo::ui
