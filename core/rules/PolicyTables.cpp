// SPDX-License-Identifier: MIT
#include "core/rules/PolicyTables.h"

#include "core/base/Severity.h"

namespace emo {

namespace {

struct PolicyTablesTexts
{
    EMO_TEXTS(PolicyTablesTexts)
};

using Texts = PolicyTablesTexts;

const auto comma = QStringLiteral(", ");

Text formName(RegisterOf of)
{
    return of == RegisterOf::Order ? Texts::tr("order") : Texts::tr("Annex A");
}

Text severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Texts::tr("error");
    case Severity::Warning:
        return Texts::tr("warning");
    case Severity::Reminder:
        return Texts::tr("reminder");
    }
    Q_UNREACHABLE();
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
    PolicyTable table{Texts::tr("Rules"),
        {Texts::tr("Rule"), Texts::tr("Of"), Texts::tr("Severity"), Texts::tr("What it demands"),
            Texts::tr("Source"), Texts::tr("In force"), Texts::tr("Questions")},
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
    const QString amount
        = value.value == FigureValue::unknown ? Texts::tr("not known") : amountText(value.value, unit);
    return value.isConfirmed ? amount : Texts::tr("%1 (not confirmed)").with(amount);
}

PolicyTable figuresTable(const PolicyRegister &policy)
{
    PolicyTable table{Texts::tr("Figures"),
        {Texts::tr("Figure"), Texts::tr("What it is"), Texts::tr("Applies to"), Texts::tr("Value"),
            Texts::tr("In force"), Texts::tr("Source")},
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

PolicyTable deadlinesTable(const PolicyRegister &policy, QDate day)
{
    PolicyTable table{Texts::tr("Deadlines"),
        {Texts::tr("Deadline"), Texts::tr("Of"), Texts::tr("What to do"), Texts::tr("Counted from"),
            Texts::tr("Time"), Texts::tr("In force"), Texts::tr("Source")},
        {}};
    for (const auto &[of, each] : policy.deadlines)
        table.rows.append({QString::fromLatin1(each->id), formName(of), each->toDo(day), each->from,
            each->time.text(day), inForceText(each->since, each->until), QString::fromUtf8(each->source)});
    return table;
}

PolicyTable participationTable(const PolicyRegister &policy)
{
    PolicyTable table{Texts::tr("Who takes part"),
        {Texts::tr("Mark"), Texts::tr("In what"), Texts::tr("Who"), Texts::tr("In force"),
            Texts::tr("Source")},
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
        return until.isNull() ? Texts::tr("always").toString() : Texts::tr("until before %1").with(to);
    return until.isNull() ? Texts::tr("from %1").with(from)
                          : Texts::tr("from %1 until before %2").with(from, to);
}

} // namespace emo
