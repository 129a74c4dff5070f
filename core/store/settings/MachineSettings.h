// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/settings/Settings.h"

#include <QMap>

namespace emo::store {

/// What the administrator of a computer has laid down for every profile on it: presets, which a user may
/// change, and locks, which take the place of what the user has set. It is only ever read.
class MachineSettings
{
public:
    /// Nothing is laid down.
    MachineSettings() = default;
    /// What stands at a place of QSettings, below Defaults and Locked. What cannot be used is left out and
    /// named among the problems.
    static MachineSettings from(const QString &place);
    /// Where it stands: in the registry on Windows, otherwise in a file that only an administrator can write.
    static QString standardPlace();

    /// What a new profile begins with.
    Settings presets() const;
    /// What holds: the user's own settings, but for what is locked.
    Settings over(const Settings &own) const;
    /// What is to be kept of `changed`: everything but what is locked, which stays as it was in `own`.
    Settings kept(const Settings &changed, const Settings &own) const;
    bool isLocked(QLatin1StringView key) const { return m_locked.contains(key); }
    /// The code of a language; empty if none is laid down.
    QString language() const;
    /// A line for each thing that is not used.
    const QStringList &problems() const { return m_problems; }

private:
    using Values = QMap<QString, QString>;
    Values usable(const QMap<QString, QString> &found);
    static void apply(const Values &values, Settings &settings);

    Values m_presets; ///< By key.
    Values m_locked;
    QStringList m_problems;
};

/// The keys that an administrator can give.
namespace machineKeys {
inline constexpr QLatin1StringView organisation("Organisation");
inline constexpr QLatin1StringView teamEmail("TeamEmail");
inline constexpr QLatin1StringView backupFolder("BackupFolder");
inline constexpr QLatin1StringView sharedFolder("SharedFolder");
inline constexpr QLatin1StringView retentionMonths("RetentionMonths");
inline constexpr QLatin1StringView lockMinutes("LockMinutes");
inline constexpr QLatin1StringView language("Language");
} // namespace machineKeys

} // namespace emo::store
