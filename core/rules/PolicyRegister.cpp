// SPDX-License-Identifier: MIT
#include "core/rules/PolicyRegister.h"

#include "core/annexa/AnnexAForm.h"
#include "core/emo/EmoForm.h"
#include "core/form/Lookup.h"
#include "core/policy/Figures.h"
#include "core/rules/AnnexADeadlines.h"
#include "core/rules/AnnexARules.h"
#include "core/rules/EmoRules.h"
#include "core/rules/OrderDeadlines.h"

#include <algorithm>

namespace emo {

namespace {

const Form &formOf(RegisterOf of)
{
    return of == RegisterOf::Order ? emoForm : annexAForm;
}

QList<RegisteredRule> rulesOf(RegisterOf of, RuleBooks books, std::optional<QDate> day)
{
    QList<RegisteredRule> found;
    for (const RuleBook *book : books)
        for (const Rule *rule : book->all())
            if (!day || rule->isInForce(*day))
                found.append({of, rule});
    return found;
}

/// All values, or the one on that day.
QList<FigureValue> valuesOf(const Figure &figure, std::optional<QDate> day)
{
    QList<FigureValue> found;
    for (const FigureValue &value : figure.values()) {
        const bool hasBegun = !day || value.since.isNull() || value.since <= *day;
        if (day && hasBegun)
            found.clear();
        if (hasBegun)
            found.append(value);
    }
    return found;
}

template <typename Deadlines>
QList<RegisteredDeadline> deadlinesIn(RegisterOf of, const Deadlines &rules, std::optional<QDate> day)
{
    QList<RegisteredDeadline> found;
    for (const DeadlineSpec &each : rules)
        if (!day || each.isInForce(*day))
            found.append({of, &each});
    return found;
}

/// The list of options of that name among those that the form asks for; null if it asks for none.
const OptionList *listNamed(const QString &name)
{
    const OptionList *found = nullptr;
    forEachQuestion(emoForm, [&](const AnyQuestion &question) {
        if (question.options && question.options->resource
            && name == QLatin1StringView(question.options->resource))
            found = question.options;
    });
    return found;
}

QString nameOf(const Participation &entry)
{
    const OptionList *list = listNamed(entry.list);
    const auto found = list ? offer(*list, entry.code, entry.within) : std::nullopt;
    return found ? found->label : entry.code;
}

RegisteredParticipation membersOf(const ParticipationMark &mark, std::optional<QDate> day)
{
    RegisteredParticipation found{mark, {}};
    for (const Participation &entry : participations())
        if (entry.mark == mark.name && (!day || entry.isInForce(*day)))
            found.members.append({nameOf(entry), entry});
    return found;
}

QString questionName(const Form &form, const AnyQuestion &question)
{
    QString name = fullId(question);
    forEachQuestion(form, [&](const AnyQuestion &group) {
        if (group.each == question.list)
            name = fullId(group) + QStringLiteral("[].") + fullId(question);
    });
    return name;
}

} // namespace

PolicyRegister policyRegister(std::optional<QDate> day)
{
    PolicyRegister found;
    found.rules
        = rulesOf(RegisterOf::Order, emoRules(), day) + rulesOf(RegisterOf::AnnexA, annexARules(), day);
    for (const Figure *figure : figures.all())
        if (const auto values = valuesOf(*figure, day); !values.isEmpty())
            found.figures.append({figure, values});
    found.deadlines = deadlinesIn(RegisterOf::Order, orderDeadlineRules(), day)
        + deadlinesIn(RegisterOf::AnnexA, annexADeadlineRules(), day);
    for (const ParticipationMark &mark : participationMarks())
        if (const auto each = membersOf(mark, day); !each.members.isEmpty())
            found.participation.append(each);
    return found;
}

QStringList questionNames(const RegisteredRule &rule)
{
    QStringList names;
    for (const AnyQuestion *question : rule.rule->spec.questions)
        if (question)
            names.append(questionName(formOf(rule.of), *question));
    return names;
}

} // namespace emo
