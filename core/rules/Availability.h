// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"

#include <QList>

namespace emo {

/// What may be monitored, and why nothing else.
struct Availability
{
    const char *rule; ///< "M1" to "M6".
    QList<const Option *> types; ///< Of options::monitoringType.
    Text why; ///< Why the others may not; empty if all may.

    bool has(const Option &type) const { return types.contains(&type); }
};

/// Decides by the answers about home detention curfew, pilot, address and age, as the live service does
/// when a type of monitoring is chosen. Source: EMO service, monitoring type page.
Availability availability(const Asked &order);

} // namespace emo
