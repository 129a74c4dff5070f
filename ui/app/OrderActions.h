// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/Page.h"
#include "core/order/Order.h"

#include <QObject>

class QAction;
class QMenu;

namespace emo::ui {

class MainWindow;

/// What can be done with the order that is open, as menu entries: finish, change, correct, print, export,
/// delete.
class OrderActions final : public QObject
{
    Q_OBJECT

public:
    explicit OrderActions(MainWindow &window);

    void addTo(QMenu &menu);
    /// Which of them can be chosen now.
    void refresh();

    void finish();
    void print();
    void exportPdf();
    void openTransferSheet();
    void discard(const QString &orderId);

private:
    void nextVersion(const Option &type);
    void remove();
    void recordExport();
    const Order &order() const;

    MainWindow &m_window;
    QAction *m_print;
    QAction *m_export;
    QAction *m_transfer;
    QAction *m_correct;
    QList<std::pair<QAction *, const Option *>> m_changes;
    QAction *m_discard;
    QAction *m_remove;
};

} // namespace emo::ui
