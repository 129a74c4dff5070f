// SPDX-License-Identifier: MIT
#include "ui/widgets/Panes.h"

#include <QWidget>

namespace emo::ui {

bool focusFirstIn(QWidget &view)
{
    for (QWidget *next = view.nextInFocusChain(); next != &view; next = next->nextInFocusChain())
        if (view.isAncestorOf(next) && next->isVisibleTo(&view) && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus) && !next->focusProxy()) {
            next->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

} // namespace emo::ui
