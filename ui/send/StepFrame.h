// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/Look.h"

#include <QWidget>

class QVBoxLayout;

namespace emo::ui {

class TextLabel;

/// A step of sending an order: its number, what it is, how far it has got, and what there is to do.
class StepFrame : public QWidget
{
    Q_OBJECT

public:
    StepFrame(int number, const QString &title, QWidget *parent = nullptr);

protected:
    void showState(const QString &text, Role role);
    QVBoxLayout &column() { return *m_column; }

private:
    TextLabel *m_state;
    QVBoxLayout *m_column;
};

} // namespace emo::ui
