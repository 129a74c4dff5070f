// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editing/OrderEditing.h"
#include "ui/style/Look.h"
#include "ui/style/Room.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace emo::ui {

class IconLabel;
class Link;
class Surface;
class TextLabel;

/// Above an order: whose it is, its reference, what state it is in, and when it was saved; or, once it is
/// finished, what is due for it.
class OrderHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderHeader(OrderEditing &editing, QWidget *parent = nullptr);

    void showSaved(const QDateTime &when);
    void showNotSaved(const QString &problem);
    /// What there is no room for beside the page is opened from here: the checks of a page, if it is
    /// followed by any, and the list of pages. A small window has its reference in the title bar.
    void setRoom(Room room, bool countsChecks, bool showsChecks);
    QPushButton &pages() { return *m_pages; }

Q_SIGNALS:
    void leaveWanted();
    void checksWanted();
    void pagesWanted();

private:
    void refresh();
    void showDue();
    void refreshState();
    void addCount(int count, Severity severity, const QString &text);
    void showState(const char *iconName, Role role, const QString &text, const QString &brief);

    OrderEditing &m_editing;
    TextLabel *m_name;
    TextLabel *m_reference;
    Surface *m_state;
    IconLabel *m_stateIcon;
    TextLabel *m_stateText;
    IconLabel *m_savedIcon;
    TextLabel *m_saved;
    QPushButton *m_pages;
    QWidget *m_counts;
    QHBoxLayout *m_countsRow;
    Room m_room = Room::Wide;
    bool m_countsChecks = false;
    bool m_showsChecks = false;
    QString m_savedText; ///< And how a small window says it.
    QString m_savedBrief;
};

/// "Barnaby Mockridge", or what an order without a name is called.
QString personName(const Trade &trade, const Order &order);
/// "Mockridge, EMO 7K3M-Q2VD-X, draft".
QString orderTitle(const Trade &trade, const Order &order);
/// "Draft", "Finished, version 0".
QString stateText(const Order &order);

} // namespace emo::ui
