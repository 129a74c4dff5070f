// SPDX-License-Identifier: MIT
#include "core/order/ValueJson.h"

#include "core/base/London.h"
#include "core/base/Overloaded.h"
#include "core/base/PlainCharacters.h"
#include "core/form/Typed.h"
#include "core/order/InstantJson.h"
#include "core/order/SharedCodes.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <functional>

namespace emo {

namespace {

using Read = Result<std::optional<Value>>;

struct ValueJsonTexts
{
    EMO_TEXTS(ValueJsonTexts)
};

const auto typedMember = QStringLiteral("typed");
const auto fileNameMember = QStringLiteral("fileName");
const auto fileIdMember = QStringLiteral("fileId");

Problem cannotBe(const AnyQuestion &question, Text what)
{
    return {
        ValueJsonTexts::tr("The member %1 of the file is not %2").with(fullId(question), what.toString())};
}

QLatin1StringView key(const AnyQuestion &question)
{
    return QLatin1StringView(question.spec.stored.key);
}

/// An instant with its zone, or a date alone, as the live service writes them.
std::optional<QDate> dateFrom(const QJsonValue &json, Encoding encoding)
{
    constexpr qsizetype dateLength = 10; // Qt would also take the first half of an instant for a date
    const QString text = json.toString();
    QDate date = text.size() == dateLength ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!date.isValid() && encoding != Encoding::Plain) {
        const QDateTime instant = instantFrom(json);
        if (instant.isValid() && instant.timeSpec() != Qt::LocalTime)
            date = encoding == Encoding::UtcMidnight ? instant.toUTC().date() : Moment::of(instant).today;
    }
    const bool isInRange = date.isValid() && date.year() >= firstYear && date.year() <= lastYear;
    return isInRange ? std::optional(date) : std::nullopt;
}

/// The instant that stands there now, if one does.
std::optional<Moment> momentFrom(const QJsonValue &json)
{
    const QDateTime instant = instantFrom(json);
    return instant.isValid() ? std::optional(Moment::of(instant)) : std::nullopt;
}

QString dateToText(QDate date, Encoding encoding, const QJsonValue &before)
{
    switch (encoding) {
    case Encoding::UtcMidnight:
        return instantText(QDateTime(date, QTime(0, 0), Qt::UTC));
    case Encoding::LondonDayStart:
        return instantText(londonInstant(date, QTime(0, 0)));
    case Encoding::LondonDayEnd:
        return instantText(londonInstant(date, QTime(23, 59)));
    case Encoding::LondonDate: // until the time is written, if there is one
        return instantText(londonInstant(date, momentFrom(before).value_or(Moment{date, QTime(0, 0)}).now));
    default:
        return date.toString(Qt::ISODate);
    }
}

/// Text without halves of characters, which is damaged.
bool isWholeText(const QJsonValue &json)
{
    const QString text = json.toString();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (text[i].isSurrogate())
            return false;
    }
    return json.isString();
}

/// The same without control characters: a code, or the name of a file.
bool isText(const QJsonValue &json)
{
    return isWholeText(json) && std::ranges::none_of(json.toString(), [](QChar each) {
        return each.category() == QChar::Other_Control && !each.isSpace();
    });
}

/// What a person has written, without the characters that nobody sees: see plainCharacters().
Read readText(const AnyQuestion &question, const QJsonValue &json)
{
    if (!isWholeText(json))
        return cannotBe(question, ValueJsonTexts::tr("text"));
    const QString text = plainCharacters(json.toString());
    return text.isEmpty() ? std::optional<Value>() : Value(text);
}

Read readYesNo(const AnyQuestion &question, const QJsonValue &json)
{
    switch (question.spec.stored.as) {
    case Encoding::TextGiven:
        if (json.isString())
            return std::optional<Value>(!plainCharacters(json.toString()).isEmpty());
        return cannotBe(question, ValueJsonTexts::tr("text"));
    case Encoding::YesNoUnknown:
        if (const QString code = json.toString(); code == u"YES" || code == u"NO")
            return std::optional<Value>(code == u"YES");
        else if (code == u"UNKNOWN")
            return std::optional<Value>();
        return cannotBe(question, ValueJsonTexts::tr("YES, NO or UNKNOWN"));
    default:
        if (json.isBool())
            return std::optional<Value>(json.toBool() != (question.spec.stored.as == Encoding::Opposite));
        return cannotBe(question, ValueJsonTexts::tr("true or false"));
    }
}

Read readDate(const AnyQuestion &question, const QJsonValue &json)
{
    if (json.isString() && json.toString().isEmpty())
        return std::optional<Value>();
    if (const auto date = dateFrom(json, question.spec.stored.as))
        return std::optional<Value>(*date);
    return cannotBe(question, ValueJsonTexts::tr("a date between 1900 and 2200"));
}

QJsonValue timeToJson(QTime time, Encoding encoding, const QJsonValue &before)
{
    if (encoding != Encoding::LondonTime)
        return time.toString(QStringLiteral("HH:mm:ss"));
    const auto moment = momentFrom(before);
    return moment ? instantText(londonInstant(moment->today, time)) : QJsonValue(QJsonValue::Null);
}

