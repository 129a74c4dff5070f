// SPDX-License-Identifier: MIT
#include "app/cli/Passphrase.h"
#include "app/cli/ProfileAccess.h"
#include "app/cli/Taken.h"
#include "core/base/Text.h"
#include "core/emo/EmoForm.h"
#include "core/order/Reference.h"
#include "core/store/package/SharedFolder.h"
#include "core/store/settings/Settings.h"

#include <QJsonArray>
#include <QJsonObject>

namespace emo::cli {

namespace {

struct PackageCommandTexts
{
    EMO_TEXTS(PackageCommandTexts)
};

const auto outputOption = QStringLiteral("output");
const auto finishedOption = QStringLiteral("finished");
const auto fromOption = QStringLiteral("from");
const auto toOption = QStringLiteral("to");
const auto ownOption = QStringLiteral("own-passphrase");
const auto packageDescriptorOption = QStringLiteral("package-passphrase-fd");

QCommandLineOption passphraseOption()
{
    return {packageDescriptorOption,
        PackageCommandTexts::tr("The number of an open file whose first line is the package's passphrase. "
                                "Without it, it is taken from EMODESK_PACKAGE_PASSPHRASE or asked for.")
            .toString(),
        QStringLiteral("N")};
}

Result<store::PackagePassphrase> passphrase(const Command &command)
{
    auto given = command.isSet(packageDescriptorOption)
        ? passphraseOfDescriptor(command.value(packageDescriptorOption))
        : passphraseOfEnvironment("EMODESK_PACKAGE_PASSPHRASE");
    if (given && given->isEmpty())
        given = askedPassphrase(PackageCommandTexts::tr("Passphrase of the package").toString());
    if (!given)
        return given.error();
    return store::PackagePassphrase(
        QString::fromUtf8(reinterpret_cast<const char *>(given->data()), given->size()));
}

/// What is printed of a package that is written. The passphrase is empty if it is known already.
QString packageText(const Command &command, const QString &passphrase)
{
    if (command.isJson())
        return documentText({{QStringLiteral("file"), command.value(outputOption)},
                                {QStringLiteral("passphrase"), passphrase}},
            "emodesk-package/1");
    return passphrase.isEmpty() ? QString() : PackageCommandTexts::tr("Passphrase: %1\n").with(passphrase);
}

int exportOne(const Invocation &invocation)
{
    Command command(invocation,
        PackageCommandTexts::tr(
            "Writes an order of the profile, all versions with their files, to an encrypted package. "
            "Its passphrase is new, and is printed once; tell it by telephone, never with the "
            "package."),
        {.files = {QStringLiteral("REFERENCE")},
            .options = profileOptions(
                {{{QStringLiteral("o"), outputOption},
                     PackageCommandTexts::tr("The package to write.").toString(), QStringLiteral("FILE")},
                    {finishedOption, PackageCommandTexts::tr("Leave out what is still a draft.").toString()},
                    {ownOption,
                        PackageCommandTexts::tr(
                            "Use a passphrase that you have already told, such as the office's.")
                            .toString()},
                    passphraseOption()}),
            .formats = textOrJson()});
    if (const auto code = command.parse())
        return *code;
    if (command.value(outputOption).isEmpty())
        return fail({PackageCommandTexts::tr("Say with -o where the package is to be written").toString()});
    const auto open = openNamedOrder(command);
    if (!open)
        return fail(open.error());
    QString printed;
    auto sealing = command.isSet(ownOption)
        ? passphrase(command)
        : Result<store::PackagePassphrase>(store::PackagePassphrase::generated(printed));
    if (!sealing)
        return fail(sealing.error());
    const auto extent = command.isSet(finishedOption) ? store::PackageExtent::FinishedVersions
                                                      : store::PackageExtent::Everything;
    const auto made = store::exportPackage(*open->orders, emoForm, open->id, extent,
        command.value(outputOption), *sealing, store::moderateCost, actNow(command), [&] {
            return printOnce(packageText(command, printed),
                PackageCommandTexts::tr(
                    "The passphrase could not be shown, so no package was written. Let the command print "
                    "to the screen, or to a file on a disk with room, and run it again."));
        });
    return made ? Done : fail(made.error());
}

const Registered packageExportCommand{{
    .name = "package export",
    .about = About::Packages,
    .summary = PackageCommandTexts::tr("write an order of the profile to a package"),
    .run = exportOne,
}};

/// The folder that was named, or the one that the profile's settings name.
Result<QString> sharedFolder(const store::Profile &profile, const QString &named)
{
    if (!named.isEmpty())
        return named;
    const auto settings = settingsFor(profile);
    if (!settings)
        return settings.error();
    return settings->sharedFolder.isEmpty()
        ? Result<QString>(Problem{
            PackageCommandTexts::tr("Say which folder the office shares: the profile names none").toString()})
        : settings->sharedFolder;
}

int importAll(const Invocation &invocation)
{
    Command command(invocation,
        PackageCommandTexts::tr(
            "Takes what is in packages into the profile, each of them whole or not at all. "
            "What is in the profile is never overwritten. Exits with 2 if one of them was "
            "not taken in; the others are."),
        {.files = {QStringLiteral("FILE...")},
            .options
            = profileOptions({{fromOption,
                                  PackageCommandTexts::tr("Take in what is new in this shared folder, "
                                                          "instead of files.")
                                      .toString(),
                                  QStringLiteral("DIR")},
                passphraseOption()}),
            .formats = textOrJson(),
            .filesMayBeLeftOut = true});
    if (const auto code = command.parse())
        return *code;
    if (command.files().isEmpty() != command.isSet(fromOption))
        return fail(
            {PackageCommandTexts::tr("Say what to take in: files, or a folder with --from").toString()});
    const auto open = openOrders(command);
    if (!open)
        return fail(open.error());
    QStringList paths = command.files();
    if (command.isSet(fromOption)) {
        const auto there = store::packagesIn(command.value(fromOption));
        const auto fresh = there ? store::newAmong(*there, *open->orders) : there;
        if (!fresh)
            return fail(fresh.error());
        for (const store::SharedPackage &each : *fresh)
            paths.append(each.path);
    }
    TakenFiles files(command.isJson());
    if (paths.isEmpty()) // and no passphrase is needed
        return files.finish();
    auto opening = passphrase(command);
    if (!opening)
        return fail(opening.error());
    for (const QString &path : std::as_const(paths)) {
        const auto checked = store::checkPackage(emoForm, path, *opening);
        const auto taken = checked
            ? store::takeInPackage(*open->orders, emoForm, *checked, *opening, actNow(command))
            : Result<store::TakenPackage>(checked.error());
        if (taken)
            files.add(path, *taken);
        else
            files.refuse(path, {path + QStringLiteral(": ") + taken.error().message});
    }
    return files.finish();
}

const Registered packageImportCommand{{
    .name = "package import",
    .about = About::Packages,
    .summary = PackageCommandTexts::tr("take what is in packages into the profile"),
    .run = importAll,
}};

int share(const Invocation &invocation)
{
    Command command(invocation,
        PackageCommandTexts::tr(
            "Puts the finished versions of an order into the folder that the office shares, "
            "as a package that the office's passphrase opens. It takes the place of one "
            "with fewer versions."),
        {.files = {QStringLiteral("REFERENCE")},
            .options
            = profileOptions({{toOption,
                                  PackageCommandTexts::tr(
                                      "The shared folder; the one of the profile's settings if left out.")
                                      .toString(),
                                  QStringLiteral("DIR")},
                passphraseOption()}),
            .formats = textOrJson()});
    if (const auto code = command.parse())
        return *code;
    const auto open = openNamedOrder(command);
    if (!open)
        return fail(open.error());
    const auto folder = sharedFolder(*open->profile, command.value(toOption));
    if (!folder)
        return fail(folder.error());
    auto sealing = passphrase(command);
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
    .summary = PackageCommandTexts::tr("put an order into the office's folder"),
    .run = share,
}};

int listFolder(const Invocation &invocation)
{
    Command command(invocation,
        PackageCommandTexts::tr(
            "Lists the packages in the folder that the office shares, and which of them are "
            "new to the profile."),
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
            printOut((isNew ? PackageCommandTexts::tr("%1  new").with(line) : line) + u'\n');
    }
    if (isJson)
        printOut(documentText({{QStringLiteral("packages"), packages}}, "emodesk-packages/1"));
    return Done;
}

const Registered packageListCommand{{
    .name = "package list",
    .about = About::Packages,
    .summary = PackageCommandTexts::tr("list the packages in the office's folder"),
    .run = listFolder,
}};

} // namespace

} // namespace emo::cli
