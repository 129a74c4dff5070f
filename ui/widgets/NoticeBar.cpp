// SPDX-License-Identifier: MIT
#include "ui/widgets/NoticeBar.h"

#include "ui/widgets/Announce.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>

namespace emo::ui {

NoticeBar::NoticeBar(Role role, const QString &action, QWidget *parent)
    : QWidget(parent), m_text(new TextLabel({}, {.isBold = true, .role = role, .wraps = true}))
{
    auto *ground = new Surface(Surface::Ground::Paper, Qt::BottomEdge);
    ground->setBar(role);
    auto *around = new QHBoxLayout(this);
    around->setContentsMargins({});
    around->addWidget(ground);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(look().u * 4, look().u * 2, look().u * 4, look().u * 2);
    row->setSpacing(look().u * 2);
    row->addWidget(new IconLabel(role == Role::Error ? "error" : "warning", role), 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    if (!action.isEmpty()) {
        auto *button = newButton(action);
        row->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QPushButton::clicked, this, &NoticeBar::actionWanted);
    }
    hide();
}

void NoticeBar::setText(const QString &text)
{
    setVisible(!text.isEmpty());
    if (text == m_text->text())
        return;
    m_text->setText(text);
    if (!text.isEmpty())
        announce(this, text);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

} // namespace emo::ui