Read readTime(const AnyQuestion &question, const QJsonValue &json)
{
    if (json.isString() && json.toString().isEmpty())
        return std::optional<Value>();
    if (question.spec.stored.as == Encoding::LondonTime) {
        if (const auto moment = momentFrom(json))
            return std::optional<Value>(QTime(moment->now.hour(), moment->now.minute()));
        return cannotBe(question, ValueJsonTexts::tr("a date with a time"));
    }
    for (const QString &format : {QStringLiteral("HH:mm:ss"), QStringLiteral("HH:mm")})
        if (const QTime time = QTime::fromString(json.toString(), format); time.isValid())
            return std::optional<Value>(time);
    return cannotBe(question, ValueJsonTexts::tr("a time between 00:00 and 23:59"));
}

Read readChoice(const AnyQuestion &question, const QJsonValue &json)
{
    if (!isText(json))
        return cannotBe(question, ValueJsonTexts::tr("text"));
    const QString code = json.toString();
    const bool isNone
        = code.isEmpty() || (question.spec.stored.as == Encoding::Unless && code == key(question));
    return isNone ? std::optional<Value>() : Value(Choice{code});
}

Read readChoices(const AnyQuestion &question, const QJsonValue &json)
{
    const Encoding encoding = question.spec.stored.as;
    QStringList codes;
    if (encoding == Encoding::CommaJoined) {
        if (!isText(json))
            return cannotBe(question, ValueJsonTexts::tr("text"));
        for (const QString &code : json.toString().split(u',', Qt::SkipEmptyParts))
            codes.append(code.trimmed());
    } else {
        if (!json.isArray())
            return cannotBe(question, ValueJsonTexts::tr("a list"));
        for (const QJsonValue each : json.toArray()) {
            const QJsonValue code = encoding == Encoding::CodeObjects ? each[key(question)] : each;
            if (!isText(code))
                return cannotBe(question, ValueJsonTexts::tr("a list of codes"));
            codes.append(code.toString());
        }
        if (encoding == Encoding::SharedCodes)
            codes.removeIf([&](const QString &code) { return !ownsSharedCode(question, code); });
    }
    return codes.isEmpty() ? std::optional<Value>() : Value(Choices{codes});
}

Read readFile(const AnyQuestion &question, const QJsonValue &json)
{
    if (question.spec.stored.as == Encoding::FileMembers) {
        const QJsonValue name = json[fileNameMember];
        if (name.isNull() || name.isUndefined())
            return std::optional<Value>();
        return isText(name) ? Read(Value(File{name.toString(), json[fileIdMember].toString()}))
                            : Read(cannotBe(question, ValueJsonTexts::tr("the name of a file")));
    }
    if (!json.isArray())
        return cannotBe(question, ValueJsonTexts::tr("a list"));
    for (const QJsonValue each : json.toArray())
        if (each[u"fileType"].toString() == key(question))
            return std::optional<Value>(File{each[u"fileName"].toString(), each[u"documentId"].toString()});
    return std::optional<Value>();
}

QJsonArray without(const QJsonArray &array, const std::function<bool(const QJsonValue &)> &isUnwanted)
{
    QJsonArray kept;
    for (const QJsonValue each : array)
        if (!isUnwanted(each))
            kept.append(each);
    return kept;
}

QJsonValue writeChoices(const AnyQuestion &question, const QStringList &codes, const QJsonValue &before)
{
    switch (question.spec.stored.as) {
    case Encoding::CommaJoined:
        return codes.join(u',');
    case Encoding::SharedCodes: {
        QJsonArray array = without(before.toArray(),
            [&](const QJsonValue &each) { return ownsSharedCode(question, each.toString()); });
        for (const QString &code : codes)
            array.append(code);
        return array;
    }
    case Encoding::CodeObjects: {
        QJsonArray array;
        for (const QString &code : codes) {
            const QJsonArray same = without(before.toArray(),
                [&](const QJsonValue &each) { return each[key(question)].toString() != code; });
            array.append(same.isEmpty() ? QJsonObject{{key(question), code}} : same.first());
        }
        return array;
    }
    default:
        return QJsonArray::fromStringList(codes);
    }
}

/// `row` with the two members that name a file; without them if there is none.
QJsonObject withFile(QJsonObject row, const File *file)
{
    row.remove(fileNameMember);
    row.remove(fileIdMember);
    if (file) {
        row.insert(fileNameMember, file->name);
        row.insert(fileIdMember, file->content);
    }
    return row;
}

QJsonValue writeFile(const AnyQuestion &question, const File *file, const QJsonValue &before)
{
    if (question.spec.stored.as == Encoding::FileMembers)
        return withFile(before.toObject(), file);
    const auto isOurs = [&](const QJsonValue &each) { return each[u"fileType"].toString() == key(question); };
    const QJsonArray others = without(before.toArray(), isOurs);
    if (!file)
        return others;
    QJsonArray array = before.toArray();
    auto place = std::ranges::find_if(array, isOurs);
    QJsonObject element = place == array.end() ? QJsonObject() : QJsonValue(*place).toObject();
    element.insert(QStringLiteral("fileType"), key(question));
    element.insert(QStringLiteral("fileName"), file->name);
    element.insert(QStringLiteral("documentId"), file->content);
    if (place == array.end())
        array.append(element);
    else
        *place = element;
    return array;
}

