// SPDX-License-Identifier: MIT
#include "core/document/content/ComparisonContent.h"

#include "core/document/content/Contrasting.h"
#include "core/document/content/CurfewContent.h"
#include "core/document/content/ReceiptAnswers.h"
#include "core/document/content/WeekWords.h"
#include "core/document/content/Words.h"
#include "core/form/ConditionName.h"
#include "core/order/CarriedOver.h"
#include "core/order/Display.h"
#include "core/order/RowPairs.h"

#include <algorithm>

namespace emo::paper {

namespace {

struct ComparisonTexts
{
    EMO_TEXTS(ComparisonTexts)
};

const emo::Rows &rowsOf(const AnyQuestion &group, const Asked &order)
{
    static const emo::Rows none;
    const Value *value = order.answer(group);
    const auto *rows = value ? std::get_if<emo::Rows>(value) : nullptr;
    return rows ? *rows : none;
}

/// What is said of the whole of something, as sentences.
QString digestOf(const Receipt &receipt, const ReceiptBlock &block, const Asked &asked)
{
    QStringList parts;
    for (const ReceiptRow &row : block.digest.empty() ? block.rows : block.digest)
        if (const bool isNo = row.as == ReceiptRow::As::TextOrNo && !asked.asks(*row.detail); isNo)
            continue;
        else if (const QString part = answer(receipt, row, asked).join(QStringLiteral(", ")); !part.isEmpty())
            parts.append(part);
    if (parts.size() < 2)
        return parts.join(QString());
    for (QString &part : parts)
        if (!QStringLiteral(".!?").contains(part.back()))
            part += u'.';
    return parts.join(u' ');
}

class Contrasts
{
public:
    Contrasts(const Form &form, const Answers &before, const Answers &now, const QString &beforeName)
        : m_receipt(*form.receipt), m_before(before), m_now(now), m_carried(form, now, &before),
          m_beforeName(beforeName)
    {
    }

    std::vector<Contrast> run()
    {
        addRows(m_receipt.formDetails, m_before, m_now, {});
        for (const ReceiptBlock &block : m_receipt.blocks) {
            if (block.body == ReceiptBlock::Body::Timetable)
                addTimetable(block);
            else if (block.each)
                addGroup(block);
            else if (block.condition && isMonitored(block, m_before) != isMonitored(block, m_now))
                addCondition(block);
            else
                addRows(block.rows, m_before, m_now, nameOf(block));
        }
        return std::move(m_found);
    }

private:
    static QString nameOf(const ReceiptBlock &block)
    {
        return (block.name.isEmpty() ? block.heading : block.name).toString();
    }

    static QString nameOf(const ReceiptRow &row, const QString &within)
    {
        if (row.what.isEmpty())
            return label(row);
        const QString what = row.what.toString();
        return what.contains(QStringLiteral("%1")) ? what.arg(within) : what;
    }

    static bool isMonitored(const ReceiptBlock &block, const Asked &order)
    {
        return order.meets(block.condition->when);
    }

    void addAdded(const QString &what, const QStringList &content)
    {
        Side now;
        for (const QString &paragraph : content)
            if (!paragraph.isEmpty())
                now.paragraphs.push_back({{paragraph, false}});
        if (now.paragraphs.empty()) {
            now.paragraphs = {{{ComparisonTexts::tr("Added"), true}}};
        } else {
            std::vector<Phrase> &first = now.paragraphs.front();
            first.front().text.prepend(u' ');
            first.insert(first.begin(), {ComparisonTexts::tr("Added:"), true});
        }
        m_found.push_back({what, {{{{ComparisonTexts::tr("Not in %1").with(m_beforeName), false}}}}, now});
    }

    void addRemoved(const QString &what, const QStringList &content, bool isList = false)
    {
        Side before{{}, isList};
        for (const QString &paragraph : content)
            before.paragraphs.push_back({{paragraph, false}});
        m_found.push_back({what, before, {{{{ComparisonTexts::tr("Removed"), true}}}}});
    }

    void addRows(
        std::span<const ReceiptRow> rows, const Asked &before, const Asked &now, const QString &within)
    {
        for (const ReceiptRow &row : rows)
            if (!row.question->spec.isFresh && !m_carried.isKept(*row.question))
                addRow(row, before, m_carried.isNew(*row.question) ? m_carried.answers() : now,
                    nameOf(row, within));
    }

    void addRow(const ReceiptRow &row, const Asked &before, const Asked &now, const QString &what)
    {
        const QStringList old = answer(m_receipt, row, before);
        const QStringList current = answer(m_receipt, row, now);
        const bool isGathered = row.question->spec.stored.isGathered; // what it is gathered from is told
        if (old == current || (isGathered && (old.isEmpty() || current.isEmpty())))
            return;
        const Kind kind = row.question->kind;
        const bool isList = kind == Kind::Choices;
        if (row.as == ReceiptRow::As::ConditionKind)
            m_found.push_back(contrastOf(what, old, current, ContrastBy::Paragraph, isList));
        else if (!isPrinted(row, before))
            addAdded(what, current);
        else if (isPrinted(row, now))
            m_found.push_back(contrastOf(what, old, current, contrastBy(row), isList));
        else if (kind != Kind::YesNo
            || row.as == ReceiptRow::As::TextOrNo) // what led to the question is told
            addRemoved(what, old, isList);
    }

