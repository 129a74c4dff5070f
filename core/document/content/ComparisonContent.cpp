// SPDX-License-Identifier: MIT
#include "core/document/content/ComparisonContent.h"

#include "core/document/content/CurfewContent.h"
#include "core/document/content/ReceiptAnswers.h"
#include "core/order/Differences.h"

#include <QLocale>

#include <algorithm>

namespace emo::paper {

namespace {

struct ComparisonTexts
{
    EMO_TEXTS(ComparisonTexts)
};

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

Contrast contrastOf(
    const QString &what, const QStringList &before, const QStringList &now, bool isText, bool isList)
{
    constexpr qsizetype longest = 60; // a long text that is wholly new needs no mark
    if (isText && isProse(before) && isProse(now))
        return paper::contrast(what, before.front(), now.front());
    const bool isWhollyNew = before.isEmpty() && now.join(u' ').size() >= longest;
    return {what, plain(before, isList), isWhollyNew ? plain(now, isList) : marked(now, before, isList)};
}

class Contrasts
{
public:
    Contrasts(const Receipt &receipt, const Asked &before, const Asked &now)
        : m_receipt(receipt), m_before(before), m_now(now)
    {
    }

    std::vector<Contrast> run()
    {
        addRows(m_receipt.formDetails, m_before, m_now, {});
        for (const ReceiptBlock &block : m_receipt.blocks) {
            if (block.body == ReceiptBlock::Body::Timetable)
                addTimetable();
            else if (block.each)
                addGroup(block);
            else
                addRows(block.rows, m_before, m_now, {});
        }
        return std::move(m_found);
    }

private:
    void addRows(
        std::span<const ReceiptRow> rows, const Asked &before, const Asked &now, const QString &within)
    {
        for (const ReceiptRow &row : rows) {
            const QStringList old = answer(m_receipt, row, before);
            const QStringList current = answer(m_receipt, row, now);
            if (old == current || row.question->spec.isFresh)
                continue;
            const Kind kind = row.question->kind;
            const bool isText = kind == Kind::Text || row.as == ReceiptRow::As::TextOrNo;
            const QString name = label(row);
            m_found.push_back(contrastOf(
                within.isEmpty() ? name : ComparisonTexts::tr("%1: %2").with(within, name.toLower()), old,
                current, isText && row.as != ReceiptRow::As::Address, kind == Kind::Choices));
        }
    }

    void addGroup(const ReceiptBlock &block)
    {
        static const emo::Rows none;
        const auto rowsOf = [&](const Asked &order) -> const emo::Rows & {
            const Value *value = order.answer(*block.each);
            const auto *rows = value ? std::get_if<emo::Rows>(value) : nullptr;
            return rows ? *rows : none;
        };
        const emo::Rows &old = rowsOf(m_before);
        const emo::Rows &current = rowsOf(m_now);
        static const Answers nothing;
        for (const RowPair &pair : pairedRows(old, current)) {
            const QString name = ComparisonTexts::tr("%1 %2").with(
                block.heading.toString(), QString::number((pair.now < 0 ? pair.before : pair.now) + 1));
            addRows(block.rows,
                Asked(pair.before < 0 ? nothing : old[pair.before], *block.each->each, m_before),
                Asked(pair.now < 0 ? nothing : current[pair.now], *block.each->each, m_now), name);
        }
    }

    void addTimetable()
    {
        const auto before = curfewDays(m_receipt, m_before);
        const auto now = curfewDays(m_receipt, m_now);
        for (int day = 0; day < int(now.size());) {
            int end = day + 1;
            while (end < int(now.size()) && before[end] == before[day] && now[end] == now[day])
                ++end;
            if (before[day] != now[day])
                m_found.push_back(contrastOf(nameOfDays(day, end - 1), before[day], now[day], true, false));
            day = end;
        }
    }

    static QString nameOfDays(int first, int last)
    {
        const auto name = [](int day) { return QLocale().standaloneDayName(day + 1); };
        return first == last ? ComparisonTexts::tr("Curfew, %1").with(name(first))
                             : ComparisonTexts::tr("Curfew, %1 to %2").with(name(first), name(last));
    }

    const Receipt &m_receipt;
    const Asked &m_before;
    const Asked &m_now;
    std::vector<Contrast> m_found;
};

} // namespace

std::vector<Contrast> contrasts(const Receipt &receipt, const Asked &before, const Asked &now)
{
    return Contrasts(receipt, before, now).run();
}

Contrast contrast(const QString &what, const QString &before, const QString &now)
{
    const QStringList old = before.split(u' ', Qt::SkipEmptyParts);
    const QStringList current = now.split(u' ', Qt::SkipEmptyParts);
    const CommonWords common = commonWords(old, current);
    return {what, {{phrases(old, common.before)}}, {{phrases(current, common.now)}}};
}

std::vector<std::optional<Asked>> earlierRows(
    const Question<emo::Rows> &group, const Asked &before, const Asked &now)
{
    const Value *oldValue = before.answer(group);
    const Value *value = now.answer(group);
    const auto *old = oldValue ? std::get_if<emo::Rows>(oldValue) : nullptr;
    const auto *current = value ? std::get_if<emo::Rows>(value) : nullptr;
    std::vector<std::optional<Asked>> found(current ? current->size() : 0);
    if (old && current)
        for (const RowPair &pair : pairedRows(*old, *current))
            if (pair.before >= 0 && pair.now >= 0)
                found[pair.now].emplace((*old)[pair.before], *group.each, before);
    return found;
}

} // namespace emo::paper
