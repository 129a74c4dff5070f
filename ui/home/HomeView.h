// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/orders/Bin.h"
#include "ui/home/DueList.h"
#include "ui/home/FolderList.h"
#include "ui/home/HomeCommands.h"
#include "ui/home/OrderTable.h"
#include "ui/style/Room.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace emo::ui {

class BinView;
class RetentionBar;

/// All orders: folders, a search that answers as you type, what is due, and the table.
class HomeView final : public QWidget
{
    Q_OBJECT

public:
    HomeView(store::ProfileService &service, const CardQuestions &questions,
        const std::function<Moment()> &now, const HomeCommands &commands, QWidget *parent = nullptr);

    void search(const QString &words);
    void focusSearch();
    void focusTable();
    void showDue(const QList<DueItem> &items);
    void showBin(const QList<store::Bin::Entry> &bin);
    /// The orders whose retention period is over; nothing while the clock is in doubt.
    void showExpired(const std::optional<QStringList> &ids);
    void sortAs(const store::TableSort &wanted) { m_table->sortAs(wanted); }
    void select(const QString &orderId);
    /// The one that is selected in the table; empty if none is.
    QString currentOrder() const;

Q_SIGNALS:
    void currentChanged();
    void sortChanged(const emo::store::TableSort &sort);
    void openWanted(const QString &orderId);
    void annexWanted(const QString &id);
    void calendarWanted(const QList<emo::DueItem> &items);
    void restoreWanted(const QString &binId);
    void removeExpiredWanted(const QStringList &ids);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    QStringList idsIn(HomeFolder folder, const QString &words) const;
    void refreshRetention();
    void showEmptyState(bool isSearch);
    void arrange();

    QHBoxLayout *newBar();
    QWidget *newEmptyState();
    void connectParts();

    store::ProfileService &m_service;
    const HomeCommands m_commands;
    const std::function<Moment()> m_now;
    QList<DueItem> m_due;
    QStringList m_expired;
    bool m_isClockInDoubt = false;
    int m_inBin = 0;
    Room m_room = Room::Wide;
    FolderList *m_folders;
    QWidget *m_foldersPane;
    FolderBox *m_folderBox;
    QLineEdit *m_search;
    QPushButton *m_openFile;
    DueList *m_dueList;
    RetentionBar *m_retention;
    OrderModel *m_model;
    OrderTable *m_table;
    QStackedWidget *m_stack;
    QWidget *m_empty;
    TextLabel *m_emptyText;
    QWidget *m_clearSearch;
    BinView *m_bin;
};

} // namespace emo::ui
