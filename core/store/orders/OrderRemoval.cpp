// SPDX-License-Identifier: MIT
// How orders leave a profile: the part of OrderStore that deletes.
#include "core/base/Text.h"
#include "core/order/OrderJson.h"
#include "core/order/Reference.h"
#include "core/store/orders/Attachments.h"
#include "core/store/orders/OrderFiles.h"
#include "core/store/orders/OrderNotes.h"
#include "core/store/orders/OrderStore.h"

#include <QDir>
#include <QFileInfo>
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

/// What is removed in one transaction.
struct OrderStore::Removal
{
    QSet<QString> attachments; ///< All that the profile has.
    QList<Discarded> bin; ///< As it was before.
    QSet<QString> files = {}; ///< The attachments that the removed rows name.
};

Result<OrderStore::Removal> OrderStore::beginRemoval() const
{
    const auto attachments = Attachments(profile()).all();
    if (!attachments)
        return attachments.error();
    const auto binned = bin();
    return binned ? Result<Removal>(Removal{*attachments, *binned}) : binned.error();
}

/// Takes the draft away; the card that the order has then.
Result<std::optional<Card>> OrderStore::withoutDraft(const QString &id, int number, const QDateTime &when)
{
    Records &records = profile().records();
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
    const auto card = m_rows.putCard(*before, when);
    return card ? Result<std::optional<Card>>(std::optional(*card)) : card.error();
}

Result<> OrderStore::discard(const QString &id, const Act &act)
{
    Records &records = profile().records();
    const QList<int> drafts = records.numbers(tables::drafts, id);
    if (drafts.isEmpty())
        return Problem{
            OrderRemovalTexts::tr("The order %1 has no draft that could be deleted").with(referenceOf(id))};
    const int number = drafts.front();
    const auto order = load(id, number);
    if (!order)
        return order.error();
    return m_rows.write(id, [&]() -> Result<std::optional<Card>> {
        QJsonObject binned = actToJson(act);
        binned.insert(removedOrderMember, orderToJson(form(), *order));
        const QString binId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (const auto put = records.put(tables::bin, binId, 0, compact(binned)); !put)
            return put.error();
        if (const auto noted
            = profile().audit().append({act.who, QStringLiteral("draft deleted"), act.when, id, number});
            !noted)
            return noted.error();
        return withoutDraft(id, number, act.when);
    });
}

Result<QList<OrderStore::Discarded>> OrderStore::bin() const
{
    QList<Discarded> found;
    const auto done = profile().records().forEach(tables::bin, [&](const Records::Row &row) -> Result<> {
        if (!row.plain)
            return {}; // verify() names it
        const QJsonObject json = objectFrom(*row.plain);
        const auto order = orderFromJson(form(), compact(json[removedOrderMember].toObject()));
        if (!order)
            return order.error();
        found.append({row.id, actFrom(json), *order});
        return {};
    });
    return done ? Result<QList<Discarded>>(found) : done.error();
}

Result<> OrderStore::restore(const QString &binId, const Act &act)
{
    const auto text = profile().records().read(tables::bin, binId);
    if (!text)
        return text.error();
    const auto order = orderFromJson(form(), compact(objectFrom(*text)[removedOrderMember].toObject()));
    if (!order)
        return order.error();
    const int number = order->current().number;
    if (!profile().records().numbers(tables::drafts, order->id).isEmpty())
        return Problem{
            OrderRemovalTexts::tr("The order %1 has another draft by now. Finish or delete that one first")
                .with(referenceOf(order->id))};
    if (const auto refused = m_rows.mayBeDraft(*order); !refused)
        return refused;
    return m_rows.write(order->id, [&]() -> Result<std::optional<Card>> {
        Records &records = profile().records();
        const auto card = m_rows.putCard(*order, act.when);
        if (!card)
            return card.error();
        if (const auto put = records.put(tables::drafts, order->id, number, m_rows.textOf(*order)); !put)
            return put.error();
        if (const auto removed = records.remove(tables::bin, binId); !removed)
            return removed.error();
        if (const auto notes = putNotes(profile(), *order, act); !notes)
            return notes.error();
        const auto noted = profile().audit().append(
            {act.who, QStringLiteral("draft restored"), act.when, order->id, number});
        return noted ? Result<std::optional<Card>>(std::optional(*card)) : noted.error();
    });
}

