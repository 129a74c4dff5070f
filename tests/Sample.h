// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/EmoForm.h"
#include "core/order/Findings.h"
#include "core/order/OrderJson.h"
#include "core/rules/EmoRules.h"
#include "tests/Support.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

/// What tests start from: the sample order of the program, clean on the day it was finished.
namespace emo::test {

inline const Moment dayOfFinish{QDate(2026, 11, 24), QTime(12, 0)};

inline QByteArray sampleText(const QString &name = QStringLiteral("hdc-curfew"))
{
    return fileText(QStringLiteral(EMODESK_SOURCES "/resources/samples/%1.json").arg(name));
}

/// The names of all samples.
inline QStringList sampleNames()
{
    QStringList names
        = QDir(QStringLiteral(EMODESK_SOURCES "/resources/samples")).entryList({QStringLiteral("*.json")});
    for (QString &name : names)
        name.chop(5);
    return names;
}

inline Order sampleOrder(const QString &name = QStringLiteral("hdc-curfew"))
{
    const auto order = orderFromJson(emoForm, sampleText(name));
    if (!order)
        throw std::runtime_error(order.error().message.toStdString());
    return *order;
}

inline QJsonObject sampleJson()
{
    return QJsonDocument::fromJson(sampleText()).object();
}

/// The sample with one member of one of its records replaced.
inline QJsonObject sampleWith(const char *record, const char *member, const QJsonValue &value)
{
    QJsonObject json = sampleJson();
    QJsonObject object = json[QLatin1StringView(record)].toObject();
    object.insert(QLatin1StringView(member), value);
    json.insert(QLatin1StringView(record), object);
    return json;
}

inline Answers completeOrder()
{
    return sampleOrder().answers;
}

/// The ids of the errors and warnings that are found, sorted: "C07 F07".
inline QString found(const Answers &answers, const Circumstances &at = dayOfFinish)
{
    QStringList ids;
    for (const Finding &finding : findings(emoForm, emoRules(), answers, at))
        if (finding.severity != Severity::Reminder)
            ids.append(finding.id);
    ids.sort();
    return ids.join(u' ');
}

/// The only finding of that id; fails if there is none or another.
inline Finding theFinding(const Answers &answers, const QString &id, const Circumstances &at = dayOfFinish)
{
    Findings matching = findings(emoForm, emoRules(), answers, at);
    matching.removeIf([&](const Finding &finding) { return finding.id != id; });
    if (matching.size() != 1)
        throw std::runtime_error(
            std::to_string(matching.size()) + " findings of " + id.toStdString() + ", not one");
    return matching.front();
}

} // namespace emo::test
