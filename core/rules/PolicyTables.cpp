// SPDX-License-Identifier: MIT
#include "core/rules/PolicyTables.h"

#include "core/rules/SeverityName.h"

namespace emo {

namespace {

struct PolicyTablesTexts
{
    EMO_TEXTS(PolicyTablesTexts)
};

const auto comma = QStringLiteral(", ");

Text formName(RegisterOf of)
{
    return of == RegisterOf::Order ? PolicyTablesTexts::tr("order") : PolicyTablesTexts::tr("Annex A");
}

/// "C02 (F10, M1)".
QString nameOf(const Rule &rule)
{
    QStringList also;
    for (const char *id : rule.spec.also)
        if (id)
            also.append(QString::fromLatin1(id));
    const QString id = QString::fromLatin1(rule.id);
    return also.isEmpty() ? id : QStringLiteral("%1 (%2)").arg(id, also.join(comma));
}

PolicyTable rulesTable(const PolicyRegister &policy, QDate day)
{
    PolicyTable table{PolicyTablesTexts::tr("Rules"),
        {PolicyTablesTexts::tr("Rule"), PolicyTablesTexts::tr("Of"), PolicyTablesTexts::tr("Severity"),
            PolicyTablesTexts::tr("What it demands"), PolicyTablesTexts::tr("Source"),
            PolicyTablesTexts::tr("In force"), PolicyTablesTexts::tr("Questions")},
        {}};
    for (const RegisteredRule &each : policy.rules) {
        const RuleSpec &spec = each.rule->spec;
        table.rows.append({nameOf(*each.rule), formName(each.of), severityName(spec.severity),
            spec.titleOn(day), QString::fromUtf8(spec.source), inForceText(spec.since, spec.until),
            questionNames(each).join(comma)});
    }
    return table;
}

QString valueText(const FigureValue &value, Unit unit)
{
    const QString amount = value.value == FigureValue::unknown ? PolicyTablesTexts::tr("not known")
                                                               : amountText(value.value, unit);
    return value.isConfirmed ? amount : PolicyTablesTexts::tr("%1 (not confirmed)").with(amount);
}

PolicyTable figuresTable(const PolicyRegister &policy)
{
    PolicyTable table{PolicyTablesTexts::tr("Figures"),
        {PolicyTablesTexts::tr("Figure"), PolicyTablesTexts::tr("What it is"),
            PolicyTablesTexts::tr("Applies to"), PolicyTablesTexts::tr("Value"),
            PolicyTablesTexts::tr("In force"), PolicyTablesTexts::tr("Source")},
        {}};
    for (const auto &[figure, values] : policy.figures)
        for (int i = 0; i < values.size(); ++i) {
            const QDate until = i + 1 < values.size() ? values[i + 1].since : QDate();
            table.rows.append({QString::fromLatin1(figure->id), figure->spec.what,
                nameOf(figure->spec.orders), valueText(values[i], figure->spec.unit),
                inForceText(values[i].since, until), QString::fromUtf8(values[i].source)});
        }
    return table;
}

QString timeText(const DeadlineSpec &deadline, QDate day)
{
    return deadline.time.on(day) == 0 ? PolicyTablesTexts::tr("on that day").toString()
                                      : deadline.time.text(day);
}

PolicyTable deadlinesTable(const PolicyRegister &policy, QDate day)
{
    PolicyTable table{PolicyTablesTexts::tr("Deadlines"),
        {PolicyTablesTexts::tr("Deadline"), PolicyTablesTexts::tr("Of"), PolicyTablesTexts::tr("What to do"),
            PolicyTablesTexts::tr("Counted from"), PolicyTablesTexts::tr("Time"),
            PolicyTablesTexts::tr("In force"), PolicyTablesTexts::tr("Source")},
        {}};
    for (const auto &[of, each] : policy.deadlines)
        table.rows.append({QString::fromLatin1(each->id), formName(of), each->toDo(day), each->from,
            timeText(*each, day), inForceText(each->since, each->until), QString::fromUtf8(each->source)});
    return table;
}

PolicyTable participationTable(const PolicyRegister &policy)
{
    PolicyTable table{PolicyTablesTexts::tr("Who takes part"),
        {PolicyTablesTexts::tr("Mark"), PolicyTablesTexts::tr("In what"), PolicyTablesTexts::tr("Who"),
            PolicyTablesTexts::tr("In force"), PolicyTablesTexts::tr("Source")},
        {}};
    for (const auto &[mark, members] : policy.participation)
        for (const auto &[name, entry] : members)
            table.rows.append(
                {mark.name, mark.meaning, name, inForceText(entry.since, entry.until), entry.source});
    return table;
}

} // namespace

QList<PolicyTable> policyTables(const PolicyRegister &policy, QDate day)
{
    return {rulesTable(policy, day), figuresTable(policy), deadlinesTable(policy, day),
        participationTable(policy)};
}

QString inForceText(QDate since, QDate until)
{
    const QString from = since.toString(Qt::ISODate);
    const QString to = until.toString(Qt::ISODate);
    if (since.isNull())
        return until.isNull() ? PolicyTablesTexts::tr("always").toString()
                              : PolicyTablesTexts::tr("until before %1").with(to);
    return until.isNull() ? PolicyTablesTexts::tr("from %1").with(from)
                          : PolicyTablesTexts::tr("from %1 until before %2").with(from, to);
}

} // namespace emo
