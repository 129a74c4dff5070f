// SPDX-License-Identifier: MIT
#include "core/order/Findings.h"

#include "core/order/AnswerChecks.h"
#include "core/order/UnknownParts.h"

#include <QHash>

#include <algorithm>

namespace emo {

namespace {

struct FindingTexts
{
    EMO_TEXTS(FindingTexts)
};

Findings ruleFindings(RuleBooks books, const Asked &order, const Circumstances &circumstances)
{
    Findings found;
    for (const RuleBook *book : books)
        for (const Rule *rule : book->all())
            if (rule->isInForce(circumstances.today))
                for (const Objection &objection : rule->check(order, circumstances))
                    found.append(
                        {QString::fromLatin1(rule->id), objection.severity.value_or(rule->spec.severity),
                            objection.at, objection.message, QString::fromUtf8(rule->spec.source)});
    return found;
}

/// True if one of the rules has already said so: it points at the same question, as heavily.
bool isSaid(const Finding &answerFinding, const Findings &byRules)
{
    return std::ranges::any_of(byRules, [&](const Finding &byRule) {
        return byRule.severity <= answerFinding.severity && byRule.at.contains(answerFinding.at.front());
    });
}

Findings unknownFindings(const Form &form, const Answers &answers)
{
    constexpr qsizetype longestName = 60; // the names are the file's, and may be anything
    constexpr qsizetype mostNames = 8;
    QStringList parts = unknownParts(form, answers.source()).mid(0, mostNames);
    if (parts.isEmpty())
        return {};
    for (QString &part : parts)
        part.truncate(longestName);
    return {{QStringLiteral("unknown-part"), Severity::Warning, {},
        FindingTexts::tr(
            "The file holds parts that this version of EMO Desk does not know: %1. They are kept, but "
            "are neither checked nor printed; check and send them in the online service")
            .with(parts.join(QStringLiteral(", "))),
        FindingTexts::tr("What EMO Desk knows of the EMO service").toString()}};
}

QHash<const AnyQuestion *, int> placesIn(const Form &form)
{
    QHash<const AnyQuestion *, int> places;
    forEachQuestion(form, [&](const AnyQuestion &question) { places.insert(&question, int(places.size())); });
    return places;
}

} // namespace

const AnyQuestion *shownAt(const Finding &finding)
{
    if (finding.at.isEmpty())
        return nullptr;
    const QuestionAt &at = finding.at.front();
    return at.group ? at.group : at.question;
}

Findings findings(
    const Form &form, RuleBooks books, const Answers &answers, const Circumstances &circumstances)
{
    Findings found = ruleFindings(books, answers, circumstances);
    for (const Finding &finding : answerFindings(form, answers, circumstances))
        if (!isSaid(finding, found))
            found.append(finding);
    found.append(unknownFindings(form, answers));
    const auto places = placesIn(form);
    const auto rank = [&](const Finding &finding) {
        return std::tuple(finding.severity, places.value(shownAt(finding), int(places.size())),
            finding.at.isEmpty() ? -1 : finding.at.front().row);
    };
    std::ranges::stable_sort(found, {}, rank);
    return found;
}

QString severityCode(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Reminder:
        return QStringLiteral("reminder");
    }
    Q_UNREACHABLE();
}

} // namespace emo
