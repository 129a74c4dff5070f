// SPDX-License-Identifier: MIT
#pragma once

#include "core/calendar/Deadline.h"
#include "core/form/Answers.h"
#include "core/rules/DeadlineSpec.h"

#include <span>

namespace emo {

/// What has become of an order besides its answers.
struct OrderMilestones
{
    QDate finished = {}; ///< Null: a draft.
    bool isWithInstaller = false;
    QDate sent = {}; ///< The day on which the installer got it; null: not known.
    bool isAnswered = false; ///< The installer has said something to it.
    bool isRejected = false; ///< And this is what it said.
};

/// An order whose deadlines are wanted.
struct OrderAtHand
{
    const Asked &order;
    const OrderMilestones &milestones;
    const Moment &moment;
};

/// By when something is due, and why in few words.
struct OrderDue
{
    QDate day;
    QTime time = {}; ///< Null: the whole of the day is left.
    QString brief;
};

/// A deadline of an order. `check` is given the time on the day on which it is asked; it yields nothing
/// where nothing is due.
struct OrderDeadline : DeadlineSpec
{
    using Check = std::optional<OrderDue> (*)(const OrderAtHand &at, int time);

    constexpr OrderDeadline(const DeadlineSpec &spec, Check check) : DeadlineSpec(spec), check(check) {}

    Check check;
};

/// Every deadline of orders, for the register.
std::span<const OrderDeadline> orderDeadlineRules();

/// What is due for the order itself; soonest first.
Deadlines orderDeadlines(const Answers &order, const OrderMilestones &milestones, const Moment &moment);

} // namespace emo
