// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/orders/OrderStore.h"

namespace emo::store {

/// What became of an order that was taken in.
struct TakenIn
{
    enum class Outcome {
        Added, ///< The order is new here, or its version is.
        AlreadyHere, ///< The same version is here; notes that only the other one had were taken over.
    };
    Outcome outcome;
    QString orderId;
    int number; ///< Of the version.
};

/// Takes in orders that were prepared elsewhere: read from a file, or from a package whose attachments are
/// already in this profile.
class Intake
{
public:
    /// The orders must outlive it.
    explicit Intake(OrderStore &orders)
        : m_orders(&orders), m_rows(&orders.rows()), m_profile(&orders.profile())
    {
    }

    /// A Problem, and nothing changes, if the order was removed from this profile; if the same version is
    /// here with other content (what is printed counts, and any answer of a draft); if a draft of it would be
    /// overwritten; or if a draft is older than what is here. An earlier finished version joins the later
    /// ones.
    Result<TakenIn> takeIn(const Order &order, const Act &act);

private:
    Result<> sameHistory(const Order &order) const;
    Result<TakenIn> takeInAgain(const Order &order, const Act &act);
    Result<TakenIn> takeInOverDraft(const Order &order, const Act &act);
    Result<TakenIn> add(const Order &order, const Act &act);

    OrderStore *m_orders;
    OrderRows *m_rows;
    Profile *m_profile;
};

} // namespace emo::store
