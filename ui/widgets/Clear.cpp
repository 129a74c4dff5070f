// SPDX-License-Identifier: MIT
#include "ui/widgets/Clear.h"

#include <QLayout>
#include <QWidget>

namespace emo::ui {

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (item->layout()) {
            clear(*item->layout());
        }
        delete item;
    }
}

} // namespace emo::ui
