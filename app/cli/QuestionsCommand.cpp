// SPDX-License-Identifier: MIT
#include "app/cli/Command.h"
#include "core/emo/EmoForm.h"
#include "core/form/Lookup.h"

#include <QJsonArray>
#include <QJsonObject>

namespace emo::cli {

namespace {

struct QuestionsTexts
{
    EMO_TEXTS(QuestionsTexts)
};

QString kindName(Kind kind)
{
    constexpr std::array names{"text", "yesNo", "date", "time", "choice", "choices", "file", "rows"};
    return QString::fromLatin1(names.at(std::size_t(kind)));
}

/// "interestedParties.responsibleOrganisation is PROBATION"; empty if it always holds.
QString conditionText(const Condition &condition)
{
    if (condition.clauses().empty() && !condition.isAlways())
        return QStringLiteral("older orders only");
    QStringList clauses;
    for (const Condition::Clause &clause : condition.clauses())
        clauses.append(
            QStringLiteral("%1 %2 %3%4")
                .arg(fullId(*clause.question),
                    clause.negated ? QStringLiteral("is not") : QStringLiteral("is"),
                    clause.isMark ? QStringLiteral("marked ") : QString(), QLatin1StringView(clause.code)));
    return clauses.join(condition.needsAll() ? QStringLiteral(" and ") : QStringLiteral(" or "));
}

void addText(QJsonObject &json, const QString &member, const QString &text)
{
    if (!text.isEmpty())
        json.insert(member, text);
}

QJsonArray optionsJson(const OptionList &list)
{
    QJsonArray array;
    for (const Offer &each : offers(list)) {
        QJsonObject option{{QStringLiteral("code"), each.code}, {QStringLiteral("label"), each.label}};
        addText(option, QStringLiteral("hint"), each.hint);
        addText(option, QStringLiteral("within"), each.within);
        if (each.standing != Standing::Ordinary)
            option.insert(each.standing == Standing::Exclusive ? QStringLiteral("exclusive")
                                                               : QStringLiteral("retired"),
                true);
        addText(option, QStringLiteral("since"), each.since.toString(Qt::ISODate));
        addText(option, QStringLiteral("until"), each.until.toString(Qt::ISODate));
        addText(option, QStringLiteral("firstDictionary"), each.firstDictionary);
        addText(option, QStringLiteral("lastDictionary"), each.lastDictionary);
        addText(option, QStringLiteral("marks"), each.marks.join(u' '));
        array.append(option);
    }
    return array;
}

QJsonObject questionJson(const AnyQuestion &question)
{
    const Spec &spec = question.spec;
    QJsonObject json{{QStringLiteral("id"), fullId(question)},
        {QStringLiteral("kind"), kindName(question.kind)}, {QStringLiteral("ask"), spec.ask.toString()},
        {QStringLiteral("label"), question.label().toString()},
        {QStringLiteral("required"), question.isRequired()}};
    addText(json, QStringLiteral("hint"), spec.hint.toString());
    addText(json, QStringLiteral("wording"), spec.wording.toString());
    addText(json, QStringLiteral("ifBlank"), spec.ifBlank);
    addText(json, QStringLiteral("askedWhen"), conditionText(spec.askedWhen));
    addText(json, QStringLiteral("format"), QString::fromLatin1(spec.format ? spec.format->id : ""));
    addText(json, QStringLiteral("within"), spec.within ? fullId(*spec.within) : QString());
    addText(json, QStringLiteral("extensions"), QString::fromLatin1(spec.extensions));
    if (spec.isPrivate)
        json.insert(QStringLiteral("private"), true);
    if (spec.maxLength > 0)
        json.insert(QStringLiteral("maxLength"), spec.maxLength);
    if (spec.tense != Tense::Any)
        json.insert(QStringLiteral("tense"),
            spec.tense == Tense::Past ? QStringLiteral("past") : QStringLiteral("future"));
    if (question.options)
        json.insert(QStringLiteral("options"), optionsJson(*question.options));
    if (question.each) {
        QJsonArray cells;
        for (const AnyQuestion *cell : question.each->all())
            cells.append(questionJson(*cell));
        json.insert(QStringLiteral("each"), cells);
    }
    return json;
}

QString asJson(const Form &form)
{
    QJsonArray sections;
    for (const Section *section : form.sections) {
        QJsonArray pages;
        for (const Page *page : section->allPages()) {
            QJsonArray questions;
            for (const AnyQuestion *question : page->questions())
                questions.append(questionJson(*question));
            QJsonObject json{{QStringLiteral("id"), QLatin1StringView(page->id)},
                {QStringLiteral("title"), page->title.toString()}, {QStringLiteral("questions"), questions}};
            addText(json, QStringLiteral("askedWhen"), conditionText(page->askedWhen));
            pages.append(json);
        }
        sections.append(QJsonObject{{QStringLiteral("id"), QLatin1StringView(section->id)},
            {QStringLiteral("title"), section->title.toString()}, {QStringLiteral("pages"), pages}});
    }
    return documentText(
        {{QStringLiteral("form"), QLatin1StringView(form.id)}, {QStringLiteral("version"), form.version},
            {QStringLiteral("sections"), sections}},
        "emodesk-questions/1");
}

QString questionText(const AnyQuestion &question, const QString &indent)
{
    QString text
        = QStringLiteral("%1%2 (%3%4): %5\n")
              .arg(indent, fullId(question), kindName(question.kind),
                  question.isRequired() ? QString() : QuestionsTexts::tr(", optional"), question.spec.ask);
    if (question.each)
        for (const AnyQuestion *cell : question.each->all())
            text += questionText(*cell, indent + QStringLiteral("    "));
    return text;
}

QString asText(const Form &form)
{
    QString text;
    for (const Section *section : form.sections) {
        text += section->title + u'\n';
        for (const Page *page : section->allPages()) {
            text += QStringLiteral("  %1\n").arg(page->title);
            for (const AnyQuestion *question : page->questions())
                text += questionText(*question, QStringLiteral("    "));
        }
    }
    return text;
}

int questions(const Invocation &invocation)
{
    Command command(invocation,
        QuestionsTexts::tr("Prints every question of the form, in the order in which it is asked."),
        {.formats = textOrJson()});
    if (const auto code = command.parse())
        return *code;
    printOut(command.isJson() ? asJson(emoForm) : asText(emoForm));
    return Done;
}

const Registered questionsCommand{{
    .name = "questions",
    .about = About::Program,
    .summary = QuestionsTexts::tr("print every question of the form"),
    .run = questions,
}};

} // namespace

} // namespace emo::cli
