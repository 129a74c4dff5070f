// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace emo::ui {

class TextLabel;

/// Stands above the orders whose retention period is over: why they are listed, and how they go.
class RetentionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit RetentionBar(QWidget *parent = nullptr);

    /// `selected` is the reference of the order that is selected; empty: none is.
    void show(int orders, const QString &selected);

Q_SIGNALS:
    void removeAllWanted();
    void removeSelectedWanted();

private:
    TextLabel *m_text;
    QPushButton *m_all;
    QPushButton *m_selected;
};

} // namespace emo::ui
