// SPDX-License-Identifier: MIT
#include "core/document/content/RiskContent.h"

#include "core/document/content/ReceiptAnswers.h"
#include "core/order/Display.h"

#include <algorithm>
#include <functional>

namespace emo::paper {

namespace {

bool isTicked(const Option *option, const Choices &ticked)
{
    return option && ticked.codes.contains(QLatin1StringView(option->code));
}

QString wordsOf(const ReceiptRisk &risk, const Asked &order)
{
    const QString detail = risk.detail ? display(*risk.detail, order) : QString();
    return detail.isEmpty() ? risk.words.toString() : detail;
}

/// The risks that are ticked and known; those of a group are one item.
std::vector<RiskAtAGlance> knownRisks(const ReceiptRiskList &list, const Choices &ticked, const Asked &order)
{
    std::vector<RiskAtAGlance> found;
    const ReceiptRiskGroup *group = nullptr; // that the last item belongs to
    const auto endGroup = [&] {
        if (group)
            found.back().words = group->words.with(found.back().words);
        group = nullptr;
    };
    for (const ReceiptRisk &risk : list.risks) {
        if (!isTicked(risk.option, ticked))
            continue;
        const QString words = wordsOf(risk, order);
        if (group && group == risk.group) {
            found.back().words = group->joined.with(found.back().words, words);
            continue;
        }
        endGroup();
        group = risk.group;
        found.push_back({words, risk.isDanger});
    }
    endGroup();
    std::stable_partition(found.begin(), found.end(), std::mem_fn(&RiskAtAGlance::isDanger));
    return found;
}

RiskColumn columnOf(const ReceiptRisks &risks, const ReceiptRiskList &list, const Asked &order)
{
    const Choices ticked = order[*list.question].value_or(Choices{});
    RiskColumn column{list.heading.toString(), knownRisks(list, ticked, order)};
    const QStringList words = displayList(*list.question, order);
    for (qsizetype i = 0; i < ticked.codes.size(); ++i) {
        const QString &code = ticked.codes[i];
        if (list.none && code == QLatin1StringView(list.none->code))
            column.risks.push_back({risks.none.toString()});
        else if (std::ranges::none_of(list.risks,
                     [&](const ReceiptRisk &risk) { return code == QLatin1StringView(risk.option->code); }))
            column.risks.push_back({words[i]});
    }
    return column;
}

} // namespace

RisksAtAGlance risksOf(const Receipt &receipt, const Asked &order)
{
    const ReceiptRisks &risks = receipt.risks;
    RisksAtAGlance found;
    for (size_t i = 0; i < risks.lists.size(); ++i)
        found.columns[i] = columnOf(risks, risks.lists[i], order);
    found.others = display(*risks.others, order);
    found.printedUnder = headingOf(receipt, *risks.others);

    const auto isNone = [&](const RiskColumn &column) {
        return column.risks == std::vector{RiskAtAGlance{risks.none.toString()}};
    };
    const auto &[first, second] = found.columns;
    if (found.others.isEmpty() && isNone(first) && second.risks.empty())
        found.none = risks.none.toString();
    return found;
}

} // namespace emo::paper
