// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/order/Order.h"

#include <QHash>
#include <QObject>

namespace emo::ui {

class NoticeBar;
class ProfileSession;

/// The orders and Annexes A that could not be saved, for as long as that is so, and the bar that says it.
class Unsaved final : public QObject
{
    Q_OBJECT

public:
    explicit Unsaved(ProfileSession &session, QObject *parent = nullptr);

    NoticeBar &bar() { return *m_bar; }
    /// Typing for the order or Annex A is saved now, or no longer wanted.
    void forget(const QString &id);
    /// To be told of an order that is closed: keeps its answers if the profile has an older state.
    void keep(const Order &order);
    /// An order that was kept.
    std::optional<Order> kept(const QString &id) const { return m_orders.value(id); }

Q_SIGNALS:
    void copyWanted();

private:
    void note(const QString &id, const Problem &problem);

    NoticeBar *m_bar;
    QHash<QString, std::optional<Order>> m_orders; ///< By id; with the answers once it is closed.
};

} // namespace emo::ui
