// SPDX-License-Identifier: MIT
#include "core/annexa/Continuation.h"

#include "core/annexa/FurtherUpdates.h"

#include <algorithm>

namespace emo {

namespace {

const auto &updates = annexa::furtherUpdates.updates;

Rows updatesOf(const Answers &annex)
{
    const Value *value = annex.find(updates);
    const Rows *rows = value ? std::get_if<Rows>(value) : nullptr;
    return rows ? *rows : Rows();
}

bool isKept(const Answers &before, const Answers &now)
{
    return std::ranges::all_of(updates.row.all(), [&](const AnyQuestion *question) {
        const bool mayBeFilledIn = question == &updates.row.sentBy || question == &updates.row.sentOn;
        const Value *old = before.find(*question);
        return isSame(old, now.find(*question)) || (mayBeFilledIn && (!old || isBlank(*old)));
    });
}

} // namespace

Answers newFurtherUpdate(const QString &details, QDate preparedOn)
{
    Answers update;
    if (!details.isEmpty())
        update.set(updates.row.details, details);
    update.set(updates.row.preparedOn, preparedOn);
    return update;
}

Answers withFurtherUpdate(const Answers &annex, const Answers &update)
{
    Rows rows = updatesOf(annex);
    rows.push_back(update);
    Answers longer = annex;
    return longer.setValue(updates, rows);
}

int furtherUpdateCount(const Answers &annex)
{
    return int(updatesOf(annex).size());
}

bool isUpdatedSince(const Asked &annex, QDate day)
{
    bool found = false;
    annex.forEachRow(updates, [&](const Asked &update, int) {
        const auto sent = update[updates.row.sentOn];
        found = found || (sent && *sent >= day);
    });
    return found;
}

bool continuesRecord(const Answers &before, const Answers &now)
{
    const Rows old = updatesOf(before);
    const Rows current = updatesOf(now);
    return std::ranges::mismatch(old, current, isKept).in1 == old.end();
}

} // namespace emo
