// SPDX-License-Identifier: MIT
#pragma once

#include "ui/order/OrderEditing.h"

#include <QWidget>

class QHBoxLayout;

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
    /// A narrow window has no room for the reference; and, beside a page, none for the checks, which are
    /// opened from here.
    void setNarrow(bool isNarrow, bool countsChecks);

Q_SIGNALS:
    void leaveWanted();
    void checksWanted();

private:
    void refresh();
    void showDue();

    OrderEditing &m_editing;
    TextLabel *m_name;
    TextLabel *m_reference;
    Surface *m_state;
    IconLabel *m_stateIcon;
    TextLabel *m_stateText;
    IconLabel *m_savedIcon;
    TextLabel *m_saved;
    QWidget *m_counts;
    QHBoxLayout *m_countsRow;
    bool m_isNarrow = false;
    bool m_countsChecks = false;
};

/// "Barnaby Mockridge", or what an order without a name is called.
QString personName(const Trade &trade, const Order &order);
/// "Mockridge, EMO 7K3M-Q2VD-X, draft".
QString orderTitle(const Trade &trade, const Order &order);
/// "Draft", "Finished, version 0".
QString stateText(const Order &order);

} // namespace emo::ui
