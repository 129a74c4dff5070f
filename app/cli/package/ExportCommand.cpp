// SPDX-License-Identifier: MIT
#include "app/cli/package/PackageAccess.h"
#include "app/cli/ProfileAccess.h"
#include "core/emo/EmoForm.h"

#include <QJsonObject>

namespace emo::cli {

namespace {

struct PackageExportTexts
{
    EMO_TEXTS(PackageExportTexts)
};

const auto outputOption = QStringLiteral("output");
const auto finishedOption = QStringLiteral("finished");
const auto ownOption = QStringLiteral("own-passphrase");

/// What is printed of a package that is written. The passphrase is empty if it is known already.
QString packageText(const Command &command, const QString &passphrase)
{
    if (command.isJson())
        return documentText({{QStringLiteral("file"), command.value(outputOption)},
                                {QStringLiteral("passphrase"), passphrase}},
            "emodesk-package/1");
    return passphrase.isEmpty() ? QString() : PackageExportTexts::tr("Passphrase: %1\n").with(passphrase);
}

int exportOne(const Invocation &invocation)
{
    Command command(invocation,
        PackageExportTexts::tr(
            "Writes an order of the profile, all versions with their files, to an encrypted package. Its "
            "passphrase is new, and is printed once; tell it by telephone, never with the package."),
        {.files = {QStringLiteral("REFERENCE")},
            .options
            = profileOptions({{{QStringLiteral("o"), outputOption},
                                  PackageExportTexts::tr("The package to write."), QStringLiteral("FILE")},
                {finishedOption, PackageExportTexts::tr("Leave out what is still a draft.")},
                {ownOption,
                    PackageExportTexts::tr(
                        "Use a passphrase that you have already told, such as the office's.")},
                packagePassphraseOption()}),
            .formats = textOrJson()});
    if (const auto code = command.parse())
        return *code;
    if (command.value(outputOption).isEmpty())
        return fail({PackageExportTexts::tr("Say with -o where the package is to be written")});
    const auto open = openNamedOrder(command);
    if (!open)
        return fail(open.error());
    QString printed;
    auto sealing = command.isSet(ownOption)
        ? packagePassphrase(command)
        : Result<store::PackagePassphrase>(store::PackagePassphrase::generated(printed));
    if (!sealing)
        return fail(sealing.error());
    const auto extent = command.isSet(finishedOption) ? store::PackageExtent::FinishedVersions
                                                      : store::PackageExtent::Everything;
    const auto made = store::exportPackage(*open->orders, emoForm, open->id, extent,
        command.value(outputOption), *sealing, store::moderateCost, actNow(command), [&] {
            return printOnce(packageText(command, printed),
                PackageExportTexts::tr(
                    "The passphrase could not be shown, so no package was written. Let the command print to "
                    "the screen, or to a file on a disk with room, and run it again."));
        });
    return made ? Done : fail(made.error());
}

const Registered packageExportCommand{{
    .name = "package export",
    .about = About::Packages,
    .summary = PackageExportTexts::tr("write an order of the profile to a package"),
    .run = exportOne,
}};

} // namespace

} // namespace emo::cli
