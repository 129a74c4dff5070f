// SPDX-License-Identifier: MIT
#include "ui/home/RetentionBar.h"

#include "core/base/Text.h"
#include "ui/style/Icons.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct RetentionBarTexts
{
    EMO_TEXTS(RetentionBarTexts)
};

} // namespace

RetentionBar::RetentionBar(QWidget *parent)
    : QWidget(parent),
      m_text(
          new TextLabel(RetentionBarTexts::tr(
                            "These finished orders are past their retention period. Review them, and remove "
                            "those you no longer need. This permanently deletes every version and file."),
              {.wraps = true})),
      m_all(newButton({}, "bin")),
      m_selected(newButton(RetentionBarTexts::tr("Remove the &selected…"), "remove"))
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(look().u * 2);
    buttons->addWidget(m_all);
    buttons->addWidget(m_selected);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look().u * 2);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_all, &QPushButton::clicked, this, &RetentionBar::removeAllWanted);
    connect(m_selected, &QPushButton::clicked, this, &RetentionBar::removeSelectedWanted);
}

void RetentionBar::show(int orders, const QString &selected)
{
    m_all->setText(u' ' + RetentionBarTexts::tr("&Remove all %1…").with(QString::number(orders)));
    m_selected->setAccessibleDescription(selected);
    m_selected->setEnabled(!selected.isEmpty());
    setVisible(orders > 0);
}

} // namespace emo::ui
