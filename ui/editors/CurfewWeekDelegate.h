// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editors/CurfewWeekModel.h"
#include "ui/widgets/LinesDelegate.h"

#include <QListWidget>

namespace emo::ui {

/// The answers that a cell may have, opened over it: one to choose, or several to tick.
class CellOptions final : public QListWidget
{
    Q_OBJECT

public:
    CellOptions(const QList<Offer> &offered, bool isTicked, QWidget *parent);

    /// The codes that are chosen, parted by spaces.
    QString codes() const;
    void setCodes(const QString &codes);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// A click has chosen the one.
    void chosen();

private:
    bool m_isTicked;
};

/// Paints and opens the cells of a week.
class CurfewWeekDelegate final : public LinesDelegate
{
    Q_OBJECT

public:
    CurfewWeekDelegate(CurfewWeekModel &model, QTableView *table);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    CurfewWeekModel &m_week;
};

} // namespace emo::ui
