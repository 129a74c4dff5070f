// SPDX-License-Identifier: MIT
#include "core/order/RowPairs.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace emo {

namespace {

/// Rows that are equal, in order; between them, rows that stand side by side.
std::vector<RowPair> pairedByPlace(const Rows &before, const Rows &now)
{
    const int n = int(before.size());
    const int m = int(now.size());
    // longest[i][j]: how many rows from i and j on can be paired with an equal one
    std::vector<std::vector<int>> longest(n + 1, std::vector<int>(m + 1, 0));
    for (int i = n - 1; i >= 0; --i)
        for (int j = m - 1; j >= 0; --j)
            longest[i][j] = before[i] == now[j] ? longest[i + 1][j + 1] + 1
                                                : std::max(longest[i + 1][j], longest[i][j + 1]);
    std::vector<RowPair> pairs;
    int i = 0;
    int j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && before[i] == now[j]) {
            pairs.push_back({i++, j++});
            continue;
        }
        const bool mayDrop = i < n && longest[i + 1][j] == longest[i][j];
        const bool mayAdd = j < m && longest[i][j + 1] == longest[i][j];
        if (mayDrop && mayAdd && longest[i + 1][j + 1] == longest[i][j])
            pairs.push_back({i++, j++});
        else if (mayDrop)
            pairs.push_back({i++, -1});
        else
            pairs.push_back({-1, j++});
    }
    return pairs;
}

std::vector<QString> textsOf(const Rows &rows, const Question<QString> &question)
{
    std::vector<QString> texts;
    for (const Answers &row : rows) {
        const Value *value = row.find(question);
        const auto *text = value ? std::get_if<QString>(value) : nullptr;
        texts.push_back(text ? text->simplified().toCaseFolded() : QString());
    }
    return texts;
}

std::vector<QSet<QString>> wordsOf(const std::vector<QString> &texts)
{
    static const QRegularExpression parting(QStringLiteral("[^\\w]+"));
    std::vector<QSet<QString>> all;
    for (const QString &text : texts) {
        const QStringList words = text.split(parting, Qt::SkipEmptyParts);
        all.emplace_back(words.begin(), words.end());
    }
    return all;
}

/// How many of the words of the longer text the other has too, from 0 to 1.
double shared(const QSet<QString> &one, const QSet<QString> &other)
{
    const qsizetype most = std::max(one.size(), other.size());
    return most == 0 ? 0 : double((one & other).size()) / double(most);
}

/// Finds partners, the likeliest first.
class Pairing
{
public:
    Pairing(size_t before, size_t now) : m_of(now, -1), m_isTaken(before, false) {}

    /// `isPair` is given the place of a row before and of one today.
    void pairIf(const auto &isPair)
    {
        for (size_t j = 0; j < m_of.size(); ++j)
            for (size_t i = 0; i < m_isTaken.size() && m_of[j] < 0; ++i)
                if (!m_isTaken[i] && isPair(i, j))
                    take(i, j);
    }

    void pairLike(const std::vector<QSet<QString>> &before, const std::vector<QSet<QString>> &now)
    {
        constexpr double fewest = 0.5;
        for (size_t j = 0; j < now.size(); ++j) {
            double most = 0;
            size_t best = 0;
            for (size_t i = 0; i < before.size() && m_of[j] < 0; ++i)
                if (const double share = m_isTaken[i] ? 0 : shared(before[i], now[j]); share > most) {
                    most = share;
                    best = i;
                }
            if (most >= fewest)
                take(best, j);
        }
    }

    std::vector<RowPair> pairs() const
    {
        std::vector<RowPair> all;
        for (size_t j = 0; j < m_of.size(); ++j)
            all.push_back({m_of[j], int(j)});
        for (size_t i = 0; i < m_isTaken.size(); ++i)
            if (!m_isTaken[i])
                all.push_back({int(i), -1});
        return all;
    }

private:
    void take(size_t before, size_t now)
    {
        m_of[now] = int(before);
        m_isTaken[before] = true;
    }

    std::vector<int> m_of; ///< For each row of today.
    std::vector<bool> m_isTaken;
};

} // namespace

std::vector<RowPair> pairedRows(
    const Rows &before, const Rows &now, std::span<const Question<QString> *const> knownBy)
{
    if (knownBy.empty())
        return pairedByPlace(before, now);
    struct Texts
    {
        std::vector<QString> before;
        std::vector<QString> now;
    };
    std::vector<Texts> all;
    for (const Question<QString> *question : knownBy)
        all.push_back({textsOf(before, *question), textsOf(now, *question)});

    Pairing pairing(before.size(), now.size());
    pairing.pairIf([&](size_t i, size_t j) { return before[i] == now[j]; });
    const auto isSame = [](const Texts &texts, size_t i, size_t j) {
        return !texts.before[i].isEmpty() && texts.before[i] == texts.now[j];
    };
    pairing.pairIf([&](size_t i, size_t j) {
        return std::ranges::all_of(all, [&](const Texts &texts) { return isSame(texts, i, j); });
    });
    for (const Texts &texts : all)
        pairing.pairIf([&](size_t i, size_t j) { return isSame(texts, i, j); });
    for (const Texts &texts : all)
        pairing.pairLike(wordsOf(texts.before), wordsOf(texts.now));
    pairing.pairIf([&](size_t i, size_t j) { // nothing is known of either
        return std::ranges::all_of(
            all, [&](const Texts &texts) { return texts.before[i].isEmpty() && texts.now[j].isEmpty(); });
    });
    return pairing.pairs();
}

} // namespace emo
