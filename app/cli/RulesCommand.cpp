// SPDX-License-Identifier: MIT
#include "app/cli/Command.h"
#include "core/emo/EmoForm.h"
#include "core/order/Findings.h"
#include "core/rules/EmoRules.h"

#include <QJsonArray>
#include <QJsonObject>

namespace emo::cli {

namespace {

struct RulesTexts
{
    EMO_TEXTS(RulesTexts)
};

/// One rule as the register lists it.
struct Entry
{
    QString id;
    QString severity;
    QString title;
    QString source;
    QString since;
    QString until;
    QStringList questions;
    QStringList also;

    /// "C02 (F10, M1)".
    QString name() const
    {
        return also.isEmpty() ? id : QStringLiteral("%1 (%2)").arg(id, also.join(QStringLiteral(", ")));
    }
};

/// "curfewTimetable[].startTime" for a question of a row.
QString nameOf(const AnyQuestion &question)
{
    QString name = fullId(question);
    forEachQuestion(emoForm, [&](const AnyQuestion &group) {
        if (group.each == question.list)
            name = fullId(group) + QStringLiteral("[].") + fullId(question);
    });
    return name;
}

QList<Entry> ruleRegister()
{
    QList<Entry> entries;
    for (const RuleBook *book : emoRules())
        for (const Rule *rule : book->all()) {
            Entry entry{QString::fromLatin1(rule->id), severityCode(rule->spec.severity), rule->spec.title,
                QString::fromUtf8(rule->spec.source), rule->spec.since.toString(Qt::ISODate),
                rule->spec.until.toString(Qt::ISODate), {}, {}};
            for (const AnyQuestion *question : rule->spec.questions)
                if (question)
                    entry.questions.append(nameOf(*question));
            for (const char *id : rule->spec.also)
                if (id)
                    entry.also.append(QString::fromLatin1(id));
            entries.append(entry);
        }
    return entries;
}

QString asJson(const QList<Entry> &entries)
{
    const auto dateOrNull
        = [](const QString &date) { return date.isEmpty() ? QJsonValue() : QJsonValue(date); };
    QJsonArray array;
    for (const Entry &entry : entries)
        array.append(QJsonObject{{QStringLiteral("id"), entry.id},
            {QStringLiteral("severity"), entry.severity}, {QStringLiteral("title"), entry.title},
            {QStringLiteral("source"), entry.source}, {QStringLiteral("since"), dateOrNull(entry.since)},
            {QStringLiteral("until"), dateOrNull(entry.until)},
            {QStringLiteral("questions"), QJsonArray::fromStringList(entry.questions)},
            {QStringLiteral("also"), QJsonArray::fromStringList(entry.also)}});
    return documentText({{QStringLiteral("rules"), array}}, "emodesk-rules/1");
}

QString inForce(const Entry &entry)
{
    if (entry.since.isEmpty() && entry.until.isEmpty())
        return RulesTexts::tr("always");
    if (entry.until.isEmpty())
        return RulesTexts::tr("from %1").with(entry.since);
    if (entry.since.isEmpty())
        return RulesTexts::tr("until before %1").with(entry.until);
    return RulesTexts::tr("from %1 until before %2").with(entry.since, entry.until);
}

QString asMarkdown(const QList<Entry> &entries)
{
    QString text
        = QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |\n|---|---|---|---|---|---|\n")
              .arg(RulesTexts::tr("Id"), RulesTexts::tr("Severity"), RulesTexts::tr("What it demands"),
                  RulesTexts::tr("Source"), RulesTexts::tr("In force"), RulesTexts::tr("Questions"));
    for (const Entry &entry : entries)
        text += QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |\n")
                    .arg(entry.name(), entry.severity, entry.title, entry.source, inForce(entry),
                        entry.questions.join(QStringLiteral(", ")));
    return text;
}

QString asText(const QList<Entry> &entries)
{
    QString text;
    for (const Entry &entry : entries)
        text += RulesTexts::tr("%1: %4\n    %2, in force %3; source: %5\n    questions: %6\n")
                    .with(entry.name(), entry.severity, inForce(entry), entry.title, entry.source,
                        entry.questions.join(QStringLiteral(", ")));
    return text;
}

int rules(const Invocation &invocation)
{
    Command command(invocation,
        RulesTexts::tr(
            "Prints the register of rules: what each demands, where it is written down, and since when."),
        {.formats = {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("markdown")}});
    if (const auto code = command.parse())
        return *code;
    const QList<Entry> entries = ruleRegister();
    printOut(command.isJson()                 ? asJson(entries)
            : command.format() == u"markdown" ? asMarkdown(entries)
                                              : asText(entries));
    return Done;
}

const Registered rulesCommand{{
    .name = "rules",
    .about = About::Program,
    .summary = RulesTexts::tr("print the register of rules"),
    .run = rules,
}};

} // namespace

} // namespace emo::cli
