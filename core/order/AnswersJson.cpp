// SPDX-License-Identifier: MIT
#include "core/order/AnswersJson.h"

#include "core/order/MemberPlace.h"
#include "core/order/ValueJson.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <string_view>

namespace emo {

namespace {

constexpr qsizetype mostRows = 500; // of a group; far more than an order needs

struct AnswersJsonTexts
{
    EMO_TEXTS(AnswersJsonTexts)
};

using ReadAnswer = Result<std::optional<Value>>;

Result<> readQuestion(const AnyQuestion &question, const QJsonObject &object, Answers &answers);

ReadAnswer readRows(const AnyQuestion &question, const QJsonValue &json)
{
    if (!json.isArray())
        return Problem{
            AnswersJsonTexts::tr("The member %1 of the file is not a list").with(fullId(question))};
    if (json.toArray().size() > mostRows)
        return Problem{
            AnswersJsonTexts::tr("The member %1 of the file has %2 entries, and the form takes %3")
                .with(fullId(question), QString::number(json.toArray().size()), QString::number(mostRows))};
    Rows rows;
    for (const QJsonValue each : json.toArray()) {
        if (!each.isObject())
            return Problem{AnswersJsonTexts::tr("The member %1 of the file is not a list of objects")
                               .with(fullId(question))};
        Answers row;
        row.setSource(each.toObject());
        for (const AnyQuestion *cell : question.each->all())
            if (const auto read = readQuestion(*cell, row.source(), row); !read)
                return Problem{
                    AnswersJsonTexts::tr("In row %1 of %2: %3")
                        .with(QString::number(rows.size() + 1), fullId(question), read.error().message)};
        rows.push_back(row);
    }
    return rows.empty() ? std::optional<Value>() : Value(rows);
}

/// The answer at the question's own place or, if there is none, at the first former place that holds one.
ReadAnswer readAt(const AnyQuestion &question, const QJsonObject &object)
{
    for (const QJsonValue &json : QList{valueAt(object, question)} + formerValuesAt(object, question)) {
        if (json.isNull() || json.isUndefined())
            continue;
        auto read = question.kind == Kind::Rows ? readRows(question, json) : valueFromJson(question, json);
        if (!read || *read)
            return read;
    }
    return std::optional<Value>();
}

Result<> readQuestion(const AnyQuestion &question, const QJsonObject &object, Answers &answers)
{
    if (const auto kept = keptFromJson(question, keptAt(object)[fullId(question)])) {
        answers.setValue(question, *kept);
        return {};
    }
    const auto read = readAt(question, object);
    if (!read)
        return read.error();
    if (*read)
        answers.setValue(question, **read);
    return {};
}

/// True for the id of the question's record, and for the question's own full id.
bool names(std::string_view id, const AnyQuestion &question)
{
    const std::string_view record(question.record->id);
    if (record.empty())
        return id == question.id;
    if (!id.starts_with(record))
        return false;
    id.remove_prefix(record.size());
    return id.empty() || (id.front() == '.' && id.substr(1) == question.id);
}

bool isEvident(const Form &form, const Answers &answers, const Evidence &evidence)
{
    bool found = false;
    for (const char *id : evidence)
        if (id)
            forEachQuestion(form, [&](const AnyQuestion &question) {
                found = found || (names(id, question) && answers.find(question));
            });
    return found;
}

void gather(const Form &form, const AnyQuestion &question, Answers &answers)
{
    const Stored &stored = question.spec.stored;
    const bool wasCleared = stored.isLocal && !valueAt(answers.source(), question).isUndefined();
    if (!stored.isGathered || answers.find(question) || wasCleared)
        return;
    if (question.kind == Kind::YesNo) {
        if (isEvident(form, answers, stored.evidence))
            answers.setValue(question, true);
        return;
    }
    QStringList codes;
    for (const Option *option : question.options->all())
        if (isEvident(form, answers, option->traits.evidence))
            codes.append(QString::fromLatin1(option->code));
    if (!codes.isEmpty())
        answers.setValue(question, Choices{codes});
}

/// An answer that says nothing beyond the one that would stand in for it is none of its own.
void dropStandIn(const AnyQuestion &question, Answers &answers)
{
    const Value *own = question.spec.standIn ? answers.find(question) : nullptr;
    const Value *other = own ? answers.find(*question.spec.standIn) : nullptr;
    if (other && *own == *other)
        answers.clear(question);
}

const Value *effective(const AnyQuestion &question, const Answers &answers)
{
    const Value *own = answers.find(question);
    return own || !question.spec.standIn ? own : answers.find(*question.spec.standIn);
}

QJsonArray rowsToJson(const AnyQuestion &question, const Rows &rows);
void writeConstants(
    const QuestionList &list, const Asked &answers, const QJsonObject &source, QJsonObject &object);

void writeQuestion(const AnyQuestion &question, const Value *value, QJsonObject &object)
{
    const QJsonValue before = valueAt(object, question);
    const auto *rows = value ? std::get_if<Rows>(value) : nullptr;
    if (question.kind == Kind::Rows)
        putAt(object, question, rowsToJson(question, rows ? *rows : Rows{}));
    else
        putAt(object, question, valueToJson(question, value, before));
    removeFormer(object, question);
}

/// What stands at the question's place, without what is kept elsewhere.
std::optional<Value> storedAnswer(const AnyQuestion &question, const QJsonObject &object)
{
    auto read = valueFromJson(question, valueAt(object, question));
    return read ? *std::move(read) : std::nullopt;
}

/// Notes under `emodesk` what the place of the answer could not hold, and forgets what it can.
void keepRest(const AnyQuestion &question, const Value *value, QJsonObject &object)
{
    if (question.kind == Kind::Rows || question.kind == Kind::File)
        return;
    QJsonObject kept = keptAt(object);
    const QString id = fullId(question);
    kept.remove(id);
    if (value && storedAnswer(question, object) != *value)
        kept.insert(id, keptToJson(*value));
    if (kept != keptAt(object))
        putKeptAt(object, kept);
}

/// Names the place in the file; questions that share a member have the same.
QString placeOf(const AnyQuestion &question)
{
    return QLatin1StringView(question.record->id) + u'.' + memberOf(question);
}

QJsonArray rowsToJson(const AnyQuestion &question, const Rows &rows)
{
    QJsonArray array;
    for (const Answers &row : rows) {
        QJsonObject object = row.source();
        Answers before;
        for (const AnyQuestion *cell : question.each->all())
            if (!readQuestion(*cell, object, before))
                before.clear(*cell);
        for (const AnyQuestion *cell : question.each->all())
            if (!isSame(before.find(*cell), row.find(*cell))) {
                writeQuestion(*cell, row.find(*cell), object);
                keepRest(*cell, row.find(*cell), object);
            }
        writeConstants(*question.each, row, row.source(), object);
        if (question.each->numberMember)
            object.insert(QLatin1StringView(question.each->numberMember), int(array.size()));
        array.append(object);
    }
    return array;
}

/// A record or a row that is made afresh also gets what the live service wants in it.
void writeConstants(
    const QuestionList &list, const Asked &answers, const QJsonObject &source, QJsonObject &object)
{
    for (std::size_t i = 0; i < list.constantCount; ++i) {
        const Constant &constant = *list.constants[i];
        QJsonObject record = recordAt(object, *constant.record);
        if (record.isEmpty() || !recordAt(source, *constant.record).isEmpty())
            continue;
        if (!record.contains(QLatin1StringView(constant.member)) && answers.meets(constant.when))
            record.insert(QLatin1StringView(constant.member), QLatin1StringView(constant.text));
        putRecordAt(object, *constant.record, record);
    }
}

} // namespace

Result<Answers> answersFromJson(const Form &form, const QJsonObject &source)
{
    Answers answers;
    answers.setSource(source);
    std::optional<Problem> problem;
    forEachQuestion(form, [&](const AnyQuestion &question) {
        if (const auto read = readQuestion(question, source, answers); !read && !problem)
            problem = read.error();
    });
    if (problem)
        return *problem;
    forEachQuestion(form, [&](const AnyQuestion &question) {
        gather(form, question, answers);
        dropStandIn(question, answers);
    });
    return answers;
}

std::optional<Value> answerIn(const QJsonObject &source, const AnyQuestion &question)
{
    Answers answers;
    const Value *found = readQuestion(question, source, answers) ? answers.find(question) : nullptr;
    return found ? std::optional(*found) : std::nullopt;
}

QJsonObject answersToJson(const Form &form, const Answers &answers)
{
    const QJsonObject &source = answers.source();
    QJsonObject object = source;
    const auto before = answersFromJson(form, source);
    const auto isTouched = [&](const AnyQuestion &question) {
        return !before || !isSame(effective(question, *before), effective(question, answers));
    };
    QSet<QString> touched;
    forEachQuestion(form, [&](const AnyQuestion &question) {
        if (isTouched(question))
            touched.insert(placeOf(question));
    });
    // Questions that share a member are written together, and what it could not hold shows when all are.
    forEachQuestion(form, [&](const AnyQuestion &question) {
        if (touched.contains(placeOf(question)))
            writeQuestion(question, effective(question, answers), object);
    });
    forEachQuestion(form, [&](const AnyQuestion &question) {
        if (touched.contains(placeOf(question)))
            keepRest(question, effective(question, answers), object);
    });
    for (const Section *section : form.sections)
        writeConstants(*section, answers, source, object);
    return object;
}

} // namespace emo
