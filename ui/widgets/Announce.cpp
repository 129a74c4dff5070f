// SPDX-License-Identifier: MIT
#include "ui/widgets/Announce.h"

#include <QAccessible>
#include <QWidget>

namespace emo::ui {

void announce(QWidget *where, const QString &text)
{
    QAccessibleValueChangeEvent event(where, text);
    QAccessible::updateAccessibility(&event);
}

} // namespace emo::ui
