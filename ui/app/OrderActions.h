// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/document/drawing/Page.h"
#include "core/order/Order.h"

#include <QObject>

class QAction;
class QMenu;

namespace emo::ui {

class LongWork;
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
    void printRecord();
    void exportPdf();
    /// Form, Annex A and maps in one go: on the printer, or as one file.
    void printPack();
    void exportPack();
    /// The Annex A of the order; a new one, with what the order says, if there is none yet.
    void openAnnex();
    void openTransferSheet();
    /// For when the profile cannot be saved: the answers as JSON, wherever the user wants.
    void saveCopy();
    void discard(const QString &orderId);
    /// Removes orders whose retention period is over, once that is confirmed.
    void removeExpired(const QStringList &ids);

private:
    void nextVersion(const Option &type);
    void remove();
    /// What is to be done once a file of the order has been written, of which something may have to be said:
    /// it is noted, or the problem said.
    std::function<void(const Result<QString> &)> whenExported(const Order &order);
    void tellIfNot(const Result<> &done);
    /// Calls `then` with the pages of the pack.
    void makePack(const std::shared_ptr<LongWork> &work,
        const std::function<void(const std::vector<paper::Page> &)> &then);
    const Order &order() const;

    MainWindow &m_window;
    QAction *m_print;
    QAction *m_printPack;
    QAction *m_export;
    QAction *m_exportPack;
    QAction *m_annex;
    QAction *m_transfer;
    QAction *m_correct;
    QList<std::pair<QAction *, const Option *>> m_changes;
    QAction *m_discard;
    QAction *m_remove;
};

} // namespace emo::ui
