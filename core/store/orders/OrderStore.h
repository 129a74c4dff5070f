// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/orders/OrderRows.h"

#include <set>

namespace emo::store {

/// The orders of a profile. What was saved is on the disk when a call returns without a Problem; otherwise
/// everything is as it was. For one thread; others may look at the cards, see cardsLock().
class OrderStore
{
public:
    /// Reads all cards. One that does not open is added to the profile's damage. The profile and the form
    /// must outlive it.
    static Result<std::unique_ptr<OrderStore>> open(Profile &profile, const Form &form);

    Profile &profile() const { return m_rows.profile(); }
    const Form &form() const { return m_rows.form(); }
    /// For what alters orders besides: Bin, Removal and Intake.
    OrderRows &rows() { return m_rows; }

    /// A draft as it is going to be written. Making it takes longer than writing it, and touches no profile.
    struct ReadyDraft
    {
        Order order;
        Act act;
        Card card;
        QByteArray cardText;
        std::string words; ///< Of the card.
        QByteArray text;
        QByteArray notes;
    };
    ReadyDraft ready(const Order &order, const Act &act) const;
    /// Saves the draft that is the order's current version. A Problem if that version, or a later one, is
    /// finished, or another version is a draft.
    Result<> saveDraft(const ReadyDraft &draft);
    Result<> saveDraft(const Order &order, const Act &act) { return saveDraft(ready(order, act)); }
    /// Makes the draft a finished version, which never changes again; what it is then.
    Result<Order> finish(const Order &order, const Act &act);
    /// Notes what has become of a version that is here: sent, answered, handed over, acknowledged, ticked.
    /// What was noted before may be corrected, and the audit tells that it was. The order as of that version.
    using NotesChange = std::function<void(VersionNotes &notes)>;
    Result<Order> note(const QString &id, int number, const NotesChange &change, const Act &act);

    /// What `changes` does to orders happens as a whole, or not at all if it has a Problem.
    Result<> together(const std::function<Result<>()> &changes) { return m_rows.together(changes); }

    /// The order as of that version; as of its last one if none is given. With all that was noted.
    Result<Order> load(const QString &id, std::optional<int> number = std::nullopt) const
    {
        return m_rows.load(id, number);
    }
    /// The same for a person to read, which the audit notes; see noteOpened().
    Result<Order> loadToRead(const QString &id, std::optional<int> number, const Act &act);
    /// Notes in the audit that a version of an order, or an Annex A, was opened: once for as long as the
    /// profile is. Where nothing can be written it is not noted, and can be read all the same.
    void noteOpened(const QString &what, const QString &id, int number, const Act &act);
    /// The numbers of its finished versions, lowest first.
    QList<int> finishedVersions(const QString &id) const;
    const SearchIndex &cards() const { return m_rows.shown(); }
    /// To be held for reading by another thread while it looks at the cards.
    QReadWriteLock &cardsLock() const { return m_rows.lock(); }
    /// Goes up whenever the cards change.
    quint64 cardsState() const { return m_rows.state(); }
    /// Every order that is here, newest first.
    std::vector<const Card *> list() const { return m_rows.shown().search({}); }

    /// See Profile; cards that are missing or do not open are made anew from the versions.
    Result<> acceptDamage(const Act &act);

private:
    OrderStore(Profile &profile, const Form &form) : m_rows(profile, form) {}

    OrderRows m_rows;
    std::set<std::tuple<QString, QString, int>> m_opened; ///< What noteOpened() has noted.
};

} // namespace emo::store
