// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"

#include <QList>

namespace emo {

/// A kind of monitoring that the order asks for, with the questions for its dates.
struct MonitoredCondition
{
    const Option *type;
    const Question<QDate> *start;
    const Question<QDate> *end;
};

/// What the order asks to have monitored.
QList<MonitoredCondition> monitoredConditions(const Asked &order);

/// The day on which the first of them starts; null if none has a start.
QDate firstStart(const Asked &order);

/// True for a release on home detention curfew: so answered, or a sentence that always is.
bool isHomeDetentionCurfew(const Asked &order);

} // namespace emo
