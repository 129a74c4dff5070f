// SPDX-License-Identifier: MIT
#include "core/store/search/SearchIndex.h"

#include "core/order/Reference.h"
#include "core/store/search/Folding.h"
#include "core/store/search/WordScan.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace emo::store {

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

bool standsOn(std::string_view words, const QByteArrayList &spellings)
{
    return std::ranges::any_of(spellings,
        [&](const QByteArray &each) { return words.find(viewOf(each)) != std::string_view::npos; });
}

/// Of several words, the one that is looked for first, since fewest cards have it.
qsizetype rarest(const QList<QByteArrayList> &words)
{
    const auto length = [](const QByteArrayList &spellings) {
        return std::ranges::min(spellings, {}, &QByteArray::size).size();
    };
    return std::ranges::max_element(words, {}, length) - words.begin();
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

void SearchIndex::append(Card card, std::string_view words)
{
    m_places.insert(card.orderId, m_entries.size());
    m_entries.emplace_back(Entry{std::move(card)});
    m_begins.push_back(m_words.size());
    m_words += words;
}

/// When the order was saved and finished is not among them: whoever looks for a birth date does not want all
/// that was done on such a day.
std::string SearchIndex::wordsOf(const Card &card)
{
    std::string words;
    words += viewOf(folded(referenceOf(card.orderId)));
    for (const auto &[question, text] : card.answers) {
        words += '\n';
        const QDate date = question->kind == Kind::Date ? QDate::fromString(text, Qt::ISODate) : QDate();
        const QByteArray asTyped = date.isValid() ? foldedDate(date) : folded(text);
        words += viewOf(asTyped);
        if (date.isValid() || std::ranges::none_of(text, [](QChar c) { return c.isDigit(); }))
            continue;
        if (const QByteArray number = foldedNumber(text); number != asTyped)
            words += '\n' + number.toStdString();
    }
    words += '\n';
    return words;
}

void SearchIndex::fill(std::vector<Card> cards)
{
    *this = SearchIndex();
    std::ranges::sort(cards, {}, &Card::sequence);
    m_places.reserve(qsizetype(cards.size()));
    for (Card &card : cards) {
        const std::string words = wordsOf(card);
        append(std::move(card), words);
    }
    m_words.shrink_to_fit();
}

void SearchIndex::put(const Card &card, std::string_view words)
{
    remove(card.orderId);
    const bool isNewest = m_entries.empty() || m_entries.back().card.sequence <= card.sequence;
    append(card, words);
    constexpr std::size_t fewGone = 1000;
    if (isNewest && m_entries.size() < 2 * size() + fewGone)
        return;
    std::vector<Card> cards;
    for (Entry &entry : m_entries)
        if (!entry.isGone)
            cards.push_back(std::move(entry.card));
    fill(std::move(cards));
}

void SearchIndex::remove(const QString &orderId)
{
    if (const auto found = m_places.constFind(orderId); found != m_places.constEnd()) {
        m_entries[*found].isGone = true;
        m_places.erase(found);
    }
}

const Card *SearchIndex::find(const QString &orderId) const
{
    const auto found = m_places.constFind(orderId);
    return found == m_places.constEnd() ? nullptr : &m_entries[*found].card;
}

std::string_view SearchIndex::wordsAt(std::size_t place) const
{
    const std::size_t end = place + 1 < m_begins.size() ? m_begins[place + 1] : m_words.size();
    return std::string_view(m_words).substr(m_begins[place], end - m_begins[place]);
}

/// The places of the entries on which any of the spellings stands, oldest first.
std::vector<std::size_t> SearchIndex::placesOf(const QByteArrayList &spellings) const
{
    std::vector<std::size_t> places;
    for (const QByteArray &spelling : spellings) {
        std::size_t next = 0; // the entry after the one where it was found
        for (std::size_t at = 0; next < m_begins.size(); at = m_begins[next]) {
            at = scanFor(viewOf(spelling), m_words, at);
            if (at == std::string::npos)
                break;
            while (next < m_begins.size() && m_begins[next] <= at)
                ++next;
            places.push_back(next - 1);
            if (next == m_begins.size())
                break;
        }
    }
    if (spellings.size() > 1) {
        std::ranges::sort(places);
        places.erase(std::unique(places.begin(), places.end()), places.end());
    }
    return places;
}

std::vector<const Card *> SearchIndex::search(const QString &words, Among among) const
{
    std::vector<const Card *> found;
    const auto take = [&](const Entry &entry) {
        if (!entry.isGone && isAmong(entry.card, among))
            found.push_back(&entry.card);
    };
    QList<QByteArrayList> wanted = searchWords(words);
    if (wanted.isEmpty()) {
        std::for_each(m_entries.rbegin(), m_entries.rend(), take);
        return found;
    }
    const std::vector<std::size_t> places = placesOf(wanted.takeAt(rarest(wanted)));
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        if (std::ranges::all_of(
                wanted, [&](const QByteArrayList &word) { return standsOn(wordsAt(*place), word); }))
            take(m_entries[*place]);
    return found;
}

FolderCounts SearchIndex::counts() const
{
    FolderCounts counts;
    for (const std::size_t place : m_places)
        switch (folderOf(m_entries[place].card)) {
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
    // Whoever it may be has one of these words on the card; of a PNC number, what follows the year.
    QByteArrayList words;
    for (const QByteArray &number : numbers)
        words.append(number.mid(number.indexOf('/') + 1));
    if (person)
        words.append(foldedDate(QDate::fromString(card.answer(*identity.birthDate), Qt::ISODate)));
    words.removeAll(QByteArray());
    std::vector<const Card *> found;
    const std::vector<std::size_t> places = placesOf(words);
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        const Card &other = m_entries[*place].card;
        if (m_entries[*place].isGone || other.orderId == card.orderId || !isLive(other))
            continue;
        const bool isSameNumber = std::ranges::any_of(
            numbersOf(other, identity), [&](const QByteArray &number) { return numbers.contains(number); });
        if (isSameNumber || (person && personOf(other, identity) == person))
            found.push_back(&other);
    }
    return found;
}

} // namespace emo::store
