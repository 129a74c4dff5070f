// SPDX-License-Identifier: MIT
#include "core/order/OrderJson.h"

#include "core/order/AnswersJson.h"
#include "core/order/MemberPlace.h"
#include "core/order/VersionNotesJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace emo {

namespace {

struct OrderJsonTexts
{
    EMO_TEXTS(OrderJsonTexts)
};

const auto idMember = QStringLiteral("id");
const auto statusMember = QStringLiteral("status");
const auto typeMember = QStringLiteral("type");
const auto numberMember = QStringLiteral("versionId");
const auto dictionaryMember = QStringLiteral("dataDictionaryVersion");
const auto finishedMember = QStringLiteral("finished");
const auto finishedAtMember = QStringLiteral("at");
const auto finishedByMember = QStringLiteral("by");
const auto beforeMember = QStringLiteral("before");
const auto submittedAtMember = QStringLiteral("fmsResultDate");
const auto submittedByMember = QStringLiteral("submittedBy");

Result<QString> memberText(const QJsonObject &object, const QString &member, const QString &otherwise)
{
    const QJsonValue value = object[member];
    if (value.isNull() || value.isUndefined())
        return otherwise;
    if (!value.isString())
        return Problem{OrderJsonTexts::tr("The member %1 of the file is not text").with(member)};
    return value.toString().trimmed();
}

/// What only EMO Desk knows of a version.
void readRecord(const QJsonObject &own, Version &version)
{
    const QJsonValue finished = own[finishedMember];
    version.finishedAt = instantFrom(finished[finishedAtMember]);
    version.finishedBy = finished[finishedByMember].toString();
    static_cast<VersionNotes &>(version) = notesFrom(own);
}

/// When, and by whom, the live service says that the version was submitted, where nothing else is noted.
void readSubmission(const QJsonObject &json, Version &version)
{
    const bool isSubmitted = version.status == QLatin1StringView(versionStates.submitted.code);
    const QDateTime at = instantFrom(json[submittedAtMember]);
    if (!isSubmitted || version.sent.at.isValid() || !at.isValid())
        return;
    version.sent = {.how = QString::fromLatin1(waysToInstaller.service.code),
        .at = at,
        .by = json[submittedByMember].toString().trimmed(),
        .proof = {}};
}

Result<Version> versionFromJson(const QJsonObject &json, int position)
{
    Version version;
    for (auto [member, field] : {std::pair{idMember, &version.id}, {typeMember, &version.type},
             {statusMember, &version.status}, {dictionaryMember, &version.dictionary}}) {
        const auto read = memberText(json, member, *field);
        if (!read)
            return read.error();
        *field = *read;
    }
    version.number = json[numberMember].toInt(position);
    readRecord(json[ownMember].toObject(), version);
    readSubmission(json, version);
    return version;
}

QJsonObject withRecord(const Version &version, QJsonObject own)
{
    putOrRemove(own, finishedMember, version.finishedAt.isValid(),
        QJsonObject{
            {finishedAtMember, instantText(version.finishedAt)}, {finishedByMember, version.finishedBy}});
    return withNotes(version, own);
}

Result<std::vector<Version>> versionsFromJson(const QJsonObject &json)
{
    std::vector<Version> versions;
    const QJsonValue list = json[versionsMember];
    if (!list.isUndefined() && !list.isNull() && !list.isArray())
        return Problem{OrderJsonTexts::tr("The member %1 of the file is not a list").with(versionsMember)};
    for (const QJsonValue each : list.toArray()) {
        if (!each.isObject())
            return Problem{OrderJsonTexts::tr("The member %1 of the file is not a list of objects")
                               .with(versionsMember)};
        const auto version = versionFromJson(each.toObject(), int(versions.size()));
        if (!version)
            return version.error();
        versions.push_back(*version);
    }
    if (versions.empty())
        versions.emplace_back();
    std::ranges::stable_sort(versions, {}, &Version::number);
    // That of the current one stands outside; what is missing there is taken from its place in the list.
    QJsonObject own = withRecord(versions.back(), {});
    const QJsonObject outside = json[ownMember].toObject();
    for (auto it = outside.begin(); it != outside.end(); ++it)
        own.insert(it.key(), *it);
    readRecord(own, versions.back());
    readSubmission(json, versions.back());
    return versions;
}

QJsonArray versionsToJson(const Order &order, const QJsonArray &before)
{
    QJsonArray array;
    for (std::size_t i = 0; i < order.versions.size(); ++i) {
        const Version &version = order.versions[i];
        QJsonObject json = before[qsizetype(i)].toObject();
        json.insert(idMember, version.id);
        json.insert(QStringLiteral("orderId"), order.id);
        json.insert(numberMember, version.number);
        json.insert(statusMember, version.status);
        json.insert(typeMember, version.type);
        json.insert(dictionaryMember, version.dictionary);
        const QJsonObject own
            = &version == &order.current() ? QJsonObject() : withRecord(version, json[ownMember].toObject());
        putOrRemove(json, ownMember, !own.isEmpty(), own);
        array.append(json);
    }
    return array;
}

QJsonObject withVersions(const Order &order, QJsonObject json)
{
    const auto before = versionsFromJson(json);
    if (json[idMember].toString().trimmed() == order.id && before && *before == order.versions)
        return json;
    json.insert(idMember, order.id);
    json.insert(versionsMember, versionsToJson(order, json[versionsMember].toArray()));
    json.insert(statusMember, order.current().status);
    const QJsonObject own = withRecord(order.current(), json[ownMember].toObject());
    putOrRemove(json, ownMember, !own.isEmpty(), own);
    return json;
}

/// The version before stands in the file of the one that follows it, so that both can be compared.
Result<std::optional<Answers>> beforeFromJson(const Form &form, const QJsonObject &json)
{
    const QJsonValue before = json[ownMember][beforeMember];
    if (!before.isObject())
        return std::optional<Answers>();
    const auto answers = answersFromJson(form, before.toObject());
    return answers ? Result<std::optional<Answers>>(std::optional(*answers)) : answers.error();
}

QJsonObject withBefore(QJsonObject before, QJsonObject json)
{
    QJsonObject own = json[ownMember].toObject();
    QJsonObject ofBefore = before[ownMember].toObject();
    ofBefore.remove(beforeMember); // one step back is enough
    putOrRemove(before, ownMember, !ofBefore.isEmpty(), ofBefore);
    own.insert(beforeMember, before);
    json.insert(ownMember, own);
    return json;
}

bool isOrder(const Form &form, const QJsonObject &json)
{
    bool isFound = json.contains(versionsMember);
    forEachQuestion(form, [&](const AnyQuestion &question) {
        isFound = isFound
            || (question.record->place.member
                && json.contains(QLatin1StringView(question.record->place.member)));
    });
    return isFound;
}

/// Every record must be what it is in an order, so that no answer is passed over in silence.
Result<> checkRecords(const Form &form, const QJsonObject &json)
{
    std::optional<Problem> problem;
    forEachQuestion(form, [&](const AnyQuestion &question) {
        const Record::Place &place = question.record->place;
        if (problem || !place.member || place.isLocal)
            return;
        const QJsonValue value = json[QLatin1StringView(place.member)];
        const bool isRight
            = value.isNull() || value.isUndefined() || (place.key ? value.isArray() : value.isObject());
        if (!isRight)
            problem = Problem{(place.key ? OrderJsonTexts::tr("The member %1 of the file is not a list")
                                         : OrderJsonTexts::tr("The member %1 of the file is not an object"))
                                  .with(QString::fromLatin1(place.member))};
    });
    return problem ? Result<>(*problem) : Result<>();
}

} // namespace

