// SPDX-License-Identifier: MIT
#include "ui/home/BinView.h"

#include "core/order/Display.h"
#include "core/order/Reference.h"
#include "ui/style/Look.h"
#include "ui/widgets/LinesDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace emo::ui {

namespace {

struct BinViewTexts
{
    EMO_TEXTS(BinViewTexts)
};

constexpr double linesOfRow = 2.05;
constexpr int IdRole = Qt::UserRole;

} // namespace

BinView::BinView(QWidget *parent) : QTableWidget(0, 4, parent)
{
    setHorizontalHeaderLabels({BinViewTexts::tr("Order"), BinViewTexts::tr("Version"),
        BinViewTexts::tr("Deleted"), BinViewTexts::tr("By")});
    setLook(*this);
    setItemDelegate(new LinesDelegate(linesOfRow, this));
    setEditTriggers(NoEditTriggers);
    verticalHeader()->setDefaultSectionSize(look().lines(linesOfRow));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setAccessibleName(BinViewTexts::tr("Deleted drafts. Enter takes one back"));
    connect(this, &QTableWidget::cellDoubleClicked, this,
        [this](int row) { Q_EMIT restoreWanted(item(row, 0)->data(IdRole).toString()); });
}

void BinView::show(const QList<store::Bin::Entry> &bin)
{
    setRowCount(int(bin.size()));
    for (int row = 0; row < int(bin.size()); ++row) {
        const store::Bin::Entry &entry = bin[row];
        const Moment when = Moment::of(entry.act.when);
        const QStringList texts{BinViewTexts::tr("EMO %1").with(referenceOf(entry.order.id)),
            QString::number(entry.order.current().number), displayShortDate(when.today), entry.act.who};
        for (int column = 0; column < int(texts.size()); ++column) {
            auto *cell = new QTableWidgetItem(texts[column]);
            cell->setData(IdRole, entry.id);
            setItem(row, column, cell);
        }
    }
}

void BinView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentItem())
        Q_EMIT restoreWanted(currentItem()->data(IdRole).toString());
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace emo::ui
