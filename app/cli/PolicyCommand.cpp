// SPDX-License-Identifier: MIT
#include "app/cli/Command.h"
#include "core/order/Findings.h"
#include "core/rules/PolicyTables.h"

#include <QJsonArray>
#include <QJsonObject>

namespace emo::cli {

namespace {

struct PolicyTexts
{
    EMO_TEXTS(PolicyTexts)
};

QJsonValue dateOrNull(QDate date)
{
    return date.isNull() ? QJsonValue() : QJsonValue(date.toString(Qt::ISODate));
}

QJsonValue formCode(RegisterOf of)
{
    return of == RegisterOf::Order ? QStringLiteral("order") : QStringLiteral("annexA");
}

QString unitCode(Unit unit)
{
    switch (unit) {
    case Unit::Hours:
        return QStringLiteral("hours");
    case Unit::HoursADay:
        return QStringLiteral("hoursADay");
    case Unit::HoursAWeek:
        return QStringLiteral("hoursAWeek");
    case Unit::Days:
        return QStringLiteral("days");
    case Unit::WorkingDays:
        return QStringLiteral("workingDays");
    case Unit::Months:
        return QStringLiteral("months");
    case Unit::Date:
        return QStringLiteral("date");
    }
    Q_UNREACHABLE();
}

QJsonValue amountJson(int value, Unit unit)
{
    if (value == FigureValue::unknown)
        return {};
    return unit == Unit::Date ? dateOrNull(QDate::fromJulianDay(value)) : QJsonValue(value);
}

QJsonArray rulesJson(const PolicyRegister &policy, QDate day)
{
    QJsonArray array;
    for (const RegisteredRule &each : policy.rules) {
        const RuleSpec &spec = each.rule->spec;
        QJsonArray also;
        for (const char *id : spec.also)
            if (id)
                also.append(QString::fromLatin1(id));
        QJsonArray figures;
        for (const Figure *figure : spec.figures)
            if (figure)
                figures.append(QString::fromLatin1(figure->id));
        array.append(QJsonObject{{QStringLiteral("id"), QString::fromLatin1(each.rule->id)},
            {QStringLiteral("of"), formCode(each.of)},
            {QStringLiteral("severity"), severityCode(spec.severity)},
            {QStringLiteral("title"), spec.titleOn(day)},
            {QStringLiteral("source"), QString::fromUtf8(spec.source)},
            {QStringLiteral("since"), dateOrNull(spec.since)},
            {QStringLiteral("until"), dateOrNull(spec.until)},
            {QStringLiteral("questions"), QJsonArray::fromStringList(questionNames(each))},
            {QStringLiteral("also"), also}, {QStringLiteral("figures"), figures}});
    }
    return array;
}

QJsonArray figuresJson(const PolicyRegister &policy)
{
    QJsonArray array;
    for (const auto &[figure, values] : policy.figures) {
        QJsonArray all;
        for (int i = 0; i < values.size(); ++i)
            all.append(QJsonObject{{QStringLiteral("value"), amountJson(values[i].value, figure->spec.unit)},
                {QStringLiteral("since"), dateOrNull(values[i].since)},
                {QStringLiteral("until"), dateOrNull(i + 1 < values.size() ? values[i + 1].since : QDate())},
                {QStringLiteral("source"), QString::fromUtf8(values[i].source)},
                {QStringLiteral("confirmed"), values[i].isConfirmed}});
        array.append(QJsonObject{{QStringLiteral("id"), QString::fromLatin1(figure->id)},
            {QStringLiteral("what"), figure->spec.what.toString()},
            {QStringLiteral("unit"), unitCode(figure->spec.unit)},
            {QStringLiteral("appliesTo"), nameOf(figure->spec.orders).toString()},
            {QStringLiteral("values"), all}});
    }
    return array;
}

QJsonArray deadlinesJson(const PolicyRegister &policy, QDate day)
{
    QJsonArray array;
    for (const auto &[of, each] : policy.deadlines) {
        const Figure *figure = each->time.figure();
        const auto count = each->time.on(day);
        array.append(QJsonObject{{QStringLiteral("id"), QString::fromLatin1(each->id)},
            {QStringLiteral("of"), formCode(of)}, {QStringLiteral("what"), each->toDo(day)},
            {QStringLiteral("from"), each->from.toString()},
            {QStringLiteral("value"), count ? QJsonValue(*count) : QJsonValue()},
            {QStringLiteral("unit"), unitCode(each->time.unit())},
            {QStringLiteral("figure"), figure ? QJsonValue(QString::fromLatin1(figure->id)) : QJsonValue()},
            {QStringLiteral("since"), dateOrNull(each->since)},
            {QStringLiteral("until"), dateOrNull(each->until)},
            {QStringLiteral("source"), QString::fromUtf8(each->source)}});
    }
    return array;
}

QJsonArray participationJson(const PolicyRegister &policy)
{
    QJsonArray array;
    for (const auto &[mark, members] : policy.participation)
        for (const auto &[name, entry] : members)
            array.append(
                QJsonObject{{QStringLiteral("mark"), mark.name}, {QStringLiteral("meaning"), mark.meaning},
                    {QStringLiteral("code"), entry.code}, {QStringLiteral("name"), name},
                    {QStringLiteral("list"), entry.list}, {QStringLiteral("since"), dateOrNull(entry.since)},
                    {QStringLiteral("until"), dateOrNull(entry.until)},
                    {QStringLiteral("source"), entry.source}});
    return array;
}

QString asJson(const PolicyRegister &policy, QDate day)
{
    return documentText(
        {{QStringLiteral("rules"), rulesJson(policy, day)}, {QStringLiteral("figures"), figuresJson(policy)},
            {QStringLiteral("deadlines"), deadlinesJson(policy, day)},
            {QStringLiteral("participation"), participationJson(policy)}},
        "emodesk-policy/1");
}

QString markdownRow(const QStringList &cells)
{
    QStringList safe = cells;
    safe.replaceInStrings(QStringLiteral("|"), QStringLiteral("\\|"));
    return QStringLiteral("| %1 |\n").arg(safe.join(QStringLiteral(" | ")));
}

QString asMarkdown(const QList<PolicyTable> &tables)
{
    QString text;
    for (const PolicyTable &table : tables) {
        if (!text.isEmpty())
            text += u'\n';
        text += QStringLiteral("## %1\n\n").arg(table.title) + markdownRow(table.columns);
        text += u'|' + QStringLiteral("---|").repeated(table.columns.size()) + u'\n';
        for (const QStringList &row : table.rows)
            text += markdownRow(row);
    }
    return text;
}

/// An entry begins with its id; its cells follow, each with the name of its column.
QString asText(const QList<PolicyTable> &tables)
{
    QString text;
    for (const PolicyTable &table : tables) {
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + table.title + u'\n';
        for (const QStringList &row : table.rows) {
            text += QStringLiteral("  %1\n").arg(row.front());
            for (int column = 1; column < table.columns.size(); ++column)
                text += QStringLiteral("      %1: %2\n").arg(table.columns[column], row[column]);
        }
    }
    return text;
}

QStringList policyFormats()
{
    return {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("markdown")};
}

int policy(const Invocation &invocation)
{
    const auto onOption = QStringLiteral("on");
    Command command(invocation,
        PolicyTexts::tr("Prints the policy that the program knows, with sources and dates: the rules, the "
                        "figures they measure by, the deadlines, and who takes part in which pilot."),
        {.options = {{onOption, PolicyTexts::tr("Only what is in force on that day."),
             QStringLiteral("YYYY-MM-DD")}},
            .formats = policyFormats()});
    if (const auto code = command.parse())
        return *code;
    std::optional<QDate> only;
    if (command.isSet(onOption)) {
        only = QDate::fromString(command.value(onOption), Qt::ISODate);
        if (!only->isValid())
            return fail({PolicyTexts::tr("--on is a date such as 2027-04-01")});
    }
    const QDate day = only.value_or(command.moment().today);
    const PolicyRegister found = policyRegister(only);
    printOut(command.isJson()                 ? asJson(found, day)
            : command.format() == u"markdown" ? asMarkdown(policyTables(found, day))
                                              : asText(policyTables(found, day)));
    return Done;
}

int rules(const Invocation &invocation)
{
    Command command(invocation, PolicyTexts::tr("Prints the rules for orders, as the command policy does."),
        {.formats = policyFormats()});
    if (const auto code = command.parse())
        return *code;
    const QDate today = command.moment().today;
    PolicyRegister found = policyRegister();
    found.rules.removeIf([](const RegisteredRule &each) { return each.of != RegisterOf::Order; });
    const PolicyTable table = policyTables(found, today).front();
    printOut(command.isJson()
            ? documentText({{QStringLiteral("rules"), rulesJson(found, today)}}, "emodesk-rules/1")
            : command.format() == u"markdown" ? asMarkdown({table})
                                              : asText({table}));
    return Done;
}

const Registered rulesCommand{{
    .name = "rules",
    .about = About::Program,
    .summary = PolicyTexts::tr("print the rules for orders"),
    .run = rules,
}};

const Registered policyCommand{{
    .name = "policy",
    .about = About::Program,
    .summary = PolicyTexts::tr("print rules, figures, deadlines and pilots"),
    .run = policy,
}};

} // namespace

} // namespace emo::cli
