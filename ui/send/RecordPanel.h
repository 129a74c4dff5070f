// SPDX-License-Identifier: MIT
#pragma once

#include "core/order/Order.h"

#include <QWidget>

class QVBoxLayout;

namespace emo::ui {

/// Something that became of an order or an Annex A.
struct RecordEntry
{
    QDateTime at;
    QString what;
    QString more;
};
/// Of every version: finished, sent, answered, handed over.
QList<RecordEntry> recordOf(const Order &order);
QList<RecordEntry> recordOf(const QList<Handover> &handovers);

/// What has become of something so far, newest first.
class RecordPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordPanel(QWidget *parent = nullptr);

    void show(QList<RecordEntry> entries);

Q_SIGNALS:
    void printWanted();

private:
    QVBoxLayout *m_column; ///< Below the title, which stays.
};

} // namespace emo::ui
