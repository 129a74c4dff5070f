// SPDX-License-Identifier: MIT
#include "core/store/orders/OrderRows.h"

#include "core/base/Text.h"
#include "core/order/OrderJson.h"
#include "core/order/Reference.h"
#include "core/store/orders/OrderNotes.h"

#include <QJsonDocument>

#include <algorithm>

namespace emo::store {

namespace {

struct OrderRowsTexts
{
    EMO_TEXTS(OrderRowsTexts)
};

Problem isFinished(int number, const QString &id)
{
    return Problem{
        OrderRowsTexts::tr("Version %1 of the order %2 is finished and never changes. Begin a change of the "
                           "order instead")
            .with(QString::number(number), referenceOf(id))};
}

} // namespace

Result<> OrderRows::readCards()
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
void OrderRows::renew(std::vector<Card> &cards)
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

Result<Order> OrderRows::load(const QString &id, std::optional<int> number) const
{
    const Records &records = m_profile->records();
    const QList<int> drafts = records.numbers(tables::drafts, id);
    const QList<int> finished = records.numbers(tables::finished, id);
    if (drafts.isEmpty() && finished.isEmpty())
        return Problem{OrderRowsTexts::tr("The order %1 is not in this profile").with(referenceOf(id))};
    const int wanted = number.value_or(drafts.isEmpty() ? finished.last() : drafts.last());
    const Table &table = drafts.contains(wanted) ? tables::drafts : tables::finished;
    if (!drafts.contains(wanted) && !finished.contains(wanted))
        return Problem{OrderRowsTexts::tr("The order %1 has no version %2")
                           .with(referenceOf(id), QString::number(wanted))};
    const auto text = records.read(table, id, wanted);
    if (!text)
        return text.error();
    auto order = orderFromJson(*m_form, *text);
    if (order)
        if (const auto added = addNotes(records, *order); !added)
            return added.error();
    return order;
}

Result<> OrderRows::mayBeDraft(const Order &order) const
{
    const Records &records = m_profile->records();
    const int number = order.current().number;
    if (records.has(tables::tombstones, order.id))
        return Problem{
            OrderRowsTexts::tr("The order %1 was removed from this profile for good. Begin a new one")
                .with(referenceOf(order.id))};
    if (!order.current().isDraft())
        return isFinished(number, order.id);
    const QList<int> finished = records.numbers(tables::finished, order.id);
    if (!finished.isEmpty() && finished.last() >= number)
        return isFinished(finished.contains(number) ? number : finished.last(), order.id);
    const QList<int> drafts = records.numbers(tables::drafts, order.id);
    if (!drafts.isEmpty() && drafts != QList<int>{number})
        return Problem{
            OrderRowsTexts::tr("Version %1 of the order %2 is still a draft. Finish or delete it first")
                .with(QString::number(drafts.front()), referenceOf(order.id))};
    return {};
}

QByteArray OrderRows::textOf(const Order &order) const
{
    Order plain = order;
    for (Version &version : plain.versions)
        setNotes(version, {});
    return QJsonDocument(orderToJson(*m_form, plain)).toJson(QJsonDocument::Compact);
}

Result<> OrderRows::write(const QString &id, const Changes &changes, const std::string *words)
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
    const QWriteLocker locker(&m_lock);
    ++m_state;
    if (card && words)
        m_index.put(*card, *words);
    else if (card)
        m_index.put(*card);
    else
        m_index.remove(id);
    return {};
}

Result<> OrderRows::together(const std::function<Result<>()> &changes)
{
    const auto done = m_profile->write(changes);
    if (done)
        return done;
    const QWriteLocker locker(&m_lock);
    ++m_state;
    static_cast<void>(readCards()); // as they were; some show what did not last
    return done;
}

Result<Card> OrderRows::putCard(const Order &order, const QDateTime &when)
{
    const Card card = m_cards.of(order, when);
    return putCard(card, m_cards.text(card));
}

Result<Card> OrderRows::putCard(Card card, const QByteArray &text)
{
    const auto put = m_profile->records().put(tables::orders, card.orderId, 0, text);
    if (!put)
        return put.error();
    card.sequence = *put;
    return card;
}

} // namespace emo::store
