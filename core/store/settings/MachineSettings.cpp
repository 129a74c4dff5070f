// SPDX-License-Identifier: MIT
#include "core/store/settings/MachineSettings.h"

#include "core/base/Text.h"

#include <QDir>
#include <QRegularExpression>
#include <QSettings>

#include <array>

namespace emo::store {

namespace {

struct MachineSettingsTexts
{
    EMO_TEXTS(MachineSettingsTexts)
};

/// A key, what it sets, and what its value must look like.
struct MachineKey
{
    enum class Kind { Text, Email, Folder, Months, Minutes, Language };
    QLatin1StringView name;
    Kind kind;
    QString Settings::*text = nullptr;
    int Settings::*number = nullptr;
};

const std::array<MachineKey, 7> keys{{
    {machineKeys::organisation, MachineKey::Kind::Text, &Settings::organisation},
    {machineKeys::teamEmail, MachineKey::Kind::Email, &Settings::teamEmail},
    {machineKeys::backupFolder, MachineKey::Kind::Folder, &Settings::backupFolder},
    {machineKeys::sharedFolder, MachineKey::Kind::Folder, &Settings::sharedFolder},
    {machineKeys::retentionMonths, MachineKey::Kind::Months, nullptr, &Settings::retentionMonths},
    {machineKeys::lockMinutes, MachineKey::Kind::Minutes, nullptr, &Settings::lockMinutes},
    {machineKeys::language, MachineKey::Kind::Language},
}};

bool isNumber(const QString &value, int most)
{
    bool isOne = false;
    const int number = value.toInt(&isOne);
    return isOne && number >= 1 && number <= most;
}

/// Why the value cannot be used; empty if it can.
QString complaint(MachineKey::Kind kind, const QString &value)
{
    static const QRegularExpression email(QStringLiteral("^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"));
    static const QRegularExpression code(QStringLiteral("^[a-z]{2}$"));
    const auto must = [](const Text &text, int most) { return text.with(QString::number(most)); };
    switch (kind) {
    case MachineKey::Kind::Text:
        return value.isEmpty() ? MachineSettingsTexts::tr("it is empty") : QString();
    case MachineKey::Kind::Email:
        return email.match(value).hasMatch() ? QString()
                                             : MachineSettingsTexts::tr("it must be an email address");
    case MachineKey::Kind::Folder:
        return QDir::isAbsolutePath(value)
            ? QString()
            : MachineSettingsTexts::tr("it must be the whole path of a folder");
    case MachineKey::Kind::Months:
        return isNumber(value, mostRetentionMonths)
            ? QString()
            : must(MachineSettingsTexts::tr("it must be a number from 1 to %1"), mostRetentionMonths);
    case MachineKey::Kind::Minutes:
        return isNumber(value, mostLockMinutes)
            ? QString()
            : must(MachineSettingsTexts::tr("it must be a number from 1 to %1"), mostLockMinutes);
    case MachineKey::Kind::Language:
        return code.match(value).hasMatch()
            ? QString()
            : MachineSettingsTexts::tr("it must be a language of two letters, such as en");
    }
    Q_UNREACHABLE();
}

/// In a file, a value with a comma comes as a list.
QMap<QString, QString> groupOf(QSettings &store, const QString &group)
{
    QMap<QString, QString> found;
    store.beginGroup(group);
    for (const QString &key : store.childKeys())
        found.insert(key, store.value(key).toStringList().join(QStringLiteral(", ")).trimmed());
    store.endGroup();
    return found;
}

} // namespace

QString MachineSettings::standardPlace()
{
#ifdef Q_OS_WIN
    return QStringLiteral("HKEY_LOCAL_MACHINE\\Software\\Policies\\EMO Desk");
#else
    return QStringLiteral("/etc/xdg/EMO Desk/EMO Desk.conf"); // whatever the user's environment says
#endif
}

MachineSettings MachineSettings::from(const QString &place)
{
    const bool isRegistry = place.startsWith(QLatin1StringView("HKEY_"));
    QSettings store(place, isRegistry ? QSettings::NativeFormat : QSettings::IniFormat);
    MachineSettings settings;
    settings.m_presets = settings.usable(groupOf(store, QStringLiteral("Defaults")));
    settings.m_locked = settings.usable(groupOf(store, QStringLiteral("Locked")));
    if (store.status() != QSettings::NoError)
        settings.m_problems.append(
            MachineSettingsTexts::tr("The administrator's settings in %1 cannot be read.").with(place));
    return settings;
}

MachineSettings::Values MachineSettings::usable(const QMap<QString, QString> &found)
{
    Values values;
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        const auto key = std::ranges::find(keys, it.key(), &MachineKey::name);
        const QString why = key == keys.end() ? MachineSettingsTexts::tr("there is no such setting")
                                              : complaint(key->kind, it.value());
        if (why.isEmpty())
            values.insert(it.key(), it.value());
        else
            m_problems.append(MachineSettingsTexts::tr("The administrator's setting %1 is not used: %2.")
                                  .with(it.key(), why));
    }
    return values;
}

void MachineSettings::apply(const Values &values, Settings &settings)
{
    for (const MachineKey &key : keys) {
        const auto value = values.constFind(key.name);
        if (value == values.constEnd())
            continue;
        if (key.text)
            settings.*key.text = *value;
        if (key.number)
            settings.*key.number = value->toInt();
    }
}

Settings MachineSettings::presets() const
{
    Settings settings;
    apply(m_presets, settings);
    return over(settings);
}

Settings MachineSettings::over(const Settings &own) const
{
    Settings settings = own;
    apply(m_locked, settings);
    return settings;
}

Settings MachineSettings::kept(const Settings &changed, const Settings &own) const
{
    Settings settings = changed;
    for (const MachineKey &key : keys) {
        if (!isLocked(key.name))
            continue;
        if (key.text)
            settings.*key.text = own.*key.text;
        if (key.number)
            settings.*key.number = own.*key.number;
    }
    return settings;
}

QString MachineSettings::language() const
{
    return m_locked.value(machineKeys::language, m_presets.value(machineKeys::language));
}

} // namespace emo::store
