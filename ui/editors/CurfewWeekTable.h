// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editors/CurfewWeekModel.h"

#include <QTableView>

namespace emo::ui {

/// The times of a week as a list that is edited in place. Enter or typing edits a cell, Tab goes on to the
/// next that can be edited, Del removes the row.
class CurfewWeekTable final : public QTableView
{
    Q_OBJECT

public:
    CurfewWeekTable(CurfewWeekModel &model, QWidget *parent);

    void select(int row, int column);
    /// The row that is selected; -1: none.
    int row() const { return currentIndex().row(); }
    /// Puts the cursor into the cell.
    void editCell(int row, int column);

Q_SIGNALS:
    void removeWanted();
    void rowChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void bringIntoSight();
};

} // namespace emo::ui
