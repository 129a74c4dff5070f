// SPDX-License-Identifier: MIT
#include "core/store/orders/Removal.h"

#include "core/base/Text.h"
#include "core/order/Reference.h"
#include "core/store/orders/ActJson.h"
#include "core/store/orders/UnusedFiles.h"

#include <QJsonDocument>

namespace emo::store {

namespace {

struct RemovalTexts
{
    EMO_TEXTS(RemovalTexts)
};

const auto removalReasonMember = QStringLiteral("reason");

} // namespace

QStringList Removal::expired(const QDateTime &now, int months) const
{
    QStringList ids;
    for (const Card *card : m_rows->shown().search({}))
        // The live service does not tell when it was finished; then it is when the order came here.
        if (const QDateTime since = card->finishedAt.isValid() ? card->finishedAt : card->savedAt;
            !card->isDraft && since.addMonths(months) < now)
            ids.prepend(card->orderId);
    return ids;
}

Result<> Removal::removeExpired(const QStringList &ids, int months, const Act &act)
{
    const auto doubts = m_profile->audit().doubtsClock(act.when);
    if (!doubts)
        return doubts.error();
    if (*doubts)
        return Problem{
            RemovalTexts::tr("Nothing was removed, because this computer's clock may be wrong. Correct the "
                             "clock. If it is correct, try again in a few days.")};
    const QStringList found = expired(act.when, months);
    for (const QString &id : ids)
        if (!found.contains(id))
            return Problem{
                RemovalTexts::tr("The order %1 has changed since this list was made. Check the list again.")
                    .with(referenceOf(id))};
    return remove(ids, RemovalTexts::tr("Retention period of %1 months").with(QString::number(months)), act);
}

Result<> Removal::remove(const QStringList &ids, const QString &reason, const Act &act)
{
    auto begun = RowRemoval::begin(*m_profile);
    if (!begun)
        return begun.error();
    RowRemoval &rows = *begun;
    const auto binned = Bin(*m_orders).entries();
    if (!binned)
        return binned.error();
    const auto done = m_rows->together([&]() -> Result<> {
        for (const QString &id : ids)
            if (const auto removed = removeOne(id, reason, act, *binned, rows); !removed)
                return removed;
        return rows.forgetFiles();
    });
    return done ? Attachments(*m_profile).sweep() : done;
}

Result<> Removal::removeOne(const QString &id, const QString &reason, const Act &act,
    const QList<Bin::Entry> &binned, RowRemoval &rows)
{
    if (!m_rows->shown().find(id))
        return Problem{RemovalTexts::tr("The order %1 is not in this profile").with(referenceOf(id))};
    Records &records = m_profile->records();
    QList<std::tuple<const Table *, QString, int>> toRemove;
    for (const Table *table : {&tables::drafts, &tables::finished, &tables::notes})
        for (const int number : records.numbers(*table, id))
            toRemove.append({table, id, number});
    for (const Bin::Entry &each : binned)
        if (each.order.id == id)
            toRemove.append({&tables::bin, each.id, 0});
    if (records.has(tables::annexes, id))
        toRemove.append({&tables::annexes, id, 0});
    toRemove.append({&tables::orders, id, 0});
    return m_rows->write(id, [&]() -> Result<std::optional<Card>> {
        QJsonObject tombstone = actToJson(act);
        tombstone.insert(removalReasonMember, reason);
        if (const auto put
            = records.put(tables::tombstones, id, 0, QJsonDocument(tombstone).toJson(QJsonDocument::Compact));
            !put)
            return put.error();
        for (const auto &[table, rowId, number] : std::as_const(toRemove))
            if (const auto removed = rows.remove(*table, rowId, number); !removed)
                return removed.error();
        const auto noted
            = m_profile->audit().append({act.who, QStringLiteral("removed"), act.when, id, -1, reason});
        return noted ? Result<std::optional<Card>>(std::nullopt) : noted.error();
    });
}

Result<QList<Tombstone>> tombstones(const Profile &profile)
{
    QList<Tombstone> found;
    const auto done = profile.records().forEach(tables::tombstones, [&](const Records::Row &row) {
        const QJsonObject json = row.plain ? QJsonDocument::fromJson(*row.plain).object() : QJsonObject();
        found.append({row.id, json[removalReasonMember].toString(), actFrom(json)});
        return Result<>();
    });
    return done.withValue(found);
}

} // namespace emo::store
