// SPDX-License-Identifier: MIT
#include "app/cli/package/PackageAccess.h"
#include "app/cli/ProfileAccess.h"
#include "app/cli/Taken.h"
#include "core/emo/EmoForm.h"
#include "core/store/package/SharedFolder.h"

namespace emo::cli {

namespace {

struct PackageImportTexts
{
    EMO_TEXTS(PackageImportTexts)
};

const auto fromOption = QStringLiteral("from");

int importAll(const Invocation &invocation)
{
    Command command(invocation,
        PackageImportTexts::tr(
            "Takes what is in packages into the profile, each of them whole or not at all. What is in the "
            "profile is never overwritten. Exits with 2 if one of them was not taken in; the others are."),
        {.files = {QStringLiteral("FILE...")},
            .options
            = profileOptions({{fromOption,
                                  PackageImportTexts::tr("Take in what is new in this shared folder, "
                                                         "instead of files."),
                                  QStringLiteral("DIR")},
                packagePassphraseOption()}),
            .formats = textOrJson(),
            .filesMayBeLeftOut = true});
    if (const auto code = command.parse())
        return *code;
    if (command.files().isEmpty() != command.isSet(fromOption))
        return fail({PackageImportTexts::tr("Say what to take in: files, or a folder with --from")});
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
    auto opening = packagePassphrase(command);
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
    .summary = PackageImportTexts::tr("take what is in packages into the profile"),
    .run = importAll,
}};

} // namespace

} // namespace emo::cli
