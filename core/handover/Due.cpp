// SPDX-License-Identifier: MIT
#include "core/handover/Due.h"

namespace emo {

OrderMilestones milestonesOf(const Order &order)
{
    const Version &version = order.current();
    OrderMilestones found;
    if (version.finishedAt.isValid())
        found.finished = Moment::of(version.finishedAt).today;
    found.isWithInstaller = version.status == QLatin1StringView(versionStates.submitted.code);
    if (version.sent.isWithInstaller())
        found.sent = Moment::of(version.sent.at).today;
    found.isAnswered = !version.reply.status.isEmpty();
    found.isRejected = version.reply.status == QLatin1StringView(installerReplies.rejected.code);
    return found;
}

QString dueToday(const Order &order, const Moment &moment)
{
    for (const Deadline &each : deadlinesOf(order, moment))
        if (nearness(each, moment) != Nearness::Later)
            return each.brief;
    return {};
}

Deadlines deadlinesOf(const Order &order, const Moment &moment)
{
    return orderDeadlines(order.answers, milestonesOf(order), moment);
}

} // namespace emo
