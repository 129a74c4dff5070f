// SPDX-License-Identifier: MIT
#include "app/cli/ProfileAccess.h"
#include "core/base/Text.h"
#include "core/emo/EmoForm.h"
#include "core/store/backup/BackupSeries.h"
#include "core/store/backup/BareDatabase.h"
#include "core/store/orders/Verification.h"
#include "core/store/vault/RecoveryKey.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace emo::cli {

namespace {

struct ProfileCommandTexts
{
    EMO_TEXTS(ProfileCommandTexts)
};

int create(const Invocation &invocation)
{
    Command command(invocation,
        ProfileCommandTexts::tr(
            "Makes an encrypted profile, which the passphrase opens, and prints a recovery "
            "key, which opens it too. Keep the key on paper in a safe place: it is shown "
            "only once, and without it and the passphrase nobody can open the profile."),
        {.options = profileOptions(), .formats = textOrJson()});
    if (const auto code = command.parse())
        return *code;
    auto opener = credential(command);
    if (!opener)
        return fail(opener.error());
    store::Secret key = store::newRecoveryKey();
    QString printed = store::printedRecoveryKey(key);
    std::array credentials{*std::move(opener), store::Credential::recovery(std::move(key))};
    const auto made = store::Profile::create(
        profileFolder(command), credentials, store::moderateCost, actNow(command), [&] {
            return printOnce(command.isJson()
                    ? documentText({{QStringLiteral("recoveryKey"), printed}}, "emodesk-profile/1")
                    : ProfileCommandTexts::tr("Recovery key: %1\n").with(printed),
                ProfileCommandTexts::tr(
                    "The recovery key could not be shown, so no profile was created. Let the command print "
                    "to the screen, or to a file on a disk with room, and run it again."));
        });
    printed.fill(u'\0');
    return made ? Done : fail(made.error());
}

const Registered createCommand{{
    .name = "profile create",
    .about = About::Profile,
    .summary = ProfileCommandTexts::tr("make an encrypted profile, and print its recovery key"),
    .run = create,
}};

int verify(const Invocation &invocation)
{
    Command command(invocation,
        ProfileCommandTexts::tr(
            "Checks the database, opens every record and every attached file in the profile, and compares "
            "them with its list and its audit record. Says what is damaged and what to do. Exits with 0 "
            "if all is well, 1 if something is altered, damaged or missing."),
        {.options = profileOptions(), .formats = textOrJson()});
    if (const auto code = command.parse())
        return *code;
    auto open = openOrders(command);
    if (!open)
        return fail(open.error());
    const auto faults = store::faultsOf(*open->orders);
    if (!faults)
        return fail(faults.error());
    QStringList found;
    QStringList advice;
    for (const store::Fault &fault : *faults) {
        found.append(fault.what);
        if (!advice.contains(fault.advice))
            advice.append(fault.advice);
    }
    const store::AuditHead head = open->profile->audit().head();
    const int orders = int(open->orders->cards().size());
    if (command.isJson()) {
        printOut(documentText({{QStringLiteral("orders"), orders},
                                  {QStringLiteral("faults"), QJsonArray::fromStringList(found)},
                                  {QStringLiteral("advice"), QJsonArray::fromStringList(advice)},
                                  {QStringLiteral("auditEntries"), head.count},
                                  {QStringLiteral("auditHead"), QString::fromLatin1(head.hash.toHex())}},
            "emodesk-verification/1"));
    } else {
        for (const QString &line : found + advice)
            printOut(line + u'\n');
        printOut(ProfileCommandTexts::tr("%n order(s)", nullptr, orders) + QStringLiteral(", ")
            + ProfileCommandTexts::tr("%n fault(s)", nullptr, int(faults->size())) + u'\n');
    }
    return faults->isEmpty() ? Done : ErrorsFound;
}

const Registered verifyCommand{{
    .name = "profile verify",
    .about = About::Profile,
    .summary = ProfileCommandTexts::tr("say what is damaged, and what to do"),
    .run = verify,
}};

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
            lines.append(ProfileCommandTexts::tr("%1 is damaged or missing. Attach it again").with(place));
    }
    for (const QString &line : std::as_const(lines))
        note(line);
    return lines.isEmpty() ? Done : ErrorsFound;
}

int backup(const Invocation &invocation)
{
    Command command(invocation,
        ProfileCommandTexts::tr(
            "Copies the profile, as sealed as it is, to a folder that is there, reads the "
            "copy back, and prints where it is. Repairs what is damaged where the folder "
            "has a whole copy of it. Names what is damaged and left out, and exits with 1 "
            "then. Removes older copies as the window does. Without FOLDER it uses the "
            "folder in the profile's settings."),
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
            {ProfileCommandTexts::tr("Say where to: the profile's settings name no folder for backups")
                    .toString()});
    const auto made = store::makeBackup(**profile, folder, settings->retentionMonths, actNow(command));
    if (!made)
        return fail(made.error());
    printBackup(command, made->path);
    return warnOf(**profile, made->faults, made->lost);
}

const Registered backupCommand{{
    .name = "profile backup",
    .about = About::Profile,
    .summary = ProfileCommandTexts::tr("copy the profile to a folder, and read the copy back"),
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
        const QString remark = !each.contents
            ? ProfileCommandTexts::tr("not checked: by an earlier version").toString()
            : !isWhole    ? ProfileCommandTexts::tr("incomplete").toString()
            : !isVerified ? ProfileCommandTexts::tr("not verified").toString()
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
        ProfileCommandTexts::tr(
            "Makes a new profile of a backup: of the file, or of the newest in the folder. "
            "--profile says where; there may be none yet. Names what the backup lacks, and exits with 1 "
            "then. "
            "--list lists the backups in the folder, newest first, and restores nothing."),
        {.files = {QStringLiteral("BACKUP|FOLDER")},
            .options = profileOptions({{listOption,
                ProfileCommandTexts::tr("List the backups in FOLDER that the passphrase opens.")
                    .toString()}}),
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
    .summary = ProfileCommandTexts::tr("make a new profile of a backup, or list the backups"),
    .run = restore,
}};

/// For ourselves alone; see core/store/backup/BareDatabase.h.
int rows(const Invocation &invocation)
{
    QFile output;
    if (invocation.arguments.size() != 1 || !output.open(stdout, QIODevice::WriteOnly))
        return Unusable;
    const auto done = store::handOverRows(invocation.arguments[0], output);
    return done && output.flush() ? Done : Unusable;
}

const Registered rowsCommand{{
    .name = "profile rows",
    .about = About::Profile,
    .run = rows,
}};

} // namespace

} // namespace emo::cli
