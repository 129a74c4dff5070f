// SPDX-License-Identifier: MIT
#include "core/store/orders/OrderStore.h"

#include "core/base/Text.h"
#include "core/order/OrderJson.h"
#include "core/order/Reference.h"

#include <QJsonDocument>
#include <QSqlQuery>

#include <algorithm>

namespace emo::store {

namespace {

struct OrderStoreTexts
{
    EMO_TEXTS(OrderStoreTexts)
};

Problem isFinished(int number, const QString &id)
{
    return Problem{
        OrderStoreTexts::tr("Version %1 of the order %2 is finished and never changes. Begin a change of "
                            "the order instead")
            .with(QString::number(number), referenceOf(id))};
}

} // namespace

Result<std::unique_ptr<OrderStore>> OrderStore::open(Profile &profile, const Form &form)
{
    std::unique_ptr<OrderStore> store(new OrderStore(profile, form));
    if (const auto done = store->readCards(); !done)
        return done.error();
    return store;
}

Result<> OrderStore::readCards()
{
    std::vector<Card> cards;
    bool isComplete = true;
    const auto done = m_profile->records().forEach(
        tables::orders,
        [&](const Records::Row &row) {
            if (!row.plain) {
                m_profile->addDamage({Damage::Kind::Unreadable, {row.id, tables::orders.code, row.number}});
                return Result<>();
            }
            cards.push_back(m_cards.from(row.id, row.sequence, *row.plain));
            isComplete = isComplete && Cards::isComplete(*row.plain);
            return Result<>();
        },
        Records::InOrder::No);
    if (!done)
        return done;
    if (!isComplete)
        renew(cards);
    m_index.fill(std::move(cards));
    return done;
}

/// Makes the cards of earlier programs anew from their orders. All are, since the sequence tells which is
/// newer. Those that cannot be written stay as they are until the profile is opened again.
void OrderStore::renew(std::vector<Card> &cards)
{
    std::ranges::sort(cards, {}, &Card::sequence);
    std::vector<Card> renewed = cards;
    const auto done = m_profile->write([&]() -> Result<> {
        for (Card &card : renewed) {
            if (const auto order = load(card.orderId))
                card = m_cards.of(*order, card.savedAt);
            const auto put = m_profile->records().put(tables::orders, card.orderId, 0, m_cards.text(card));
            if (!put)
                return put.error();
            card.sequence = *put;
        }
        return {};
    });
    if (done)
        cards = std::move(renewed);
}

Result<> OrderStore::refusal(const Order &order) const
{
    const Records &records = m_profile->records();
    const int number = order.current().number;
    if (records.has(tables::tombstones, order.id))
        return Problem{
            OrderStoreTexts::tr("The order %1 was removed from this profile for good. Begin a new one")
                .with(referenceOf(order.id))};
    if (!order.current().isDraft())
        return isFinished(number, order.id);
    const QList<int> finished = records.numbers(tables::finished, order.id);
    if (!finished.isEmpty() && finished.last() >= number)
        return isFinished(finished.contains(number) ? number : finished.last(), order.id);
    const QList<int> drafts = records.numbers(tables::drafts, order.id);
    if (!drafts.isEmpty() && drafts != QList<int>{number})
        return Problem{
            OrderStoreTexts::tr("Version %1 of the order %2 is still a draft. Finish or delete it first")
                .with(QString::number(drafts.front()), referenceOf(order.id))};
    return {};
}

/// Without what was noted, which has rows of its own.
QByteArray OrderStore::textOf(const Order &order) const
{
    Order plain = order;
    for (Version &version : plain.versions)
        setNotes(version, {});
    return QJsonDocument(orderToJson(*m_form, plain)).toJson(QJsonDocument::Compact);
}

Result<Card> OrderStore::putCard(const Order &order, const QDateTime &when)
{
    const Card card = m_cards.of(order, when);
    return putCard(card, m_cards.text(card));
}

Result<Card> OrderStore::putCard(Card card, const QByteArray &text)
{
    const auto put = m_profile->records().put(tables::orders, card.orderId, 0, text);
    if (!put)
        return put.error();
    card.sequence = *put;
    return card;
}

/// Writes the changes, which yield the card that the order has then, if any; and shows it only if they last.
Result<> OrderStore::write(
    const QString &id, const std::function<Result<std::optional<Card>>()> &changes, const std::string *words)
{
    std::optional<Card> card;
    const auto done = m_profile->write([&]() -> Result<> {
        const auto changed = changes();
        if (!changed)
            return changed.error();
        card = *changed;
        return {};
    });
    if (!done)
        return done;
    const QWriteLocker locker(&m_cardsLock);
    ++m_cardsState;
    if (card && words)
        m_index.put(*card, *words);
    else if (card)
        m_index.put(*card);
    else
        m_index.remove(id);
    return {};
}

Result<> OrderStore::together(const std::function<Result<>()> &changes)
{
    const auto done = m_profile->write(changes);
    if (done)
        return done;
    const QWriteLocker locker(&m_cardsLock);
    ++m_cardsState;
    static_cast<void>(readCards()); // as they were; some show what did not last
    return done;
}

OrderStore::ReadyDraft OrderStore::ready(const Order &order, const Act &act) const
{
    const Card card = m_cards.of(order, act.when);
    return {order, act, card, m_cards.text(card), SearchIndex::wordsOf(card), textOf(order),
        notesText(order.current())};
}

Result<> OrderStore::saveDraft(const ReadyDraft &draft)
{
    const Order &order = draft.order;
    const Act &act = draft.act;
    if (const auto refused = refusal(order); !refused)
        return refused;
    const int number = order.current().number;
    return write(
        order.id,
        [&]() -> Result<std::optional<Card>> {
            Records &records = m_profile->records();
            const bool isNew = !records.has(tables::drafts, order.id, number);
            const auto card = putCard(draft.card, draft.cardText);
            if (!card)
                return card.error();
            if (const auto put = records.put(tables::drafts, order.id, number, draft.text); !put)
                return put.error();
            if (isNew)
                if (const auto noted = m_profile->audit().append(
                        {act.who, QStringLiteral("begun"), act.when, order.id, number});
                    !noted)
                    return noted.error();
            const auto notes = putNotes(order, act, draft.notes);
            return notes ? Result<std::optional<Card>>(std::optional(*card)) : notes.error();
        },
        &draft.words);
}

Result<Order> OrderStore::finish(const Order &order, const Act &act)
{
    if (const auto refused = refusal(order); !refused)
        return refused.error();
    Order finished = order;
    Version &version = finished.versions.back();
    version.finishedAt
        = QDateTime::fromSecsSinceEpoch(act.when.toSecsSinceEpoch(), Qt::UTC); // as files hold it
    version.finishedBy = act.who;
    const auto done = write(order.id, [&]() -> Result<std::optional<Card>> {
        Records &records = m_profile->records();
        const auto card = putCard(finished, act.when);
        if (!card)
            return card.error();
        if (records.has(tables::drafts, order.id, version.number))
            if (const auto removed = records.remove(tables::drafts, order.id, version.number); !removed)
                return removed.error();
        if (const auto put = records.put(tables::finished, order.id, version.number, textOf(finished)); !put)
            return put.error();
        if (const auto notes = putNotes(finished, act); !notes)
            return notes.error();
        const auto noted = m_profile->audit().append(
            {act.who, QStringLiteral("finished"), act.when, order.id, version.number});
        return noted ? Result<std::optional<Card>>(std::optional(*card)) : noted.error();
    });
    return done ? Result<Order>(finished) : done.error();
}

Result<Order> OrderStore::load(const QString &id, std::optional<int> number) const
{
    const Records &records = m_profile->records();
    const QList<int> drafts = records.numbers(tables::drafts, id);
    const QList<int> finished = records.numbers(tables::finished, id);
    if (drafts.isEmpty() && finished.isEmpty())
        return Problem{OrderStoreTexts::tr("The order %1 is not in this profile").with(referenceOf(id))};
    const int wanted = number.value_or(drafts.isEmpty() ? finished.last() : drafts.last());
    const Table &table = drafts.contains(wanted) ? tables::drafts : tables::finished;
    if (!drafts.contains(wanted) && !finished.contains(wanted))
        return Problem{OrderStoreTexts::tr("The order %1 has no version %2")
                           .with(referenceOf(id), QString::number(wanted))};
    const auto text = records.read(table, id, wanted);
    if (!text)
        return text.error();
    auto order = orderFromJson(*m_form, *text);
    if (order)
        if (const auto added = addNotes(*order); !added)
            return added.error();
    return order;
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
    const auto noted = m_profile->write([&] {
        return m_profile->audit().append({act.who, what, act.when, id, number});
    });
    if (noted)
        m_opened.insert(opened);
}

QList<int> OrderStore::finishedVersions(const QString &id) const
{
    return m_profile->records().numbers(tables::finished, id);
}

Result<QStringList> OrderStore::withoutCard() const
{
    QStringList ids;
    const auto unreadable = m_profile->records().forEach(tables::orders, [&](const Records::Row &row) {
        if (!row.plain)
            ids.append(row.id);
        return Result<>();
    });
    if (!unreadable)
        return unreadable.error();
    const auto missing = m_profile->database().forEachRow(
        QStringLiteral("SELECT id FROM drafts UNION SELECT id FROM finished EXCEPT SELECT id FROM orders"),
        {}, [&](const QSqlQuery &row) {
            ids.append(row.value(0).toString());
            return Result<>();
        });
    return missing ? Result<QStringList>(ids) : missing.error();
}

Result<> OrderStore::acceptDamage(const Act &act)
{
    if (const auto accepted = m_profile->acceptDamage(act); !accepted)
        return accepted;
    const auto ids = withoutCard();
    if (!ids)
        return ids.error();
    for (const QString &id : *ids) {
        Order blank;
        blank.id = id;
        const auto order = load(id);
        const auto done = write(id, [&]() -> Result<std::optional<Card>> {
            const auto card = putCard(order ? *order : blank, act.when);
            return card ? Result<std::optional<Card>>(std::optional(*card)) : card.error();
        });
        if (!done)
            return done;
    }
    return {};
}

} // namespace emo::store
