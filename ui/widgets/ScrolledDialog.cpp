// SPDX-License-Identifier: MIT
#include "ui/widgets/ScrolledDialog.h"

#include "ui/widgets/Surface.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace emo::ui {

void layOut(QDialog &dialog, QVBoxLayout &column, const QList<QPushButton *> &buttons)
{
    const int u = look().u;
    auto *content = new QWidget;
    content->setLayout(&column);
    column.setContentsMargins(u * 6, u * 5, u * 6, u * 3);
    QScrollArea *scrolled = newScrollArea(content, Surface::Ground::Desk);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(u * 6, u * 3, u * 6, u * 4);
    row->setSpacing(u * 2);
    for (QPushButton *button : buttons)
        row->addWidget(button);
    row->addStretch();
    auto *all = new QVBoxLayout(&dialog);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(scrolled, 1);
    all->addWidget(newHairline());
    all->addLayout(row);
    const QSize wanted = content->sizeHint();
    const int foot = row->sizeHint().height() + 1;
    const int room = dialog.screen()->availableSize().height() - look().lines(3); // below a title bar
    dialog.resize(wanted.width() + scrolled->verticalScrollBar()->sizeHint().width(),
        std::min(wanted.height() + foot, room));
}

} // namespace emo::ui
