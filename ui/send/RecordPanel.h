// SPDX-License-Identifier: MIT
#pragma once

#include "core/order/Order.h"

#include <QWidget>

class QVBoxLayout;

namespace emo::ui {

/// What has become of a version so far, newest first: finished, sent, answered, handed over, warnings
/// explained.
class RecordPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordPanel(QWidget *parent = nullptr);

    void show(const Order &order);

Q_SIGNALS:
    void printWanted();

private:
    QVBoxLayout *m_column; ///< Below the title, which stays.
};

} // namespace emo::ui
