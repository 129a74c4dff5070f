// SPDX-License-Identifier: MIT
#include "core/order/MemberPlace.h"

#include <QJsonArray>

namespace emo {

namespace {

const auto keptMember = QStringLiteral("answers");
const auto documentsMember = QStringLiteral("additionalDocuments");

void putOrRemoveEmpty(QJsonObject &object, const QString &member, const QJsonValue &value)
{
    if (value.isUndefined() || (value.isObject() && value.toObject().isEmpty()))
        object.remove(member);
    else
        object.insert(member, value);
}

qsizetype indexIn(const QJsonArray &array, const Record::Place &place)
{
    for (qsizetype i = 0; i < array.size(); ++i)
        if (array[i][QLatin1StringView(place.key)].toString() == QLatin1StringView(place.is))
            return i;
    return -1;
}

/// A record of the order, or the record of the same name among what only EMO Desk knows.
QJsonObject holderAt(const QJsonObject &object, const AnyQuestion &question)
{
    if (question.spec.stored.isLocal)
        return object[ownMember][QLatin1StringView(question.record->id)].toObject();
    return recordAt(object, *question.record);
}

void putHolderAt(QJsonObject &object, const AnyQuestion &question, const QJsonObject &holder)
{
    if (question.spec.stored.isLocal) {
        QJsonObject own = object[ownMember].toObject();
        putOrRemoveEmpty(own, QString::fromLatin1(question.record->id), holder);
        putOrRemoveEmpty(object, ownMember, own);
    } else {
        putRecordAt(object, *question.record, holder);
    }
}

} // namespace

QString memberOf(const AnyQuestion &question)
{
    if (question.spec.stored.as == Encoding::Document)
        return documentsMember;
    return QString::fromLatin1(question.spec.stored.member ? question.spec.stored.member : question.id);
}

QJsonValue valueAt(const QJsonObject &object, const AnyQuestion &question)
{
    const QJsonObject holder = holderAt(object, question);
    return question.spec.stored.as == Encoding::FileMembers ? holder : holder.value(memberOf(question));
}

void putAt(QJsonObject &object, const AnyQuestion &question, const QJsonValue &value)
{
    if (question.spec.stored.as == Encoding::FileMembers) {
        putHolderAt(object, question, value.toObject());
        return;
    }
    QJsonObject holder = holderAt(object, question);
    const QString member = memberOf(question);
    const QJsonValue before = holder.value(member);
    const bool isNothing
        = value.isNull() || value.isUndefined() || (value.isArray() && value.toArray().isEmpty());
    const bool mustBeSaid = question.spec.stored.isGathered; // or it would be gathered again
    if (isNothing && !mustBeSaid && (before.isNull() || before.isUndefined()))
        return;
    holder.insert(member, value);
    putHolderAt(object, question, holder);
}

void removeAt(QJsonObject &object, const AnyQuestion &question)
{
    QJsonObject holder = holderAt(object, question);
    holder.remove(memberOf(question));
    putHolderAt(object, question, holder);
    const char *record = question.record->place.member;
    if (record && holder.isEmpty() && !question.record->place.key)
        object.remove(QLatin1StringView(record));
}

QList<FormerPlace> formerPlaces(const AnyQuestion &question)
{
    QList<FormerPlace> places;
    for (const char *path : question.spec.formerly)
        if (path) {
            const QString text = QString::fromLatin1(path);
            places.append({text.section(u'.', 0, 0), text.section(u'.', 1)});
        }
    return places;
}

QList<QJsonValue> formerValuesAt(const QJsonObject &object, const AnyQuestion &question)
{
    QList<QJsonValue> values;
    for (const FormerPlace &place : formerPlaces(question))
        if (const QJsonValue value = object[place.record][place.member]; isFilled(value))
            values.append(value);
    return values;
}

void removeFormer(QJsonObject &object, const AnyQuestion &question)
{
    for (const FormerPlace &place : formerPlaces(question)) {
        if (!object.value(place.record).isObject())
            continue;
        QJsonObject holder = object.value(place.record).toObject();
        holder.remove(place.member);
        object.insert(place.record, holder);
    }
}

bool isFilled(const QJsonValue &value)
{
    if (value.isObject())
        return !value.toObject().isEmpty();
    if (value.isArray())
        return !value.toArray().isEmpty();
    return value.isString() ? !value.toString().isEmpty() : !value.isNull() && !value.isUndefined();
}

QJsonObject recordAt(const QJsonObject &order, const Record &record)
{
    const Record::Place &place = record.place;
    if (!place.member)
        return order;
    const QLatin1StringView member(place.member);
    const QJsonValue found = place.isLocal ? order[ownMember][member] : order[member];
    if (!place.key)
        return found.toObject();
    const QJsonArray array = found.toArray();
    const qsizetype index = indexIn(array, place);
    return index < 0 ? QJsonObject() : array[index].toObject();
}

void putRecordAt(QJsonObject &order, const Record &record, const QJsonObject &object)
{
    const Record::Place &place = record.place;
    if (!place.member) {
        order = object;
        return;
    }
    const QString member = QString::fromLatin1(place.member);
    if (place.key) {
        QJsonArray array = order[member].toArray();
        QJsonObject element = object;
        element.insert(QLatin1StringView(place.key), QLatin1StringView(place.is));
        const qsizetype index = indexIn(array, place);
        if (index < 0)
            array.append(element);
        else
            array[index] = element;
        order.insert(member, array);
    } else if (place.isLocal) {
        QJsonObject own = order[ownMember].toObject();
        putOrRemoveEmpty(own, member, object);
        putOrRemoveEmpty(order, ownMember, own);
    } else {
        order.insert(member, object);
    }
}

QJsonObject keptAt(const QJsonObject &object)
{
    return object[ownMember][keptMember].toObject();
}

void putKeptAt(QJsonObject &object, const QJsonObject &kept)
{
    QJsonObject own = object[ownMember].toObject();
    putOrRemoveEmpty(own, keptMember, kept);
    putOrRemoveEmpty(object, ownMember, own);
}

} // namespace emo
