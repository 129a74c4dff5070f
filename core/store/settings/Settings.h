// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/vault/Profile.h"

#include <QJsonObject>

namespace emo::store {

// More than these nobody can set.
inline constexpr int mostRetentionMonths = 120;
inline constexpr int mostBinDays = 365;
inline constexpr int mostLockMinutes = 60;

/// What the user of a profile has set. It tells who they are and where they work, so it is kept sealed.
struct Settings
{
    QString userName; ///< Written beside everything they do.
    QString organisation; ///< A prison or a region of the Youth Custody Service, in words.
    QString teamEmail;
    QString backupFolder; ///< Empty: none yet, which the program keeps saying.
    QString sharedFolder = {}; ///< The office's folder of packages; empty: none. See SharedFolder.h.
    int retentionMonths = 12; ///< After which finished versions are offered for deletion.
    int binDays = 30; ///< After which what is in the bin is deleted for good.
    int lockMinutes = 10; ///< Without use, before the profile is locked.
    double textSize = 1; ///< Of the system's text size.
    QJsonObject recipients = {}; ///< Email addresses that were used before, by role and by unit or force.

    bool operator==(const Settings &) const = default;
};

/// Those of the profile; the defaults if none were saved.
Result<Settings> settings(const Profile &profile);
Result<> saveSettings(Profile &profile, const Settings &settings, const Act &act);

} // namespace emo::store
