// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/orders/Bin.h"

#include <QTableWidget>

namespace emo::ui {

/// Drafts that were deleted, until they go for good.
class BinView final : public QTableWidget
{
    Q_OBJECT

public:
    explicit BinView(QWidget *parent = nullptr);

    void show(const QList<store::Bin::Entry> &bin);

Q_SIGNALS:
    void restoreWanted(const QString &binId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace emo::ui
