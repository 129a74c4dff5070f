// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Text.h"
#include "core/policy/Allowance.h"

namespace emo {

/// What is known of a deadline without an order or an Annex A. It is declared like a rule: a change of policy
/// ends one and adds another, or changes a figure.
struct DeadlineSpec
{
    const char *id; ///< Permanent: in calendar files, the register and tests.
    Text what; ///< What to do; %1 is the time, where the sentence names it.
    Text from; ///< What the time counts from, for the register.
    Allowance time;
    const char *source;
    QDate since = {}; ///< The first day on which it can begin; null: always could.
    QDate until = {}; ///< The first day on which it no longer can; null: still does.

    /// What to do, with the time on that day.
    QString toDo(QDate day) const
    {
        const QString text = what;
        return text.contains(QLatin1StringView("%1")) ? text.arg(time.text(day)) : text;
    }
    bool isInForce(QDate day) const
    {
        return (since.isNull() || since <= day) && (until.isNull() || day < until);
    }
};

} // namespace emo