Result<> OrderStore::emptyBin(const QDateTime &before, const Act &act)
{
    auto removal = beginRemoval();
    if (!removal)
        return removal.error();
    QList<Discarded> old = removal->bin;
    old.removeIf([&](const Discarded &each) { return each.act.when >= before; });
    if (old.isEmpty())
        return {};
    const auto isLeft = [&](const QString &id) {
        return cards().find(id) || std::ranges::any_of(removal->bin, [&](const Discarded &kept) {
            return kept.act.when >= before && kept.order.id == id;
        });
    };
    const auto done = profile().write([&]() -> Result<> {
        for (const Discarded &each : std::as_const(old)) {
            if (const auto removed = removeRow(tables::bin, each.id, 0, *removal); !removed)
                return removed;
            if (!isLeft(each.order.id) && profile().records().has(tables::annexes, each.order.id))
                if (const auto removed = profile().records().remove(tables::annexes, each.order.id); !removed)
                    return removed;
            if (const auto noted
                = profile().audit().append({act.who, QStringLiteral("draft deleted for good"), act.when,
                    each.order.id, each.order.current().number});
                !noted)
                return noted;
        }
        return forgetUnused(removal->files);
    });
    return done ? Attachments(profile()).sweep() : done;
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

Result<> OrderStore::removeExpired(const QStringList &ids, int months, const Act &act)
{
    const auto doubts = profile().audit().doubtsClock(act.when);
    if (!doubts)
        return doubts.error();
    if (*doubts)
        return Problem{
            OrderRemovalTexts::tr("Nothing was removed, because this computer's clock may be wrong. Correct "
                                  "the clock. If it is correct, try again in a few days.")
                .toString()};
    const QStringList found = expired(act.when, months);
    for (const QString &id : ids)
        if (!found.contains(id))
            return Problem{OrderRemovalTexts::tr(
                "The order %1 has changed since this list was made. Check the list again.")
                               .with(referenceOf(id))};
    return remove(
        ids, OrderRemovalTexts::tr("Retention period of %1 months").with(QString::number(months)), act);
}

Result<> OrderStore::remove(const QStringList &ids, const QString &reason, const Act &act)
{
    auto removal = beginRemoval();
    if (!removal)
        return removal.error();
    const auto done = together([&]() -> Result<> {
        for (const QString &id : ids)
            if (const auto removed = removeOne(id, reason, act, *removal); !removed)
                return removed;
        return forgetUnused(removal->files);
    });
    return done ? Attachments(profile()).sweep() : done;
}

Result<> OrderStore::removeOne(const QString &id, const QString &reason, const Act &act, Removal &removal)
{
    if (!cards().find(id))
        return Problem{OrderRemovalTexts::tr("The order %1 is not in this profile").with(referenceOf(id))};
    Records &records = profile().records();
    QList<std::tuple<const Table *, QString, int>> rows;
    for (const Table *table : {&tables::drafts, &tables::finished, &tables::notes})
        for (const int number : records.numbers(*table, id))
            rows.append({table, id, number});
    for (const Discarded &each : std::as_const(removal.bin))
        if (each.order.id == id)
            rows.append({&tables::bin, each.id, 0});
    if (records.has(tables::annexes, id))
        rows.append({&tables::annexes, id, 0});
    rows.append({&tables::orders, id, 0});
    return m_rows.write(id, [&]() -> Result<std::optional<Card>> {
        QJsonObject tombstone = actToJson(act);
        tombstone.insert(removalReasonMember, reason);
        if (const auto put = records.put(tables::tombstones, id, 0, compact(tombstone)); !put)
            return put.error();
        for (const auto &[table, rowId, number] : std::as_const(rows))
            if (const auto removed = removeRow(*table, rowId, number, removal); !removed)
                return removed.error();
        const auto noted
            = profile().audit().append({act.who, QStringLiteral("removed"), act.when, id, -1, reason});
        return noted ? Result<std::optional<Card>>(std::nullopt) : noted.error();
    });
}

/// Notes the files that the row names. A damaged row is removed all the same.
Result<> OrderStore::removeRow(const Table &table, const QString &id, int number, Removal &removal)
{
    if (const auto text = profile().records().read(table, id, number))
        findNames(*text, removal.attachments, removal.files);
    return profile().records().remove(table, id, number);
}

/// Forgets those of the files that nothing names any more. While some row does not open, nobody can tell.
Result<> OrderStore::forgetUnused(const QSet<QString> &files)
{
    if (files.isEmpty())
        return {};
    const auto used = attachmentsInUse();
    return used ? Attachments(profile()).forget(files - *used) : Result<>();
}

Result<> OrderStore::removeUnusedFiles(const QDateTime &now)
{
    Attachments attachments(profile());
    const auto present = attachments.all();
    const auto used = attachmentsInUse();
    if (!present || !used)
        return present ? used.error() : present.error();
    const QDir folder(profile().folder().attachments());
    QSet<QString> needed = *used;
    for (const QString &content : *present)
        if (QFileInfo(folder.filePath(content)).lastModified().addDays(1) > now)
            needed.insert(content);
    return needed == *present ? Result<>() : attachments.removeAllBut(needed);
}

Result<QSet<QString>> OrderStore::attachmentsInUse() const
{
    const auto attachments = Attachments(profile()).all();
    if (!attachments || attachments->isEmpty())
        return attachments;
    QSet<QString> found;
    for (const Table *table : {&tables::drafts, &tables::finished, &tables::bin}) {
        const auto done = profile().records().forEach(
            *table,
            [&](const Records::Row &row) -> Result<> {
                if (!row.plain)
                    return profile().records().read(*table, row.id, row.number).error();
                findNames(*row.plain, *attachments, found);
                return {};
            },
            Records::InOrder::No);
        if (!done)
            return done.error();
    }
    return found;
}

Result<QList<OrderStore::Tombstone>> OrderStore::tombstones() const
{
    QList<Tombstone> found;
    const auto done = profile().records().forEach(tables::tombstones, [&](const Records::Row &row) {
        const QJsonObject json = row.plain ? objectFrom(*row.plain) : QJsonObject();
        found.append({row.id, json[removalReasonMember].toString(), actFrom(json)});
        return Result<>();
    });
    return done ? Result<QList<Tombstone>>(found) : done.error();
}

} // namespace emo::store
