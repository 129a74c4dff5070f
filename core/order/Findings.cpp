// SPDX-License-Identifier: MIT
#include "core/order/Findings.h"

#include "core/form/ThisVersion.h"
#include "core/order/AnswerChecks.h"
#include "core/order/CarriedOver.h"
#include "core/order/MemberPlace.h"
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

/// The names of the parts, each once and not all of a great many.
QString namesOf(const QList<UnknownPart> &parts)
{
    constexpr qsizetype longestName = 80; // the names are the file's, and may be anything
    constexpr qsizetype mostNames = 12;
    QStringList names;
    for (const UnknownPart &part : parts)
        names.append(part.name.left(longestName));
    names.removeDuplicates();
    const qsizetype more = names.size() - mostNames;
    if (more <= 0)
        return names.join(QStringLiteral(", "));
    return FindingTexts::tr("%1 and %2 more")
        .with(names.first(mostNames).join(QStringLiteral(", ")), QString::number(more));
}

Findings unknownFindings(const Form &form, const Answers &answers)
{
    QList<UnknownPart> printed = unknownParts(form, answers);
    QList<UnknownPart> kept;
    for (const UnknownPart &part : printed)
        if (part.text.isEmpty())
            kept.append(part);
    printed.removeIf([](const UnknownPart &part) { return part.text.isEmpty(); });
    QStringList sentences;
    if (!printed.isEmpty())
        sentences.append(
            FindingTexts::tr("EMO Desk does not know these parts of the file: %1. They are printed under "
                             "\"Also in the file\", but not checked. Check them in the online service")
                .with(namesOf(printed)));
    if (!kept.isEmpty())
        sentences.append(
            FindingTexts::tr("EMO Desk does not expect these parts in the file, and does not print them: %1. "
                             "Check them in the online service")
                .with(namesOf(kept)));
    if (sentences.isEmpty())
        return {};
    return {{QStringLiteral("unknown-part"), Severity::Warning, {}, sentences.join(QStringLiteral(". ")),
        FindingTexts::tr("What EMO Desk knows of the EMO service")}};
}

/// True of an answer of the live service that the file gives although nothing calls for it.
bool isLeftOut(const AnyQuestion &question, const Answers &answers, const CarriedOver &carried)
{
    const bool isOurs = question.spec.stored.isLocal || question.record->place.isLocal;
    return question.page && question.kind != Kind::YesNo && !isOurs && answers.find(question)
        && !Asked(answers).asks(question) && !carried.has(question)
        && isFilled(valueAt(answers.source(), question));
}

Findings leftOutFindings(const Form &form, const Answers &answers)
{
    const CarriedOver carried(form, answers, nullptr);
    QStringList pages;
    forEachQuestion(form, [&](const AnyQuestion &question) {
        if (isLeftOut(question, answers, carried))
            pages.append(question.page->title);
    });
    pages.removeDuplicates();
    if (pages.isEmpty())
        return {};
    return {{QStringLiteral("not-asked"), Severity::Reminder, {},
        FindingTexts::tr(
            "Some answers are kept but not printed, because other answers mean that they are not asked. "
            "Check that they are not needed: %1")
            .with(pages.join(QStringLiteral(", "))),
        FindingTexts::tr("What EMO Desk prints")}};
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
    const Form &form, RuleBooks books, const Answers &answersGiven, const Circumstances &circumstances)
{
    Answers answers = answersGiven;
    if (!answers.find(thisVersion.day))
        answers.set(thisVersion.day, circumstances.today);
    Findings found = ruleFindings(books, answers, circumstances);
    for (const Finding &finding : answerFindings(form, answers, circumstances))
        if (!isSaid(finding, found))
            found.append(finding);
    found.append(unknownFindings(form, answers));
    found.append(leftOutFindings(form, answers));
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
