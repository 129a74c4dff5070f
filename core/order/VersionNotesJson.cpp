// SPDX-License-Identifier: MIT
#include "core/order/VersionNotesJson.h"

#include <QJsonArray>

namespace emo {

namespace {

const auto sentMember = QStringLiteral("sentToInstaller");
const auto replyMember = QStringLiteral("installerResponse");
const auto acknowledgedMember = QStringLiteral("acknowledgedWarnings");
const auto tickedMember = QStringLiteral("tickedReminders");
const auto handoversMember = QStringLiteral("handovers");
const auto metMember = QStringLiteral("metFindings");

const auto howMember = QStringLiteral("how");
const auto whenMember = QStringLiteral("when");
const auto byMember = QStringLiteral("by");
const auto proofMember = QStringLiteral("proof");
const auto failedMember = QStringLiteral("failed");
const auto replyStatusMember = QStringLiteral("status");
const auto dateMember = QStringLiteral("date");
const auto textMember = QStringLiteral("text");
const auto reasonsMember = QStringLiteral("reasons");
const auto findingMember = QStringLiteral("finding");
const auto reasonMember = QStringLiteral("reason");
const auto roleMember = QStringLiteral("role");
const auto addressMember = QStringLiteral("address");
const auto filesMember = QStringLiteral("files");
const auto nameMember = QStringLiteral("name");
const auto hashMember = QStringLiteral("sha256");

QJsonObject sentToJson(const Sent &sent)
{
    QJsonObject json{{howMember, sent.how}, {whenMember, instantText(sent.at)}, {byMember, sent.by},
        {proofMember, sent.proof}};
    putOrRemove(json, failedMember, sent.hasFailed, true);
    return json;
}

Sent sentFrom(const QJsonValue &json)
{
    return {json[howMember].toString(), instantFrom(json[whenMember]), json[byMember].toString(),
        json[proofMember].toString(), json[failedMember].toBool()};
}

QStringList textsFrom(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue each : json.toArray())
        texts.append(each.toString());
    return texts;
}

QJsonObject replyToJson(const InstallerReply &reply)
{
    QJsonObject json{{replyStatusMember, reply.status}, {dateMember, reply.on.toString(Qt::ISODate)},
        {textMember, reply.text}};
    putOrRemove(json, reasonsMember, !reply.reasons.isEmpty(), QJsonArray::fromStringList(reply.reasons));
    return json;
}

InstallerReply replyFrom(const QJsonValue &json)
{
    return {json[replyStatusMember].toString(), QDate::fromString(json[dateMember].toString(), Qt::ISODate),
        json[textMember].toString(), textsFrom(json[reasonsMember])};
}

QJsonObject handoverToJson(const Handover &handover)
{
    QJsonArray files;
    for (const HandedFile &file : handover.files)
        files.append(QJsonObject{{nameMember, file.name}, {hashMember, file.sha256}});
    return {{roleMember, handover.role}, {addressMember, handover.address},
        {whenMember, instantText(handover.at)}, {byMember, handover.by}, {howMember, handover.how},
        {filesMember, files}};
}

Handover handoverFrom(const QJsonValue &json)
{
    Handover handover{json[roleMember].toString(), json[addressMember].toString(),
        instantFrom(json[whenMember]), json[byMember].toString(), json[howMember].toString(), {}};
    for (const QJsonValue file : json[filesMember].toArray())
        handover.files.append({file[nameMember].toString(), file[hashMember].toString()});
    return handover;
}

} // namespace

QJsonObject withNotes(const VersionNotes &notes, QJsonObject own)
{
    putOrRemove(own, sentMember, notes.sent.at.isValid(), sentToJson(notes.sent));
    putOrRemove(own, replyMember, !notes.reply.status.isEmpty(), replyToJson(notes.reply));
    QJsonArray acknowledged;
    for (const Acknowledged &each : notes.acknowledged)
        acknowledged.append(QJsonObject{{findingMember, each.finding}, {reasonMember, each.reason}});
    putOrRemove(own, acknowledgedMember, !acknowledged.isEmpty(), acknowledged);
    putOrRemove(own, tickedMember, !notes.ticked.isEmpty(), QJsonArray::fromStringList(notes.ticked));
    QJsonArray handovers;
    for (const Handover &each : notes.handovers)
        handovers.append(handoverToJson(each));
    putOrRemove(own, handoversMember, !handovers.isEmpty(), handovers);
    putOrRemove(own, metMember, !notes.met.isEmpty(), QJsonArray::fromStringList(notes.met));
    return own;
}

VersionNotes notesFrom(const QJsonObject &own)
{
    VersionNotes notes{sentFrom(own[sentMember]), replyFrom(own[replyMember]), {},
        textsFrom(own[tickedMember]), {}, textsFrom(own[metMember])};
    for (const QJsonValue each : own[acknowledgedMember].toArray())
        notes.acknowledged.append({each[findingMember].toString(), each[reasonMember].toString()});
    for (const QJsonValue each : own[handoversMember].toArray())
        notes.handovers.append(handoverFrom(each));
    return notes;
}

void putOrRemove(QJsonObject &own, const QString &member, bool isKnown, const QJsonValue &value)
{
    if (isKnown)
        own.insert(member, value);
    else
        own.remove(member);
}

} // namespace emo
