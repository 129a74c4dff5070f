// SPDX-License-Identifier: MIT
#include "core/order/UnknownParts.h"

#include "core/order/MemberPlace.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace emo {

namespace {

/// What the form knows of one member of an order.
struct KnownMember
{
    QString key; ///< Of a list whose elements are told apart by it; else empty.
    QStringList kinds; ///< The elements that the form knows.
};

QHash<QString, KnownMember> knownParts(const Form &form)
{
    QHash<QString, KnownMember> parts{{QStringLiteral("versions"), {}}, {ownMember, {}}};
    forEachQuestion(form, [&](const AnyQuestion &question) {
        const Record::Place &place = question.record->place;
        KnownMember &part = parts[place.member ? QString::fromLatin1(place.member) : memberOf(question)];
        if (place.key) {
            part.key = QString::fromLatin1(place.key);
            part.kinds.append(QString::fromLatin1(place.is));
        } else if (question.spec.stored.as == Encoding::Document) {
            part.key = QStringLiteral("fileType");
            part.kinds.append(QString::fromLatin1(question.spec.stored.key));
        }
        for (const char *path : question.spec.formerly)
            if (path)
                parts.insert(QString::fromLatin1(path).section(u'.', 0, 0), {});
    });
    return parts;
}

bool isFilled(const QJsonValue &value)
{
    return (value.isObject() && !value.toObject().isEmpty())
        || (value.isArray() && !value.toArray().isEmpty());
}

QStringList unknownKinds(const KnownMember &part, const QJsonArray &elements)
{
    QStringList kinds;
    if (part.key.isEmpty())
        return kinds;
    for (const QJsonValue element : elements)
        if (const QString kind = element[part.key].toString();
            !part.kinds.contains(kind) && !kinds.contains(kind))
            kinds.append(kind);
    return kinds;
}

} // namespace

QStringList unknownParts(const Form &form, const QJsonObject &source)
{
    const QHash<QString, KnownMember> known = knownParts(form);
    QStringList unknown;
    for (auto it = source.begin(); it != source.end(); ++it) {
        if (!isFilled(*it))
            continue;
        const auto part = known.constFind(it.key());
        if (part == known.cend())
            unknown.append(it.key());
        else
            for (const QString &kind : unknownKinds(*part, it->toArray()))
                unknown.append(QStringLiteral("%1 (%2)").arg(it.key(), kind));
    }
    return unknown;
}

} // namespace emo