QJsonValue writeYesNo(const AnyQuestion &question, bool yes, const QJsonValue &before)
{
    switch (question.spec.stored.as) {
    case Encoding::TextGiven:
        return yes ? before : QJsonValue(QString());
    case Encoding::YesNoUnknown:
        return yes ? QStringLiteral("YES") : QStringLiteral("NO");
    default:
        return yes != (question.spec.stored.as == Encoding::Opposite);
    }
}

} // namespace

Result<std::optional<Value>> valueFromJson(const AnyQuestion &question, const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined())
        return std::optional<Value>();
    switch (question.kind) {
    case Kind::Text:
        return readText(question, json);
    case Kind::YesNo:
        return readYesNo(question, json);
    case Kind::Date:
        return readDate(question, json);
    case Kind::Time:
        return readTime(question, json);
    case Kind::Choice:
        return readChoice(question, json);
    case Kind::Choices:
        return readChoices(question, json);
    case Kind::File:
        return readFile(question, json);
    case Kind::Rows:
        break;
    }
    Q_UNREACHABLE();
}

QJsonValue valueToJson(const AnyQuestion &question, const Value *value, const QJsonValue &before)
{
    if (question.kind == Kind::File)
        return writeFile(question, value ? std::get_if<File>(value) : nullptr, before);
    if (!value && question.spec.stored.as == Encoding::SharedCodes)
        return writeChoices(question, {}, before);
    if (!value && question.spec.stored.as == Encoding::Unless)
        return key(question);
    if (!value && question.kind == Kind::Text && before.isString() && before.toString().isEmpty())
        return before; // that there is no text may be the answer to another question; see TextGiven
    if (!value)
        return QJsonValue::Null;
    return std::visit(
        Overloaded{
            [](const QString &text) -> QJsonValue { return text; },
            [&](bool yes) -> QJsonValue { return writeYesNo(question, yes, before); },
            [&](QDate date) -> QJsonValue { return dateToText(date, question.spec.stored.as, before); },
            [&](QTime time) -> QJsonValue { return timeToJson(time, question.spec.stored.as, before); },
            [&](const Choice &choice) -> QJsonValue {
                const bool isNull
                    = question.spec.stored.as == Encoding::NullFor && choice.code == key(question);
                return isNull ? QJsonValue(QJsonValue::Null) : QJsonValue(choice.code);
            },
            [&](const Choices &choices) -> QJsonValue {
                return writeChoices(question, choices.codes, before);
            },
            [](const File &) -> QJsonValue { Q_UNREACHABLE(); },
            [](const Rows &) -> QJsonValue { Q_UNREACHABLE(); },
            [](const AsTyped &) -> QJsonValue { return QJsonValue::Null; },
        },
        *value);
}

QJsonValue keptToJson(const Value &value)
{
    return std::visit(
        Overloaded{
            [](const QString &text) -> QJsonValue { return text; },
            [](bool yes) -> QJsonValue { return yes; },
            [](QDate date) -> QJsonValue { return date.toString(Qt::ISODate); },
            [](QTime time) -> QJsonValue { return time.toString(QStringLiteral("HH:mm")); },
            [](const Choice &choice) -> QJsonValue { return choice.code; },
            [](const Choices &choices) -> QJsonValue { return QJsonArray::fromStringList(choices.codes); },
            [](const File &file) -> QJsonValue { return file.name; },
            [](const Rows &) -> QJsonValue { Q_UNREACHABLE(); },
            [](const AsTyped &typed) -> QJsonValue {
                return QJsonObject{{typedMember, typed.text}};
            },
        },
        value);
}

std::optional<Value> keptFromJson(const AnyQuestion &question, const QJsonValue &json)
{
    if (json.isObject() && mayBeHalfTyped(question.kind))
        return AsTyped{plainCharacters(json[typedMember].toString())};
    if (const QDate date = QDate::fromString(json.toString(), Qt::ISODate);
        question.kind == Kind::Date && date.isValid())
        return date;
    if (const QTime time = QTime::fromString(json.toString(), QStringLiteral("HH:mm"));
        question.kind == Kind::Time && time.isValid())
        return time;
    if (json.isBool() && question.kind == Kind::YesNo)
        return json.toBool();
    if (json.isString() && question.kind == Kind::Text)
        return plainCharacters(json.toString());
    if (json.isString() && question.kind == Kind::Choice)
        return Choice{json.toString()};
    if (json.isArray() && question.kind == Kind::Choices) {
        QStringList codes;
        for (const QJsonValue code : json.toArray())
            codes.append(code.toString());
        return Choices{codes};
    }
    return std::nullopt;
}

} // namespace emo
