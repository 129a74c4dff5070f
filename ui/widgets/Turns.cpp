// SPDX-License-Identifier: MIT
#include "ui/widgets/Turns.h"

#include "ui/widgets/Link.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace emo::ui {

Turns::Turns(const QStringList &names, QWidget *parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look().u * 5, look().u, look().u * 4, look().u);
    row->setSpacing(look().u * 2);
    for (const QString &name : names) {
        auto *button = newButton(name);
        button->setCheckable(true);
        row->addWidget(button);
        m_buttons->addButton(button, int(m_buttons->buttons().size()));
    }
    row->addStretch();
    setCurrent(0);
    connect(m_buttons, &QButtonGroup::idClicked, this, &Turns::changed);
}

int Turns::current() const
{
    return m_buttons->checkedId();
}

void Turns::setCurrent(int turn)
{
    m_buttons->button(turn)->setChecked(true);
}

void Turns::offer(int turn, bool isOffered)
{
    m_buttons->button(turn)->setVisible(isOffered);
}

} // namespace emo::ui
