// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/vault/Profile.h"

namespace emo::store {

/// How the user sorts the table of all orders.
struct TableSort
{
    QString column; ///< Its id; a later program may know more of them.
    bool isDescending = false;

    bool operator==(const TableSort &) const = default;
};

/// As it was saved last; nothing if it never was.
Result<std::optional<TableSort>> tableSort(const Profile &profile);
/// Without an entry in the audit, since nothing is done with an order.
Result<> saveTableSort(Profile &profile, const TableSort &sort);

} // namespace emo::store
