// SPDX-License-Identifier: MIT
// How orders leave a profile: the part of OrderStore that deletes.
#include "core/base/Text.h"
#include "core/order/OrderJson.h"
#include "core/order/Reference.h"
#include "core/store/OrderFiles.h"
#include "core/store/OrderStore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace emo::store {

namespace {

struct OrderRemovalTexts
{
    EMO_TEXTS(OrderRemovalTexts)
};

const auto removedByMember = QStringLiteral("who");
const auto removedAtMember = QStringLiteral("when");
const auto removalReasonMember = QStringLiteral("reason");
const auto removedOrderMember = QStringLiteral("order");

QJsonObject actToJson(const Act &act)
{
    return {{removedByMember, act.who}, {removedAtMember, act.when.toUTC().toString(Qt::ISODateWithMs)}};
}

Act actFrom(const QJsonObject &json)
{
    return {json[removedByMember].toString(),
        QDateTime::fromString(json[removedAtMember].toString(), Qt::ISODateWithMs)};
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject objectFrom(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

/// Takes the draft away; the card that the order has then.
Result<std::optional<Card>> OrderStore::withoutDraft(const QString &id, int number, const QDateTime &when)
{
    Records &records = m_profile->records();
    const bool isLast = finishedVersions(id).isEmpty();
    // Notes on earlier versions stay as long as the order does.
    const QList<int> notes = isLast ? records.numbers(tables::notes, id) : QList<int>{number};
    if (const auto removed = records.remove(tables::drafts, id, number); !removed)
        return removed.error();
    for (const int each : notes)
        if (const auto removed = records.remove(tables::notes, id, each); !removed)
            return removed.error();
    if (isLast) {
        const auto removed = records.remove(tables::orders, id);
        return removed ? Result<std::optional<Card>>(std::nullopt) : removed.error();
    }
    const auto before = load(id);
    if (!before)
        return before.error();
    const auto card = putCard(*before, when);
    return card ? Result<std::optional<Card>>(std::optional(*card)) : card.error();
}

Result<> OrderStore::discard(const QString &id, const Act &act)
{
    Records &records = m_profile->records();
    const QList<int> drafts = records.numbers(tables::drafts, id);
    if (drafts.isEmpty())
        return Problem{
            OrderRemovalTexts::tr("The order %1 has no draft that could be deleted").with(referenceOf(id))};
    const int number = drafts.front();
    const auto order = load(id, number);
    if (!order)
        return order.error();
    return write(id, [&]() -> Result<std::optional<Card>> {
        QJsonObject binned = actToJson(act);
        binned.insert(removedOrderMember, orderToJson(*m_form, *order));
        const QString binId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (const auto put = records.put(tables::bin, binId, 0, compact(binned)); !put)
            return put.error();
        if (const auto noted
            = m_profile->audit().append({act.who, QStringLiteral("draft deleted"), act.when, id, number});
            !noted)
            return noted.error();
        return withoutDraft(id, number, act.when);
    });
}

Result<QList<OrderStore::Discarded>> OrderStore::bin() const
{
    QList<Discarded> found;
    const auto done = m_profile->records().forEach(tables::bin, [&](const Records::Row &row) -> Result<> {
        if (!row.plain)
            return {}; // verify() names it
        const QJsonObject json = objectFrom(*row.plain);
        const auto order = orderFromJson(*m_form, compact(json[removedOrderMember].toObject()));
        if (!order)
            return order.error();
        found.append({row.id, actFrom(json), *order});
        return {};
    });
    return done ? Result<QList<Discarded>>(found) : done.error();
}

Result<> OrderStore::restore(const QString &binId, const Act &act)
{
    const auto text = m_profile->records().read(tables::bin, binId);
    if (!text)
        return text.error();
    const auto order = orderFromJson(*m_form, compact(objectFrom(*text)[removedOrderMember].toObject()));
    if (!order)
        return order.error();
    const int number = order->current().number;
    if (!m_profile->records().numbers(tables::drafts, order->id).isEmpty())
        return Problem{
            OrderRemovalTexts::tr("The order %1 has another draft by now. Finish or delete that one first")
                .with(referenceOf(order->id))};
    if (const auto refused = refusal(*order); !refused)
        return refused;
    return write(order->id, [&]() -> Result<std::optional<Card>> {
        Records &records = m_profile->records();
        const auto card = putCard(*order, act.when);
        if (!card)
            return card.error();
        if (const auto put = records.put(tables::drafts, order->id, number, textOf(*order)); !put)
            return put.error();
        if (const auto removed = records.remove(tables::bin, binId); !removed)
            return removed.error();
        if (const auto notes = putNotes(*order, act); !notes)
            return notes.error();
        const auto noted = m_profile->audit().append(
            {act.who, QStringLiteral("draft restored"), act.when, order->id, number});
        return noted ? Result<std::optional<Card>>(std::optional(*card)) : noted.error();
    });
}

Result<> OrderStore::emptyBin(const QDateTime &before, const Act &act)
{
    const auto all = bin();
    if (!all)
        return all.error();
    QList<Discarded> old = *all;
    old.removeIf([&](const Discarded &each) { return each.act.when >= before; });
    if (old.isEmpty())
        return {};
    return m_profile->write([&]() -> Result<> {
        for (const Discarded &each : std::as_const(old)) {
            if (const auto removed = m_profile->records().remove(tables::bin, each.id); !removed)
                return removed;
            const bool isLeft
                = m_index.find(each.order.id) || std::ranges::any_of(*all, [&](const Discarded &kept) {
                      return kept.act.when >= before && kept.order.id == each.order.id;
                  });
            if (!isLeft && m_profile->records().has(tables::annexes, each.order.id))
                if (const auto removed = m_profile->records().remove(tables::annexes, each.order.id);
                    !removed)
                    return removed;
            if (const auto noted
                = m_profile->audit().append({act.who, QStringLiteral("draft deleted for good"), act.when,
                    each.order.id, each.order.current().number});
                !noted)
                return noted;
        }
        return {};
    });
}

QStringList OrderStore::expired(const QDateTime &now, int months) const
{
    QStringList ids;
    for (const Card *card : list())
        // The live service does not tell when it was finished; then it is when the order came here.
        if (const QDateTime since = card->finishedAt.isValid() ? card->finishedAt : card->savedAt;
            !card->isDraft && since.addMonths(months) < now)
            ids.prepend(card->orderId);
    return ids;
}

Result<> OrderStore::remove(const QString &id, const QString &reason, const Act &act)
{
    if (!m_index.find(id))
        return Problem{OrderRemovalTexts::tr("The order %1 is not in this profile").with(referenceOf(id))};
    const auto binned = bin();
    if (!binned)
        return binned.error();
    return write(id, [&]() -> Result<std::optional<Card>> {
        Records &records = m_profile->records();
        QJsonObject tombstone = actToJson(act);
        tombstone.insert(removalReasonMember, reason);
        if (const auto put = records.put(tables::tombstones, id, 0, compact(tombstone)); !put)
            return put.error();
        QList<std::tuple<const Table *, QString, int>> rows;
        for (const Table *table : {&tables::drafts, &tables::finished, &tables::notes})
            for (const int number : records.numbers(*table, id))
                rows.append({table, id, number});
        for (const Discarded &each : *binned)
            if (each.order.id == id)
                rows.append({&tables::bin, each.id, 0});
        if (records.has(tables::annexes, id))
            rows.append({&tables::annexes, id, 0});
        rows.append({&tables::orders, id, 0});
        for (const auto &[table, rowId, number] : std::as_const(rows))
            if (const auto removed = records.remove(*table, rowId, number); !removed)
                return removed.error();
        const auto noted
            = m_profile->audit().append({act.who, QStringLiteral("removed"), act.when, id, -1, reason});
        return noted ? Result<std::optional<Card>>(std::nullopt) : noted.error();
    });
}

Result<QSet<QString>> OrderStore::attachmentsInUse() const
{
    QSet<QString> found;
    const auto collect = [&](const QByteArray &text) -> Result<> {
        const auto order = orderFromJson(*m_form, text);
        if (!order)
            return order.error();
        const auto note = [&](const AnyQuestion &, const File &file) { found.insert(file.content); };
        forEachFile(*m_form, order->answers, note);
        if (order->before)
            forEachFile(*m_form, *order->before, note);
        return {};
    };
    for (const Table *table : {&tables::drafts, &tables::finished, &tables::bin}) {
        const auto done = m_profile->records().forEach(*table, [&](const Records::Row &row) -> Result<> {
            if (!row.plain) // what it needs is not known, so nothing can be said to be unneeded
                return m_profile->records().read(*table, row.id, row.number).error();
            return collect(table == &tables::bin
                    ? compact(objectFrom(*row.plain)[removedOrderMember].toObject())
                    : *row.plain);
        });
        if (!done)
            return done.error();
    }
    found.remove(QString());
    return found;
}

Result<QList<OrderStore::Tombstone>> OrderStore::tombstones() const
{
    QList<Tombstone> found;
    const auto done = m_profile->records().forEach(tables::tombstones, [&](const Records::Row &row) {
        const QJsonObject json = row.plain ? objectFrom(*row.plain) : QJsonObject();
        found.append({row.id, json[removalReasonMember].toString(), actFrom(json)});
        return Result<>();
    });
    return done ? Result<QList<Tombstone>>(found) : done.error();
}

} // namespace emo::store
