// SPDX-License-Identifier: MIT
#include "app/cli/ProfileAccess.h"
#include "core/emo/EmoForm.h"
#include "core/store/backup/BackupSeries.h"
#include "core/store/orders/Verification.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace emo::cli {

namespace {

struct ProfileBackupTexts
{
    EMO_TEXTS(ProfileBackupTexts)
};

void printBackup(const Command &command, const QString &path)
{
    printOut(
        command.isJson() ? documentText({{QStringLiteral("path"), path}}, "emodesk-backup/1") : path + u'\n');
}

/// Names what is damaged, on the standard error; what the command exits with.
int warnOf(store::Profile &profile, const QStringList &faults, const QStringList &lost)
{
    QStringList lines = faults;
    if (!lost.isEmpty()) {
        const auto orders = store::OrderStore::open(profile, emoForm);
        const QSet<QString> contents(lost.begin(), lost.end());
        for (const QString &place : orders ? store::placesOf(**orders, contents) : lost)
            lines.append(ProfileBackupTexts::tr("%1 is damaged or missing. Attach it again.").with(place));
    }
    for (const QString &line : std::as_const(lines))
        note(line);
    return lines.isEmpty() ? Done : ErrorsFound;
}

int backup(const Invocation &invocation)
{
    Command command(invocation,
        ProfileBackupTexts::tr("Copies the sealed profile to a folder that exists, reads the copy back, and "
                               "prints where it is. Repairs what is damaged where the folder has a whole "
                               "copy of it. Names what is damaged and left out, and exits with 1 then. "
                               "Removes older copies as the window does. Without FOLDER it uses the folder "
                               "in the profile's settings."),
        {.files = {QStringLiteral("FOLDER")},
            .options = profileOptions(),
            .formats = textOrJson(),
            .filesMayBeLeftOut = true});
    if (const auto code = command.parse())
        return *code;
    const auto profile = openProfile(command);
    if (!profile)
        return fail(profile.error());
    const auto settings = settingsFor(**profile);
    if (!settings)
        return fail(settings.error());
    const QString folder = command.files().value(0, settings->backupFolder);
    if (folder.isEmpty())
        return fail(
            {ProfileBackupTexts::tr("Say where to: the profile's settings name no folder for backups")});
    const auto made = store::makeBackup(**profile, folder, settings->retentionMonths, actNow(command));
    if (!made)
        return fail(made.error());
    printBackup(command, made->path);
    return warnOf(**profile, made->faults, made->lost);
}

const Registered backupCommand{{
    .name = "profile backup",
    .about = About::Profile,
    .summary = ProfileBackupTexts::tr("copy the profile to a folder, and read the copy back"),
    .run = backup,
}};

/// The backups that the credential opens, so that one of them can be restored.
int listBackups(const Command &command, const QString &folder, const store::Credential &opener)
{
    const auto found = store::restorableBackups(folder, opener);
    if (!found)
        return fail(found.error());
    QJsonArray array;
    QString text;
    for (const store::Generation &each : *found) {
        const QString madeAt = each.madeAt.toUTC().toString(Qt::ISODate);
        const bool isWhole = each.contents && each.contents->isWhole();
        const bool isVerified = each.contents && each.contents->isOpened;
        const QString remark = !each.contents ? ProfileBackupTexts::tr("not checked: by an earlier version")
            : !isWhole                        ? ProfileBackupTexts::tr("incomplete")
            : !isVerified                     ? ProfileBackupTexts::tr("not verified")
                                              : QString();
        array.append(QJsonObject{{QStringLiteral("path"), each.path}, {QStringLiteral("number"), each.number},
            {QStringLiteral("madeAt"), madeAt}, {QStringLiteral("complete"), isWhole},
            {QStringLiteral("verified"), isVerified}});
        text += QStringLiteral("%1  %2  %3").arg(QString::number(each.number), madeAt, each.path)
            + (remark.isEmpty() ? QString() : QStringLiteral("  ") + remark) + u'\n';
    }
    printOut(
        command.isJson() ? documentText({{QStringLiteral("backups"), array}}, "emodesk-backups/1") : text);
    return Done;
}

int restore(const Invocation &invocation)
{
    const auto listOption = QStringLiteral("list");
    Command command(invocation,
        ProfileBackupTexts::tr(
            "Makes a new profile of a backup: of the file, or of the newest in the folder. --profile says "
            "where; there may be none yet. Names what the backup lacks, and exits with 1 then. --list lists "
            "the backups in the folder, newest first, and restores nothing."),
        {.files = {QStringLiteral("BACKUP|FOLDER")},
            .options = profileOptions({{listOption,
                ProfileBackupTexts::tr("List the backups in FOLDER that the passphrase opens.")}}),
            .formats = textOrJson()});
    if (const auto code = command.parse())
        return *code;
    const auto opener = credential(command);
    if (!opener)
        return fail(opener.error());
    const QString from = command.file(0);
    if (command.isSet(listOption))
        return listBackups(command, from, *opener);
    const auto restored = QFileInfo(from).isDir()
        ? store::continueFromBackup(from, *opener, profileFolder(command), actNow(command))
        : store::restoreBackup(from, *opener, profileFolder(command), actNow(command));
    if (!restored)
        return fail(restored.error());
    printBackup(command, restored->profile->folder().path());
    QStringList damaged;
    for (const store::Damage &damage : restored->profile->damage())
        damaged.append(describe(damage));
    return warnOf(*restored->profile, damaged, restored->lost);
}

const Registered restoreCommand{{
    .name = "profile restore",
    .about = About::Profile,
    .summary = ProfileBackupTexts::tr("make a new profile of a backup, or list the backups"),
    .run = restore,
}};

} // namespace

} // namespace emo::cli
