// SPDX-License-Identifier: MIT
#include "core/store/SearchIndex.h"

#include "core/order/Reference.h"
#include "core/store/Folding.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace emo::store {

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

/// When the order was saved and finished is not among them: whoever looks for a birth date does not want all
/// that was done on such a day.
QByteArray wordsOf(const Card &card)
{
    QByteArray words = folded(referenceOf(card.orderId));
    for (const auto &[question, text] : card.answers) {
        const QDate date = question->kind == Kind::Date ? QDate::fromString(text, Qt::ISODate) : QDate();
        words += '\n' + (date.isValid() ? foldedDate(date) : folded(text));
    }
    return words;
}

bool standsOn(const QByteArray &words, const QByteArrayList &spellings)
{
    return std::ranges::any_of(spellings,
        [&](const QByteArray &each) { return viewOf(words).find(viewOf(each)) != std::string_view::npos; });
}

bool isAmong(const Card &card, Among among)
{
    switch (among) {
    case Among::All:
        return true;
    case Among::Drafts:
        return card.isDraft;
    case Among::Finished:
        return !card.isDraft;
    case Among::ToSend:
        return folderOf(card) == Folder::ToSend;
    case Among::Submitted:
        return folderOf(card) == Folder::Submitted;
    case Among::Rejected:
        return folderOf(card) == Folder::Rejected;
    }
    Q_UNREACHABLE();
}

bool isLive(const Card &card)
{
    const VersionTypes &types = versionTypes;
    if (folderOf(card) == Folder::Rejected || card.type == QLatin1StringView(types.rejected.code))
        return false;
    return card.isDraft
        || std::ranges::none_of(std::array{&types.end, &types.revocation},
            [&](const Option *type) { return card.type == QLatin1StringView(type->code); });
}

std::set<QByteArray> numbersOf(const Card &card, const IdentityQuestions &identity)
{
    std::set<QByteArray> numbers;
    for (const AnyQuestion *question : identity.numbers)
        if (const QByteArray number = foldedNumber(card.answer(*question)); !number.isEmpty())
            numbers.insert(number);
    return numbers;
}

/// Name and birth date; nothing if either is not known.
std::optional<QByteArray> personOf(const Card &card, const IdentityQuestions &identity)
{
    if (!identity.birthDate || card.answer(*identity.birthDate).isEmpty())
        return std::nullopt;
    QByteArray person = card.answer(*identity.birthDate).toUtf8();
    for (const AnyQuestion *question : identity.names) {
        const QByteArray name = folded(card.answer(*question)).simplified();
        if (name.isEmpty())
            return std::nullopt;
        person += '\n' + name;
    }
    return person;
}

} // namespace

void SearchIndex::put(const Card &card)
{
    remove(card.orderId);
    m_entries.insert_or_assign(card.sequence, Entry{card, wordsOf(card)});
    m_sequences.insert(card.orderId, card.sequence);
}

void SearchIndex::remove(const QString &orderId)
{
    if (const auto found = m_sequences.constFind(orderId); found != m_sequences.constEnd()) {
        m_entries.erase(*found);
        m_sequences.erase(found);
    }
}

const Card *SearchIndex::find(const QString &orderId) const
{
    const auto found = m_sequences.constFind(orderId);
    return found == m_sequences.constEnd() ? nullptr : &m_entries.at(*found).card;
}

std::vector<const Card *> SearchIndex::search(const QString &words, Among among) const
{
    const QList<QByteArrayList> wanted = searchWords(words);
    std::vector<const Card *> found;
    for (const auto &each : m_entries) {
        const Entry &entry = each.second;
        const bool hasAll = std::ranges::all_of(
            wanted, [&](const QByteArrayList &word) { return standsOn(entry.words, word); });
        if (hasAll && isAmong(entry.card, among))
            found.push_back(&entry.card);
    }
    return found;
}

FolderCounts SearchIndex::counts() const
{
    FolderCounts counts;
    for (const auto &each : m_entries)
        switch (folderOf(each.second.card)) {
        case Folder::Drafts:
            ++counts.drafts;
            break;
        case Folder::ToSend:
            ++counts.toSend;
            break;
        case Folder::Submitted:
            ++counts.submitted;
            break;
        case Folder::Rejected:
            ++counts.rejected;
            break;
        }
    return counts;
}

std::vector<const Card *> SearchIndex::lookAlikes(const Card &card, const IdentityQuestions &identity) const
{
    const std::set<QByteArray> numbers = numbersOf(card, identity);
    const auto person = personOf(card, identity);
    std::vector<const Card *> found;
    for (const auto &[sequence, entry] : m_entries) {
        const Card &other = entry.card;
        if (other.orderId == card.orderId || !isLive(other))
            continue;
        const bool isSameNumber = std::ranges::any_of(
            numbersOf(other, identity), [&](const QByteArray &number) { return numbers.contains(number); });
        if (isSameNumber || (person && personOf(other, identity) == person))
            found.push_back(&other);
    }
    return found;
}

} // namespace emo::store
