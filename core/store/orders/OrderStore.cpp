// SPDX-License-Identifier: MIT
#include "core/store/orders/OrderStore.h"

#include "core/base/Text.h"
#include "core/order/Reference.h"
#include "core/store/orders/OrderNotes.h"

#include <QSqlQuery>

namespace emo::store {

namespace {

struct OrderStoreTexts
{
    EMO_TEXTS(OrderStoreTexts)
};

/// The ids of the orders whose card is missing or does not open.
Result<QStringList> withoutCard(Profile &profile)
{
    QStringList ids;
    const auto unreadable = profile.records().forEach(tables::orders, [&](const Records::Row &row) {
        if (!row.plain)
            ids.append(row.id);
        return Result<>();
    });
    if (!unreadable)
        return unreadable.error();
    const auto missing = profile.database().forEachRow(
        QStringLiteral("SELECT id FROM drafts UNION SELECT id FROM finished EXCEPT SELECT id FROM orders"),
        {}, [&](const QSqlQuery &row) {
            ids.append(row.value(0).toString());
            return Result<>();
        });
    return missing.withValue(ids);
}

} // namespace

Result<std::unique_ptr<OrderStore>> OrderStore::open(Profile &profile, const Form &form)
{
    std::unique_ptr<OrderStore> store(new OrderStore(profile, form));
    if (const auto done = store->m_rows.readCards(); !done)
        return done.error();
    return store;
}

OrderStore::ReadyDraft OrderStore::ready(const Order &order, const Act &act) const
{
    const Card card = m_rows.cards().of(order, act.when);
    return {order, act, card, m_rows.cards().text(card), SearchIndex::wordsOf(card), m_rows.textOf(order),
        notesText(order.current())};
}

Result<> OrderStore::saveDraft(const ReadyDraft &draft)
{
    const Order &order = draft.order;
    const Act &act = draft.act;
    if (const auto refused = m_rows.mayBeDraft(order); !refused)
        return refused;
    const int number = order.current().number;
    return m_rows.write(
        order.id,
        [&]() -> Result<std::optional<Card>> {
            Records &records = profile().records();
            const bool isNew = !records.has(tables::drafts, order.id, number);
            const auto card = m_rows.putCard(draft.card, draft.cardText);
            if (!card)
                return card.error();
            if (const auto put = records.put(tables::drafts, order.id, number, draft.text); !put)
                return put.error();
            if (isNew)
                if (const auto noted = profile().audit().append(
                        {act.who, QStringLiteral("begun"), act.when, order.id, number});
                    !noted)
                    return noted.error();
            const auto notes = putNotes(profile(), order, act, draft.notes);
            return notes.withValue(std::optional(*card));
        },
        &draft.words);
}

Result<Order> OrderStore::finish(const Order &order, const Act &act)
{
    if (const auto refused = m_rows.mayBeDraft(order); !refused)
        return refused.error();
    Order finished = order;
    Version &version = finished.versions.back();
    version.finishedAt
        = QDateTime::fromSecsSinceEpoch(act.when.toSecsSinceEpoch(), Qt::UTC); // as files hold it
    version.finishedBy = act.who;
    const auto done = m_rows.write(order.id, [&]() -> Result<std::optional<Card>> {
        Records &records = profile().records();
        const auto card = m_rows.putCard(finished, act.when);
        if (!card)
            return card.error();
        if (records.has(tables::drafts, order.id, version.number))
            if (const auto removed = records.remove(tables::drafts, order.id, version.number); !removed)
                return removed.error();
        if (const auto put = records.put(tables::finished, order.id, version.number, m_rows.textOf(finished));
            !put)
            return put.error();
        if (const auto notes = putNotes(profile(), finished, act); !notes)
            return notes.error();
        const auto noted = profile().audit().append(
            {act.who, QStringLiteral("finished"), act.when, order.id, version.number});
        return noted.withValue(std::optional(*card));
    });
    return done.withValue(finished);
}

Result<Order> OrderStore::note(const QString &id, int number, const NotesChange &change, const Act &act)
{
    const auto before = load(id, number);
    if (!before)
        return before;
    Order noted = *before;
    const VersionNotes &current = noted.current();
    VersionNotes notes = current;
    change(notes);
    if (noted.current().isDraft() && notes.sent.at.isValid())
        return Problem{
            OrderStoreTexts::tr("Version %1 of the order %2 is a draft. Finish it before it is sent")
                .with(QString::number(number), referenceOf(id))};
    setNotes(noted.versions.back(), notesFromText(notesText(notes))); // as it will be read again
    if (noted == *before)
        return before;
    const auto done = m_rows.write(id, [&]() -> Result<std::optional<Card>> {
        if (const auto put = putNotes(profile(), noted, act); !put)
            return put.error();
        const Card *shown = m_rows.shown().find(id);
        if (shown && shown->number != number)
            return std::optional(*shown);
        const auto card = m_rows.putCard(noted, act.when);
        return card ? Result<std::optional<Card>>(std::optional(*card)) : card.error();
    });
    return done.withValue(noted);
}

Result<Order> OrderStore::loadToRead(const QString &id, std::optional<int> number, const Act &act)
{
    auto order = load(id, number);
    if (order)
        noteOpened(QStringLiteral("opened"), id, order->current().number, act);
    return order;
}

void OrderStore::noteOpened(const QString &what, const QString &id, int number, const Act &act)
{
    const std::tuple opened(what, id, number);
    if (m_opened.contains(opened))
        return;
    const auto noted = profile().write([&] {
        return profile().audit().append({act.who, what, act.when, id, number});
    });
    if (noted)
        m_opened.insert(opened);
}

QList<int> OrderStore::finishedVersions(const QString &id) const
{
    return profile().records().numbers(tables::finished, id);
}

Result<> OrderStore::acceptDamage(const Act &act)
{
    if (const auto accepted = profile().acceptDamage(act); !accepted)
        return accepted;
    const auto ids = withoutCard(profile());
    if (!ids)
        return ids.error();
    for (const QString &id : *ids) {
        Order blank;
        blank.id = id;
        const auto order = load(id);
        const auto done = m_rows.write(id, [&]() -> Result<std::optional<Card>> {
            const auto card = m_rows.putCard(order ? *order : blank, act.when);
            return card ? Result<std::optional<Card>>(std::optional(*card)) : card.error();
        });
        if (!done)
            return done;
    }
    return {};
}

} // namespace emo::store