    static ContrastBy contrastBy(const ReceiptRow &row)
    {
        using As = ReceiptRow::As;
        if (row.as == As::TimeOnDay || row.as == As::EndOfRelease)
            return ContrastBy::Hours;
        const bool isText = row.question->kind == Kind::Text || row.as == As::TextOrNo;
        return isText && row.as != As::Address ? ContrastBy::Text : ContrastBy::Paragraph;
    }

    /// A condition that only one of the versions has.
    void addCondition(const ReceiptBlock &block)
    {
        const bool isAdded = isMonitored(block, m_now);
        const Asked &order = isAdded ? m_now : m_before;
        const QString what
            = block.name.isEmpty() ? conditionName(*block.condition, order) : block.name.toString();
        const QString content = digestOf(m_receipt, block, order);
        if (isAdded)
            addAdded(what, {content});
        else
            addRemoved(what, {content});
    }

    void addGroup(const ReceiptBlock &block)
    {
        const emo::Rows &old = rowsOf(*block.each, m_before);
        const emo::Rows &current = rowsOf(*block.each, m_now);
        const std::vector<NumberedCondition> formerly = numberedConditions(*block.condition, m_before);
        const std::vector<NumberedCondition> numbered = numberedConditions(*block.condition, m_now);
        for (const RowPair &pair : pairedRows(old, current, block.knownBy)) {
            static const Answers nothing;
            const Asked before(pair.before < 0 ? nothing : old[pair.before], *block.each->each, m_before);
            const Asked now(pair.now < 0 ? nothing : current[pair.now], *block.each->each, m_now);
            if (pair.now < 0)
                addRemoved(nameOfRemoved(block, before), {digestOf(m_receipt, block, before)});
            else if (const QString name = numbered[size_t(pair.now)].name(); pair.before < 0)
                addAdded(name, {digestOf(m_receipt, block, now)});
            else
                addRows(block.rows, before, now,
                    nameOfMoved(formerly[size_t(pair.before)], numbered[size_t(pair.now)]));
        }
    }

    /// "Exclusion zone 2", and which it was if that is another now.
    QString nameOfMoved(const NumberedCondition &before, const NumberedCondition &now) const
    {
        const bool isMoved = before.ofKind > 1 && (before.kind != now.kind || before.number != now.number);
        //: %1 is a condition with its number, %2 the one that it had in version %3.
        return isMoved ? ComparisonTexts::tr("%1 (%2 in %3)").with(now.name(), before.name(), m_beforeName)
                       : now.name();
    }

    /// It has no number any more.
    static QString nameOfRemoved(const ReceiptBlock &block, const Asked &row)
    {
        constexpr qsizetype mostInName = 40;
        const QString kind = conditionName(*block.condition, row);
        for (const Question<QString> *question : block.knownBy)
            if (const QString text = display(*question, row); !text.isEmpty())
                return ComparisonTexts::tr("%1 %2").with(kind, firstWords(text, mostInName));
        return kind;
    }

    void addTimetable(const ReceiptBlock &block)
    {
        const auto before = curfewDays(m_receipt, m_before);
        const auto now = curfewDays(m_receipt, m_now);
        for (int day = 0; day < daysInWeek;) {
            int end = day + 1;
            while (end < daysInWeek && before[end] == before[day] && now[end] == now[day])
                ++end;
            addHours(block, nameOfDays(day, end - 1), before[day], now[day]);
            day = end;
        }
        addHours(block, words.dayNotGiven.toString(), before[daysInWeek], now[daysInWeek]);
    }

    void addHours(
        const ReceiptBlock &block, const QString &when, const QStringList &before, const QStringList &now)
    {
        const QString what = ComparisonTexts::tr("%1: %2").with(nameOf(block), when);
        if (before == now)
            return;
        if (before.isEmpty())
            addAdded(what, now);
        else if (now.isEmpty())
            addRemoved(what, before);
        else
            m_found.push_back(contrastOf(what, before, now, ContrastBy::Hours));
    }

    const Receipt &m_receipt;
    const Asked m_before;
    const Asked m_now;
    const CarriedOver m_carried;
    const QString m_beforeName;
    std::vector<Contrast> m_found;
};

} // namespace

std::vector<Contrast> contrasts(
    const Form &form, const Answers &before, const Answers &now, const QString &beforeName)
{
    return Contrasts(form, before, now, beforeName).run();
}

std::vector<std::optional<Asked>> earlierRows(
    const ReceiptBlock &block, const Asked &before, const Asked &now)
{
    const emo::Rows &old = rowsOf(*block.each, before);
    const emo::Rows &current = rowsOf(*block.each, now);
    std::vector<std::optional<Asked>> found(current.size());
    for (const RowPair &pair : pairedRows(old, current, block.knownBy))
        if (pair.before >= 0 && pair.now >= 0)
            found[size_t(pair.now)].emplace(old[size_t(pair.before)], *block.each->each, before);
    return found;
}

} // namespace emo::paper
