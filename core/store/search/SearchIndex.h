// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/search/Card.h"

#include <QHash>

#include <deque>
#include <string>

namespace emo::store {

/// Which orders are looked for.
enum class Among { All, Drafts, Finished, ToSend, Submitted, Rejected };

/// How many orders are in each folder.
struct FolderCounts
{
    int drafts = 0;
    int toSend = 0;
    int submitted = 0;
    int rejected = 0;

    bool operator==(const FolderCounts &) const = default;
};

/// What tells people apart.
struct IdentityQuestions
{
    std::vector<const AnyQuestion *> numbers; ///< The same number in any of these: the same person.
    std::vector<const AnyQuestion *> names; ///< All the same, and the birth date: the same person.
    const AnyQuestion *birthDate = nullptr;
};

/// The cards of all orders, in memory. What it returns is valid until it is altered.
class SearchIndex
{
public:
    /// Takes in all cards at once, which is faster than one by one.
    void fill(std::vector<Card> cards);
    void put(const Card &card) { put(card, wordsOf(card)); }
    /// `words` are the card's.
    void put(const Card &card, std::string_view words);
    /// What stands on a card, as it is searched.
    static std::string wordsOf(const Card &card);
    void remove(const QString &orderId);
    const Card *find(const QString &orderId) const;
    std::size_t size() const { return std::size_t(m_places.size()); }

    /// The cards on which every word stands, inside another word or not, newest first; all of them if there
    /// is no word. See folded() for what makes no difference.
    std::vector<const Card *> search(const QString &words, Among among = Among::All) const;

    FolderCounts counts() const;

    /// Cards of other live orders that seem to be for the same person, newest first. An order is live until
    /// its monitoring has been ended or revoked, or it has been rejected.
    std::vector<const Card *> lookAlikes(const Card &card, const IdentityQuestions &identity) const;

private:
    struct Entry
    {
        Card card;
        bool isGone = false; ///< Removed, or replaced by a newer one.
    };

    void append(Card card, std::string_view words);
    std::string_view wordsAt(std::size_t place) const;
    std::vector<std::size_t> placesOf(const QByteArrayList &spellings) const;

    // The words of all cards follow each other in one block, which is searched from end to end.
    std::deque<Entry> m_entries; ///< Oldest first.
    std::string m_words; ///< Folded.
    std::vector<std::size_t> m_begins; ///< Where those of each entry begin.
    QHash<QString, std::size_t> m_places; ///< Of the orders, in m_entries.
};

} // namespace emo::store
