// SPDX-License-Identifier: MIT
#include "core/store/settings/Settings.h"

#include <QJsonDocument>

#include <algorithm>

namespace emo::store {

namespace {

const auto rowId = QStringLiteral("settings");
const auto userNameMember = QStringLiteral("userName");
const auto organisationMember = QStringLiteral("organisation");
const auto teamEmailMember = QStringLiteral("teamEmail");
const auto backupFolderMember = QStringLiteral("backupFolder");
const auto sharedFolderMember = QStringLiteral("sharedFolder");
const auto retentionMember = QStringLiteral("retentionMonths");
const auto binMember = QStringLiteral("binDays");
const auto lockMember = QStringLiteral("lockMinutes");
const auto textSizeMember = QStringLiteral("textSize");
const auto recipientsMember = QStringLiteral("recipients");

} // namespace

Result<Settings> settings(const Profile &profile)
{
    const Records &records = profile.records();
    Settings found;
    if (!records.has(tables::settings, rowId))
        return found;
    const auto text = records.read(tables::settings, rowId);
    if (!text)
        return text.error();
    const QJsonObject json = QJsonDocument::fromJson(*text).object();
    found.userName = json[userNameMember].toString();
    found.organisation = json[organisationMember].toString();
    found.teamEmail = json[teamEmailMember].toString();
    found.backupFolder = json[backupFolderMember].toString();
    found.sharedFolder = json[sharedFolderMember].toString();
    found.retentionMonths = std::max(1, json[retentionMember].toInt(found.retentionMonths));
    found.binDays = std::max(1, json[binMember].toInt(found.binDays));
    found.lockMinutes = std::max(1, json[lockMember].toInt(found.lockMinutes));
    found.textSize = std::clamp(json[textSizeMember].toDouble(1), 1.0, 2.0);
    found.recipients = json[recipientsMember].toObject();
    return found;
}

Result<> saveSettings(Profile &profile, const Settings &settings, const Act &act)
{
    const QJsonObject json{{userNameMember, settings.userName}, {organisationMember, settings.organisation},
        {teamEmailMember, settings.teamEmail}, {backupFolderMember, settings.backupFolder},
        {sharedFolderMember, settings.sharedFolder}, {retentionMember, settings.retentionMonths},
        {binMember, settings.binDays}, {lockMember, settings.lockMinutes},
        {textSizeMember, settings.textSize}, {recipientsMember, settings.recipients}};
    return profile.write([&]() -> Result<> {
        const auto put = profile.records().put(
            tables::settings, rowId, 0, QJsonDocument(json).toJson(QJsonDocument::Compact));
        if (!put)
            return put.error();
        return profile.audit().append({.who = act.who, .what = QStringLiteral("settings"), .when = act.when});
    });
}

} // namespace emo::store
