// SPDX-License-Identifier: MIT
#include "core/due/Due.h"

#include "core/annexa/Individual.h"
#include "core/order/Display.h"
#include "core/order/Reference.h"
#include "core/rules/AnnexADeadlines.h"

#include <algorithm>

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

bool mayBeDue(const store::Card &card, QDate today)
{
    constexpr int daysOfInterest = 30;
    return store::folderOf(card) != store::Folder::Submitted
        || (card.reply.isEmpty() && card.sentAt.date().daysTo(today) < daysOfInterest);
}

QList<DueItem> dueItems(
    const Order &order, const std::vector<const AnyQuestion *> &names, const Moment &moment)
{
    const QString reference = QStringLiteral("EMO ") + referenceOf(order.id);
    const QString name = displayEach(names, order.answers).join(u' ');
    QList<DueItem> due;
    for (const Deadline &deadline : deadlinesOf(order, moment))
        due.append({order.id, reference, name.isEmpty() ? reference : name, deadline});
    return due;
}

QList<DueItem> dueItems(const AnnexA &annex)
{
    const QString reference = referenceOf(annex);
    const QString name = display(annexa::individual.name, annex.answers);
    QList<DueItem> due;
    for (const Deadline &deadline : annexADeadlines(annex.answers))
        due.append({annex.id, reference, name.isEmpty() ? reference : name, deadline, true});
    return due;
}

void sortByDue(QList<DueItem> &items)
{
    std::ranges::stable_sort(items, {}, [](const DueItem &item) { return soonness(item.deadline); });
}

} // namespace emo
