// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/Rule.h"

#include <QList>

#include <optional>

namespace emo {

/// A condition that the order asks to have monitored. Each exclusion zone and each appointment is one.
struct MonitoredCondition
{
    const Option *type; ///< Of options::monitoringType.
    QString name; ///< "Curfew", "Exclusion zone 2".
    QuestionAt start;
    QuestionAt end;
    std::optional<QDate> from; ///< What is answered to `start`.
    std::optional<QDate> until;
};

/// What the order asks to have monitored.
QList<MonitoredCondition> monitoredConditions(const Asked &order);

/// The day on which the first of them starts; null if none has a start.
QDate firstStart(const Asked &order);

/// What of `types` the order asks for.
bool isAnyMonitored(const Asked &order, std::initializer_list<const Option *> types);

} // namespace emo
