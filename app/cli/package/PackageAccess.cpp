// SPDX-License-Identifier: MIT
#include "app/cli/package/PackageAccess.h"

#include "app/cli/Passphrase.h"

namespace emo::cli {

namespace {

struct PackageAccessTexts
{
    EMO_TEXTS(PackageAccessTexts)
};

const auto packageDescriptorOption = QStringLiteral("package-passphrase-fd");

} // namespace

QCommandLineOption packagePassphraseOption()
{
    return {packageDescriptorOption,
        PackageAccessTexts::tr("The number of an open file whose first line is the package's passphrase. "
                               "Without it, it is taken from EMODESK_PACKAGE_PASSPHRASE or asked for."),
        QStringLiteral("N")};
}

Result<store::PackagePassphrase> packagePassphrase(const Command &command)
{
    auto given = command.isSet(packageDescriptorOption)
        ? passphraseOfDescriptor(command.value(packageDescriptorOption))
        : passphraseOfEnvironment("EMODESK_PACKAGE_PASSPHRASE");
    if (given && given->isEmpty())
        given = askedPassphrase(PackageAccessTexts::tr("Passphrase of the package"));
    if (!given)
        return given.error();
    return store::PackagePassphrase(
        QString::fromUtf8(reinterpret_cast<const char *>(given->data()), given->size()));
}

} // namespace emo::cli
