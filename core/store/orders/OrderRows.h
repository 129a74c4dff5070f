// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/search/SearchIndex.h"
#include "core/store/vault/Profile.h"

#include <QReadWriteLock>

namespace emo::store {

/// The rows that orders have in a profile: their versions, and their cards, which are shown as soon as a
/// change of them is on the disk. What reads and alters orders has them in common; see OrderStore.
class OrderRows
{
public:
    /// Both must outlive it.
    OrderRows(Profile &profile, const Form &form) : m_profile(&profile), m_form(&form), m_cards(form) {}

    Profile &profile() const { return *m_profile; }
    const Form &form() const { return *m_form; }
    /// Makes cards and reads them.
    const Cards &cards() const { return m_cards; }

    /// Reads all cards, which are shown then. One that does not open is added to the profile's damage.
    Result<> readCards();
    const SearchIndex &shown() const { return m_index; }
    /// Of what is shown; see OrderStore::cardsLock().
    QReadWriteLock &lock() const { return m_lock; }
    /// Goes up whenever that changes.
    quint64 state() const { return m_state; }

    /// See OrderStore::load().
    Result<Order> load(const QString &id, std::optional<int> number = std::nullopt) const;
    /// A Problem if the order was removed; if that version of it, or a later one, is finished; or if another
    /// version is a draft.
    Result<> mayBeDraft(const Order &order) const;
    /// The text of a version's row. Notes have rows of their own: see OrderNotes.h.
    QByteArray textOf(const Order &order) const;

    /// What is done to an order, as a whole or not at all; the card that it has then, if any.
    using Changes = std::function<Result<std::optional<Card>>()>;
    /// `words` are the card's, where they are known.
    Result<> write(const QString &id, const Changes &changes, const std::string *words = nullptr);
    /// See OrderStore::together().
    Result<> together(const std::function<Result<>()> &changes);
    /// Within write(), as is the other one.
    Result<Card> putCard(const Order &order, const QDateTime &when);
    Result<Card> putCard(Card card, const QByteArray &text);

private:
    void renew(std::vector<Card> &cards);

    Profile *m_profile;
    const Form *m_form;
    Cards m_cards;
    SearchIndex m_index;
    mutable QReadWriteLock m_lock;
    quint64 m_state = 0;
};

} // namespace emo::store
