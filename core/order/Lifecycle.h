// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Form.h"
#include "core/order/Order.h"

/// What may be done with an order, by its status. Source: EMO service, order statuses and versions.
namespace emo {

/// Only a draft can be altered or deleted.
bool mayBeEdited(const Order &order);

/// Only an order whose last version is finished can get another; one that failed to be sent cannot.
bool mayBeChanged(const Order &order);

/// The order with a new draft on top, of one of the types that versionTypes names (but for a new or a
/// rejected order). It begins with the answers of the version before, without what each version is asked
/// anew. A correction after a rejection marks the version before as rejected.
/// `order` must be one that may be changed.
Order nextVersion(const Form &form, const Order &order, const Option &type, const QString &dictionary);

/// The order as it was before its draft was begun; nothing if the draft is all there is of it, or if what
/// came before is not known.
std::optional<Order> withoutDraft(const Order &order);

} // namespace emo
