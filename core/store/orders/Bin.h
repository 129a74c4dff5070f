// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/orders/OrderStore.h"

namespace emo::store {

/// Where deleted drafts are kept for a while, so that they can be taken back.
class Bin
{
public:
    /// The orders must outlive it.
    explicit Bin(OrderStore &orders) : m_rows(&orders.rows()), m_profile(&orders.profile()) {}

    /// Moves the order's draft to the bin. What is finished of the order stays.
    Result<> discard(const QString &id, const Act &act);
    struct Entry
    {
        QString id; ///< Of the entry.
        Act act;
        Order order;
    };
    /// All that is in the bin.
    Result<QList<Entry>> entries() const;
    /// Makes it a draft again. A Problem if the order has got another one since.
    Result<> restore(const QString &entryId, const Act &act);
    /// Deletes the entries from before `before`, with the files that nothing else names.
    Result<> empty(const QDateTime &before, const Act &act);

private:
    Result<std::optional<Card>> withoutDraft(const QString &id, int number, const QDateTime &when);

    OrderRows *m_rows;
    Profile *m_profile;
};

} // namespace emo::store
