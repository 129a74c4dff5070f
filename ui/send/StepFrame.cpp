// SPDX-License-Identifier: MIT
#include "ui/send/StepFrame.h"

#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

constexpr double numberSize = 1.8; // in lines

/// The number of a step, white on the accent.
class StepNumber final : public QWidget
{
public:
    explicit StepNumber(int number) : m_number(number)
    {
        setFixedSize(look().lines(numberSize), look().lines(numberSize));
    }

private:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look().accent);
        painter.drawRoundedRect(rect(), 4, 4);
        painter.setPen(look().onAccent);
        painter.setFont(look().font(1.15, true));
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

    int m_number;
};

} // namespace

StepFrame::StepFrame(int number, const QString &title, QWidget *parent)
    : QWidget(parent), m_state(new TextLabel({}, {.isBold = true})), m_column(new QVBoxLayout)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(look().u * 3);
    head->addWidget(new StepNumber(number));
    head->addWidget(new TextLabel(title, {.factor = 1.28, .isBold = true}), 1);
    head->addWidget(m_state);
    m_column->setContentsMargins(look().lines(numberSize) + look().u * 3, 0, 0, 0);
    m_column->setSpacing(look().u * 2);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(look().u * 2);
    all->addLayout(head);
    all->addLayout(m_column);
}

void StepFrame::showState(const QString &text, Role role)
{
    m_state->setStyle({.isBold = true, .role = role});
    m_state->setText(text);
}

} // namespace emo::ui
