// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editing/OrderEditing.h"

#include <QTableView>

namespace emo::ui {

/// Every answer of an order, page by page, with a link that leads to its question.
class AnswersTable final : public QTableView
{
    Q_OBJECT

public:
    explicit AnswersTable(OrderEditing &editing, QWidget *parent = nullptr);

    /// Only questions that must be answered and are not.
    void showMissingOnly(bool isMissingOnly);

Q_SIGNALS:
    void changeWanted(const QuestionAt &at);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();

    OrderEditing &m_editing;
    class AnswersModel *m_model;
    bool m_isMissingOnly = false;
};

} // namespace emo::ui
