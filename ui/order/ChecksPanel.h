// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editing/OrderEditing.h"

#include <QWidget>

class QVBoxLayout;

namespace emo::ui {

/// What would stop the order and what would get it rejected, as the user types: why, where it is written, and
/// a link to the question.
class ChecksPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksPanel(OrderEditing &editing, QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(const QuestionAt &at);

private:
    void refresh();
    void addGroup(const Findings &shown, Severity severity);
    QWidget *newCard(const Finding &finding);
    QWidget *newReminders(const Findings &reminders);

    OrderEditing &m_editing;
    QVBoxLayout *m_column;
    QStringList m_shown; ///< What the panel was built from.
};

} // namespace emo::ui
