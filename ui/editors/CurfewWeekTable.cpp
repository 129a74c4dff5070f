// SPDX-License-Identifier: MIT
#include "ui/editors/CurfewWeekTable.h"

#include "ui/editors/CurfewWeekDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>

#include <array>

namespace emo::ui {

namespace {

constexpr std::array<int, CurfewWeekModel::columns> periodColumnWidths{
    15, 11, 11, 15, 12, 18}; // in characters
constexpr int narrowTableBelow = 96;

} // namespace

CurfewWeekTable::CurfewWeekTable(CurfewWeekModel &model, QWidget *parent) : QTableView(parent)
{
    setModel(&model);
    setItemDelegate(new CurfewWeekDelegate(model, this));
    setLook(*this);
    setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed | AnyKeyPressed);
    horizontalHeader()->setStretchLastSection(true);
}

void CurfewWeekTable::select(int row, int column)
{
    if (row < 0 || row >= model()->rowCount())
        return;
    setCurrentIndex(model()->index(row, column));
}

void CurfewWeekTable::editCell(int row, int column)
{
    select(row, column);
    setFocus(Qt::OtherFocusReason);
    edit(currentIndex());
}

void CurfewWeekTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isPlain && isEnter && state() != EditingState) {
        edit(currentIndex());
        event->accept();
    } else if (isPlain && event->key() == Qt::Key_Delete && state() != EditingState) {
        Q_EMIT removeWanted();
        event->accept();
    } else if (event->modifiers() & Qt::ControlModifier) {
        event->ignore(); // keys of the window, which must not begin to edit
        if (event->matches(QKeySequence::Copy))
            QTableView::keyPressEvent(event);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void CurfewWeekTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const bool isNarrow = width() < look().characters(narrowTableBelow);
    for (int column = 0; column < CurfewWeekModel::columns; ++column)
        setColumnWidth(column, look().characters(periodColumnWidths[column]));
    setColumnHidden(CurfewWeekModel::Hours, isNarrow); // they stand in the picture
}

void CurfewWeekTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid())
        select(0, CurfewWeekModel::From);
    QTableView::focusInEvent(event);
    bringIntoSight();
}

void CurfewWeekTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (hasFocus())
        bringIntoSight();
    Q_EMIT rowChanged();
}

QModelIndex CurfewWeekTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if ((action != MoveNext && action != MovePrevious) || !currentIndex().isValid())
        return QTableView::moveCursor(action, modifiers);
    const int step = action == MoveNext ? 1 : -1;
    const int cells = model()->rowCount() * CurfewWeekModel::columns;
    int cell = currentIndex().row() * CurfewWeekModel::columns + currentIndex().column();
    for (cell += step; cell >= 0 && cell < cells; cell += step) {
        const QModelIndex next
            = model()->index(cell / CurfewWeekModel::columns, cell % CurfewWeekModel::columns);
        if (next.flags() & Qt::ItemIsEditable)
            return next;
    }
    return {};
}

void CurfewWeekTable::bringIntoSight()
{
    for (QWidget *around = parentWidget(); around; around = around->parentWidget())
        if (auto *page = qobject_cast<QScrollArea *>(around)) {
            page->ensureWidgetVisible(this, 0, look().lines(2)); // which looks at the current cell
            return;
        }
}

} // namespace emo::ui