Result<Order> orderFromJson(const Form &form, const QByteArray &text)
{
    if (text.size() > largestOrderFile)
        return Problem{
            OrderJsonTexts::tr("The file is far too large to be an order. Choose the order's .json file")};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (document.isNull())
        return Problem{
            OrderJsonTexts::tr("The file is not JSON, or is damaged at byte %1: %2. Export the order again")
                .with(QString::number(error.offset), error.errorString())};
    const QJsonObject json = document.object();
    if (!document.isObject() || !isOrder(form, json))
        return Problem{
            OrderJsonTexts::tr("The file is JSON, but not an order. Choose the order's .json file")};
    if (const auto records = checkRecords(form, json); !records)
        return records.error();

    const auto id = memberText(json, idMember, {});
    auto versions = versionsFromJson(json);
    const auto answers = answersFromJson(form, json);
    const auto before = beforeFromJson(form, json);
    if (!id)
        return id.error();
    if (!versions)
        return versions.error();
    if (!answers)
        return answers.error();
    if (!before)
        return before.error();
    Order order{id->isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : *id,
        *std::move(versions), *answers, *before};
    describeVersion(order.answers, order.current());
    if (order.before && order.versions.size() > 1)
        describeVersion(*order.before, order.versions[order.versions.size() - 2]);
    return order;
}

QJsonObject orderToJson(const Form &form, const Order &order)
{
    return orderToJson(order, answersToJson(form, order.answers),
        order.before ? std::optional(answersToJson(form, *order.before)) : std::nullopt);
}

QJsonObject orderToJson(
    const Order &order, const QJsonObject &answers, const std::optional<QJsonObject> &before)
{
    const QJsonObject json = withVersions(order, answers);
    return before ? withBefore(*before, json) : json;
}

} // namespace emo
