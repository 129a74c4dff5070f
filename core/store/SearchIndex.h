// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/Card.h"

#include <functional>
#include <map>

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
    void put(const Card &card);
    void remove(const QString &orderId);
    const Card *find(const QString &orderId) const;
    std::size_t size() const { return m_entries.size(); }

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
        QByteArray words; ///< Folded.
    };

    std::map<qint64, Entry, std::greater<>> m_entries; ///< By sequence, newest first.
    QHash<QString, qint64> m_sequences; ///< By order.
};

} // namespace emo::store
