// SPDX-License-Identifier: MIT
#include "core/store/orders/Bin.h"

#include "core/base/Text.h"
#include "core/order/OrderJson.h"
#include "core/order/Reference.h"
#include "core/store/orders/ActJson.h"
#include "core/store/orders/OrderNotes.h"
#include "core/store/orders/UnusedFiles.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace emo::store {

namespace {

struct BinTexts
{
    EMO_TEXTS(BinTexts)
};

const auto binnedOrderMember = QStringLiteral("order");

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
Result<std::optional<Card>> Bin::withoutDraft(const QString &id, int number, const QDateTime &when)
{
    Records &records = m_profile->records();
    const bool isLast = records.numbers(tables::finished, id).isEmpty();
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
    const auto before = m_rows->load(id);
    if (!before)
        return before.error();
    const auto card = m_rows->putCard(*before, when);
    return card ? Result<std::optional<Card>>(std::optional(*card)) : card.error();
}

Result<> Bin::discard(const QString &id, const Act &act)
{
    Records &records = m_profile->records();
    const QList<int> drafts = records.numbers(tables::drafts, id);
    if (drafts.isEmpty())
        return Problem{BinTexts::tr("The order %1 has no draft that could be deleted").with(referenceOf(id))};
    const int number = drafts.front();
    const auto order = m_rows->load(id, number);
    if (!order)
        return order.error();
    return m_rows->write(id, [&]() -> Result<std::optional<Card>> {
        QJsonObject binned = actToJson(act);
        binned.insert(binnedOrderMember, orderToJson(m_rows->form(), *order));
        const QString entryId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (const auto put = records.put(tables::bin, entryId, 0, compact(binned)); !put)
            return put.error();
        if (const auto noted
            = m_profile->audit().append({act.who, QStringLiteral("draft deleted"), act.when, id, number});
            !noted)
            return noted.error();
        return withoutDraft(id, number, act.when);
    });
}

Result<QList<Bin::Entry>> Bin::entries() const
{
    QList<Entry> found;
    const auto done = m_profile->records().forEach(tables::bin, [&](const Records::Row &row) -> Result<> {
        if (!row.plain)
            return {}; // verify() names it
        const QJsonObject json = objectFrom(*row.plain);
        const auto order = orderFromJson(m_rows->form(), compact(json[binnedOrderMember].toObject()));
        if (!order)
            return order.error();
        found.append({row.id, actFrom(json), *order});
        return {};
    });
    return done.withValue(found);
}

Result<> Bin::restore(const QString &entryId, const Act &act)
{
    const auto text = m_profile->records().read(tables::bin, entryId);
    if (!text)
        return text.error();
    const auto order
        = orderFromJson(m_rows->form(), compact(objectFrom(*text)[binnedOrderMember].toObject()));
    if (!order)
        return order.error();
    const int number = order->current().number;
    if (!m_profile->records().numbers(tables::drafts, order->id).isEmpty())
        return Problem{BinTexts::tr("The order %1 has another draft by now. Finish or delete that one first")
                           .with(referenceOf(order->id))};
    if (const auto refused = m_rows->mayBeDraft(*order); !refused)
        return refused;
    return m_rows->write(order->id, [&]() -> Result<std::optional<Card>> {
        Records &records = m_profile->records();
        const auto card = m_rows->putCard(*order, act.when);
        if (!card)
            return card.error();
        if (const auto put = records.put(tables::drafts, order->id, number, m_rows->textOf(*order)); !put)
            return put.error();
        if (const auto removed = records.remove(tables::bin, entryId); !removed)
            return removed.error();
        if (const auto notes = putNotes(*m_profile, *order, act); !notes)
            return notes.error();
        const auto noted = m_profile->audit().append(
            {act.who, QStringLiteral("draft restored"), act.when, order->id, number});
        return noted.withValue(std::optional(*card));
    });
}

Result<> Bin::empty(const QDateTime &before, const Act &act)
{
    auto begun = RowRemoval::begin(*m_profile);
    if (!begun)
        return begun.error();
    RowRemoval &rows = *begun;
    const auto all = entries();
    if (!all)
        return all.error();
    QList<Entry> old = *all;
    old.removeIf([&](const Entry &each) { return each.act.when >= before; });
    if (old.isEmpty())
        return {};
    const auto isLeft = [&](const QString &id) {
        return m_rows->shown().find(id) || std::ranges::any_of(*all, [&](const Entry &kept) {
            return kept.act.when >= before && kept.order.id == id;
        });
    };
    const auto done = m_profile->write([&]() -> Result<> {
        for (const Entry &each : std::as_const(old)) {
            if (const auto removed = rows.remove(tables::bin, each.id); !removed)
                return removed;
            if (!isLeft(each.order.id) && m_profile->records().has(tables::annexes, each.order.id))
                if (const auto removed = m_profile->records().remove(tables::annexes, each.order.id);
                    !removed)
                    return removed;
            if (const auto noted
                = m_profile->audit().append({act.who, QStringLiteral("draft deleted for good"), act.when,
                    each.order.id, each.order.current().number});
                !noted)
                return noted;
        }
        return rows.forgetFiles();
    });
    return done ? Attachments(*m_profile).sweep() : done;
}

} // namespace emo::store
