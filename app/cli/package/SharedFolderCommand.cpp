// SPDX-License-Identifier: MIT
#include "app/cli/package/PackageAccess.h"
#include "app/cli/ProfileAccess.h"
#include "core/emo/EmoForm.h"
#include "core/store/package/SharedFolder.h"

#include <QJsonArray>
#include <QJsonObject>

namespace emo::cli {

namespace {

struct SharedFolderCommandTexts
{
    EMO_TEXTS(SharedFolderCommandTexts)
};

const auto toOption = QStringLiteral("to");

/// The folder that was named, or the one that the profile's settings name.
Result<QString> sharedFolder(const store::Profile &profile, const QString &named)
{
    if (!named.isEmpty())
        return named;
    const auto settings = settingsFor(profile);
    if (!settings)
        return settings.error();
    return settings->sharedFolder.isEmpty() ? Result<QString>(Problem{
               SharedFolderCommandTexts::tr("Say which folder the office shares: the profile names none")})
                                            : settings->sharedFolder;
}

int share(const Invocation &invocation)
{
    Command command(invocation,
        SharedFolderCommandTexts::tr(
            "Puts the finished versions of an order into the folder that the office shares, as a package "
            "that the office's passphrase opens. It replaces one with fewer versions."),
        {.files = {QStringLiteral("REFERENCE")},
            .options
            = profileOptions({{toOption,
                                  SharedFolderCommandTexts::tr(
                                      "The shared folder; the one of the profile's settings if left out."),
                                  QStringLiteral("DIR")},
                packagePassphraseOption()}),
            .formats = textOrJson()});
    if (const auto code = command.parse())
        return *code;
    const auto open = openNamedOrder(command);
    if (!open)
        return fail(open.error());
    const auto folder = sharedFolder(*open->profile, command.value(toOption));
    if (!folder)
        return fail(folder.error());
    auto sealing = packagePassphrase(command);
    if (!sealing)
        return fail(sealing.error());
    const auto shared = store::share(
        *open->orders, emoForm, open->id, *folder, *sealing, store::moderateCost, actNow(command));
    if (!shared)
        return fail(shared.error());
    printOut(command.isJson() ? documentText({{QStringLiteral("file"), *shared}}, "emodesk-package/1")
                              : *shared + u'\n');
    return Done;
}

const Registered packageShareCommand{{
    .name = "package share",
    .about = About::Packages,
    .summary = SharedFolderCommandTexts::tr("put an order into the office's folder"),
    .run = share,
}};

int listFolder(const Invocation &invocation)
{
    Command command(invocation,
        SharedFolderCommandTexts::tr("Lists the packages in the folder that the office shares, and which of "
                                     "them are new to the profile."),
        {.files = {QStringLiteral("DIR")},
            .options = profileOptions(),
            .formats = textOrJson(),
            .filesMayBeLeftOut = true});
    if (const auto code = command.parse())
        return *code;
    const auto open = openOrders(command);
    if (!open)
        return fail(open.error());
    const auto folder = sharedFolder(*open->profile, command.file(0));
    if (!folder)
        return fail(folder.error());
    const auto there = store::packagesIn(*folder);
    const auto fresh = there ? store::newAmong(*there, *open->orders) : there;
    if (!fresh)
        return fail(fresh.error());
    const bool isJson = command.isJson();
    QJsonArray packages;
    for (const store::SharedPackage &each : *there) {
        const bool isNew = fresh->contains(each);
        packages.append(
            QJsonObject{{QStringLiteral("file"), each.path}, {QStringLiteral("reference"), each.reference},
                {QStringLiteral("version"), each.number}, {QStringLiteral("isNew"), isNew}});
        const QString line = QStringLiteral("%1 v%2").arg(each.reference).arg(each.number);
        if (!isJson)
            printOut((isNew ? SharedFolderCommandTexts::tr("%1  new").with(line) : line) + u'\n');
    }
    if (isJson)
        printOut(documentText({{QStringLiteral("packages"), packages}}, "emodesk-packages/1"));
    return Done;
}

const Registered packageListCommand{{
    .name = "package list",
    .about = About::Packages,
    .summary = SharedFolderCommandTexts::tr("list the packages in the office's folder"),
    .run = listFolder,
}};

} // namespace

} // namespace emo::cli
