// SPDX-License-Identifier: MIT
#include "app/cli/ProfileAccess.h"
#include "core/store/vault/RecoveryKey.h"

#include <QJsonObject>

namespace emo::cli {

namespace {

struct ProfileCreateTexts
{
    EMO_TEXTS(ProfileCreateTexts)
};

int create(const Invocation &invocation)
{
    Command command(invocation,
        ProfileCreateTexts::tr(
            "Makes an encrypted profile, which the passphrase opens, and prints a recovery key, which opens "
            "it too. Keep the key on paper in a safe place: it is shown only once, and without it and the "
            "passphrase nobody can open the profile."),
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
                    : ProfileCreateTexts::tr("Recovery key: %1\n").with(printed),
                ProfileCreateTexts::tr(
                    "The recovery key could not be shown, so no profile was created. Let the command print "
                    "to the screen, or to a file on a disk with room, and run it again."));
        });
    printed.fill(u'\0');
    return made ? Done : fail(made.error());
}

const Registered createCommand{{
    .name = "profile create",
    .about = About::Profile,
    .summary = ProfileCreateTexts::tr("make an encrypted profile, and print its recovery key"),
    .run = create,
}};

} // namespace

} // namespace emo::cli
