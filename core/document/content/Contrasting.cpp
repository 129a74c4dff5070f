// SPDX-License-Identifier: MIT
#include "core/document/content/Contrasting.h"

#include <algorithm>

namespace emo::paper {

namespace {

/// The word without the marks around it.
QString bare(const QString &word)
{
    qsizetype from = 0;
    qsizetype until = word.size();
    const QString marks = QStringLiteral(".,;:()");
    while (from < until && marks.contains(word[from]))
        ++from;
    while (until > from && marks.contains(word[until - 1]))
        --until;
    return until > from ? word.mid(from, until - from) : word;
}

/// For each word of either text, whether the other has it too, in the same order.
struct CommonWords
{
    std::vector<bool> before;
    std::vector<bool> now;
};

CommonWords commonWords(const QStringList &before, const QStringList &now)
{
    const int n = int(before.size());
    const int m = int(now.size());
    std::vector<std::vector<int>> longest(n + 1, std::vector<int>(m + 1, 0));
    for (int i = n - 1; i >= 0; --i)
        for (int j = m - 1; j >= 0; --j)
            longest[i][j] = bare(before[i]) == bare(now[j]) ? longest[i + 1][j + 1] + 1
                                                            : std::max(longest[i + 1][j], longest[i][j + 1]);
    CommonWords common{std::vector<bool>(n), std::vector<bool>(m)};
    for (int i = 0, j = 0; i < n && j < m;) {
        if (bare(before[i]) == bare(now[j])) {
            common.before[i++] = true;
            common.now[j++] = true;
        } else if (longest[i + 1][j] >= longest[i][j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return common;
}

/// The words as phrases, neighbours of one kind together.
std::vector<Phrase> phrases(const QStringList &words, const std::vector<bool> &isCommon)
{
    std::vector<Phrase> all;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isNew = !isCommon[i];
        if (all.empty() || all.back().isNew != isNew)
            all.push_back({all.empty() ? QString() : QStringLiteral(" "), isNew});
        else
            all.back().text += u' ';
        all.back().text += words[i];
    }
    return all;
}

Side plain(const QStringList &paragraphs, bool isList)
{
    Side side{{}, isList};
    for (const QString &paragraph : paragraphs)
        side.paragraphs.push_back({{paragraph, false}});
    return side;
}

/// Marks each paragraph that the other side does not have.
Side marked(const QStringList &paragraphs, const QStringList &other, bool isList)
{
    Side side = plain(paragraphs, isList);
    for (auto &paragraph : side.paragraphs)
        paragraph.front().isNew = !other.contains(paragraph.front().text);
    return side;
}

/// A text of words, not a name, a number or a date.
bool isProse(const QStringList &paragraphs)
{
    return paragraphs.size() == 1 && paragraphs.front().contains(u' ') && !paragraphs.front()[0].isDigit();
}

/// Marks the words that differ, in each line against the one that stands in its place.
Contrast contrastOfLines(const QString &what, const QStringList &before, const QStringList &now)
{
    Contrast all{what, {}, {}};
    for (qsizetype i = 0; i < now.size(); ++i) {
        const Contrast line = contrast(what, before[i], now[i]);
        all.before.paragraphs.push_back(line.before.paragraphs.front());
        all.now.paragraphs.push_back(line.now.paragraphs.front());
    }
    return all;
}

} // namespace

Contrast contrast(const QString &what, const QString &before, const QString &now)
{
    const QStringList old = before.split(u' ', Qt::SkipEmptyParts);
    const QStringList current = now.split(u' ', Qt::SkipEmptyParts);
    const CommonWords common = commonWords(old, current);
    return {what, {{phrases(old, common.before)}}, {{phrases(current, common.now)}}};
}

Contrast contrastOf(
    const QString &what, const QStringList &before, const QStringList &now, ContrastBy by, bool isList)
{
    constexpr qsizetype longest = 60; // a long text that is wholly new needs no mark
    if (by == ContrastBy::Text && isProse(before) && isProse(now))
        return contrast(what, before.front(), now.front());
    if (by == ContrastBy::Hours && before.size() == now.size())
        return contrastOfLines(what, before, now);
    if (by == ContrastBy::Hours)
        return {what, marked(before, now, isList), marked(now, before, isList)};
    const bool isWhollyNew = before.isEmpty() && now.join(u' ').size() >= longest;
    return {what, plain(before, isList), isWhollyNew ? plain(now, isList) : marked(now, before, isList)};
}

} // namespace emo::paper
