// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>

namespace emo {

/// The JSON member of everything that only EMO Desk knows.
inline const auto ownMember = QStringLiteral("emodesk");

/// The member of an order that lists its versions.
inline const auto versionsMember = QStringLiteral("versions");

/// The member that holds what only EMO Desk knows, in an order and in its rows.
inline const auto emodeskMember = QStringLiteral("emodesk");

/// The name of the JSON member that holds the question's answer, within its record.
QString memberOf(const AnyQuestion &question);

/// What stands at the question's place in an order or, for a question of a row, in that row. For a file that
/// takes two members, the object that holds them.
QJsonValue valueAt(const QJsonObject &object, const AnyQuestion &question);

/// Puts `value` there, making the objects on the way. Nothing where nothing stands changes nothing, but
/// for an answer that would otherwise be gathered.
void putAt(QJsonObject &object, const AnyQuestion &question, const QJsonValue &value);

/// Takes it out, and its record if that is empty then.
void removeAt(QJsonObject &object, const AnyQuestion &question);

/// Where an older order may keep an answer: a member of a record of the order.
struct FormerPlace
{
    QString record;
    QString member;
};
QList<FormerPlace> formerPlaces(const AnyQuestion &question);
/// What is filled of the question's former places, in their order.
QList<QJsonValue> formerValuesAt(const QJsonObject &object, const AnyQuestion &question);
/// Takes out what stands at its former places.
void removeFormer(QJsonObject &object, const AnyQuestion &question);

/// False of null, of an empty text, list or object, and of nothing at all.
bool isFilled(const QJsonValue &value);

/// The object that holds the record's answers; empty if there is none.
QJsonObject recordAt(const QJsonObject &order, const Record &record);
void putRecordAt(QJsonObject &order, const Record &record, const QJsonObject &object);

/// Answers that the live service's shape cannot hold, by the ids of their questions.
QJsonObject keptAt(const QJsonObject &object);
void putKeptAt(QJsonObject &object, const QJsonObject &kept);

} // namespace emo
