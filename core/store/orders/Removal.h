// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/orders/Bin.h"

namespace emo::store {

class RowRemoval;

/// Removes orders from a profile when they have had their time, or when somebody asks for it.
class Removal
{
public:
    /// The orders must outlive it.
    explicit Removal(OrderStore &orders)
        : m_orders(&orders), m_rows(&orders.rows()), m_profile(&orders.profile())
    {
    }

    /// Orders without a draft whose last version was finished more than so many months ago, oldest first.
    /// They are named and not removed, since the clock may be wrong.
    QStringList expired(const QDateTime &now, int months) const;
    /// Removes expired orders, as remove() does. A Problem, and all stay, if one of them is not expired (any
    /// more): someone may have begun a change of it.
    Result<> removeExpired(const QStringList &ids, int months, const Act &act);
    /// Removes the orders with all their versions, what the bin has of them, and the files that nothing else
    /// names: all of it, or nothing if there is a Problem. A tombstone stays of each: it may not be saved
    /// again.
    Result<> remove(const QStringList &ids, const QString &reason, const Act &act);

private:
    Result<> removeOne(const QString &id, const QString &reason, const Act &act,
        const QList<Bin::Entry> &binned, RowRemoval &rows);

    OrderStore *m_orders;
    OrderRows *m_rows;
    Profile *m_profile;
};

/// What is left of an order that was removed.
struct Tombstone
{
    QString orderId;
    QString reason;
    Act act;
};
Result<QList<Tombstone>> tombstones(const Profile &profile);

} // namespace emo::store
