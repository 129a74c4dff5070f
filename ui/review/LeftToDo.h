// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editing/OrderEditing.h"
#include "ui/style/Look.h"

#include <QWidget>

class QVBoxLayout;

namespace emo::ui {

class TextLabel;

/// What is left to do before an order can be finished: errors to put right, warnings to explain, reminders to
/// tick; and Finish, which leads to the first thing that is left.
class LeftToDo final : public QWidget
{
    Q_OBJECT

public:
    explicit LeftToDo(OrderEditing &editing, QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(const QuestionAt &at);
    void finishWanted();
    void backWanted();

private:
    void refresh();
    void rebuild();
    void addHeading(const QString &title, const QString &count, Role role);
    void addError(const Finding &finding);
    void addWarning(const Finding &finding);
    void addReminder(const Finding &finding);
    void showWhatIsLeft();
    void finish();

    OrderEditing &m_editing;
    QVBoxLayout *m_column;
    TextLabel *m_left;
    TextLabel *m_explained = nullptr;
    TextLabel *m_ticked = nullptr;
    QStringList m_shown;
};

} // namespace emo::ui
