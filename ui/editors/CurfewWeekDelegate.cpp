// SPDX-License-Identifier: MIT
#include "ui/editors/CurfewWeekDelegate.h"

#include "ui/style/DeskStyle.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>

namespace emo::ui {

namespace {

/// Of the line that edits a time: what Escape brings back.
constexpr char textBefore[] = "textBefore";

/// Options stand over what is below the table too, which cells do not reach.
QWidget *roomFor(const QTableView &table)
{
    return table.parentWidget();
}

} // namespace

CellOptions::CellOptions(const QList<Offer> &offered, bool isTicked, QWidget *parent)
    : QListWidget(parent), m_isTicked(isTicked)
{
    setProperty("isEdit", true);
    setAutoFillBackground(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Offer &offer : offered) {
        auto *item = new QListWidgetItem(offer.label, this);
        item->setData(Qt::UserRole, offer.code);
        item->setSizeHint({0, look().lines(1.6)});
        if (isTicked) {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
    }
    setCurrentRow(0);
    if (!isTicked)
        connect(this, &QListWidget::itemClicked, this, &CellOptions::chosen);
}

QSize CellOptions::sizeHint() const
{
    return {sizeHintForColumn(0) + look().u * 4, count() * look().lines(1.6) + 2 * frameWidth() + 2};
}

QString CellOptions::codes() const
{
    if (!m_isTicked)
        return currentItem() ? currentItem()->data(Qt::UserRole).toString() : QString();
    QStringList codes;
    for (int i = 0; i < count(); ++i)
        if (item(i)->checkState() == Qt::Checked)
            codes.append(item(i)->data(Qt::UserRole).toString());
    return codes.join(u' ');
}

void CellOptions::setCodes(const QString &codes)
{
    const QStringList chosen = codes.split(u' ', Qt::SkipEmptyParts);
    for (int i = count() - 1; i >= 0; --i) {
        const bool isChosen = chosen.contains(item(i)->data(Qt::UserRole).toString());
        if (isChosen)
            setCurrentRow(i);
        if (m_isTicked)
            item(i)->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
}

CurfewWeekDelegate::CurfewWeekDelegate(CurfewWeekModel &model, QTableView *table)
    : LinesDelegate(1.75, table), m_week(model)
{
    connect(this, &QAbstractItemDelegate::closeEditor, this, [this](QWidget *editor, EndEditHint hint) {
        auto *edit = qobject_cast<QLineEdit *>(editor);
        if (edit && hint == RevertModelCache && edit->isModified()) {
            edit->setText(edit->property(textBefore).toString());
            Q_EMIT commitData(edit);
        }
    });
}

void CurfewWeekDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(*painter, option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -2);
    const bool isWrong = index.data(CurfewWeekModel::isWrongRole).toBool();
    if (isWrong) {
        painter->setPen(QPen(look().error, 2));
        painter->drawRoundedRect(box, 3, 3);
    }
    const bool isCurrent = table()->currentIndex() == index;
    if (isCurrent && table()->hasFocus())
        static_cast<DeskStyle *>(QApplication::style())->ring(*painter, box, 4);
    painter->setFont(look().font());
    painter->setPen(isWrong ? look().error : look().ink);
    const QRect room = textArea(option.rect, false);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

QWidget *CurfewWeekDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    QWidget *made = nullptr;
    if (index.column() == CurfewWeekModel::Day || index.column() == CurfewWeekModel::Where) {
        auto *options = new CellOptions(
            m_week.offered(index.column()), index.column() == CurfewWeekModel::Where, roomFor(*table()));
        connect(options, &CellOptions::chosen, this, [this, options] {
            auto *delegate = const_cast<CurfewWeekDelegate *>(this);
            Q_EMIT delegate->commitData(options);
            Q_EMIT delegate->closeEditor(options);
        });
        made = options;
    } else {
        auto *edit = new QLineEdit(parent);
        edit->setTextMargins(look().u, 0, 0, 0);
        edit->setProperty(textBefore, index.data(Qt::EditRole));
        connect(edit, &QLineEdit::textEdited, this, [this, edit] { // each key is saved, as everywhere
            Q_EMIT const_cast<CurfewWeekDelegate *>(this)->commitData(edit);
        });
        made = edit;
    }
    made->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    made->setAccessibleDescription(index.data(Qt::AccessibleDescriptionRole).toString());
    return made;
}

void CurfewWeekDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *options = qobject_cast<CellOptions *>(editor)) {
        options->setCodes(index.data(CurfewWeekModel::codeRole).toString());
    } else if (auto *edit = qobject_cast<QLineEdit *>(editor); edit && !edit->isModified()) {
        edit->setText(index.data(Qt::EditRole).toString());
        edit->selectAll();
    }
}

void CurfewWeekDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *options = qobject_cast<CellOptions *>(editor))
        model->setData(index, options->codes());
    else if (const auto *edit = qobject_cast<QLineEdit *>(editor))
        model->setData(index, edit->text());
}

void CurfewWeekDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    if (!qobject_cast<CellOptions *>(editor)) {
        editor->setGeometry(option.rect.adjusted(0, 0, 0, -1));
        return;
    }
    const QWidget *room = roomFor(*table());
    const QSize size = editor->sizeHint();
    const QPoint cell = table()->viewport()->mapTo(room, option.rect.topLeft());
    const bool fitsBelow = cell.y() + size.height() <= room->height();
    const int top = fitsBelow ? cell.y() : std::max(0, cell.y() + option.rect.height() - size.height());
    editor->setGeometry(cell.x(), top, std::max(size.width(), option.rect.width()), size.height());
    editor->raise();
}

} // namespace emo::ui
