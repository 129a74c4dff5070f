// SPDX-License-Identifier: MIT
#include "app/cli/ProfileAccess.h"

#include "app/cli/Passphrase.h"
#include "core/base/Text.h"
#include "core/emo/EmoForm.h"
#include "core/order/ForeignOrder.h"
#include "core/order/Reference.h"
#include "core/store/settings/MachineSettings.h"
#include "core/store/vault/RecoveryKey.h"
#include "core/store/vault/SystemKeyring.h"

namespace emo::cli {

namespace {

struct ProfileAccessTexts
{
    EMO_TEXTS(ProfileAccessTexts)
};

const auto profileOption = QStringLiteral("profile");
const auto descriptorOption = QStringLiteral("passphrase-fd");
const auto recoveryOption = QStringLiteral("recovery-key");
const auto whoOption = QStringLiteral("who");
const auto takeOverOption = QStringLiteral("take-over");

QString systemUser()
{
    const QString name = qEnvironmentVariable("USERNAME");
    return name.isEmpty() ? qEnvironmentVariable("USER") : name;
}

Result<store::Secret> secret(const Command &command, const QString &prompt)
{
    if (command.isSet(descriptorOption))
        return passphraseOfDescriptor(command.value(descriptorOption));
    auto given = passphraseOfEnvironment();
    return given && given->isEmpty() ? askedPassphrase(prompt) : std::move(given);
}

Result<std::unique_ptr<store::Profile>> openedWithCredential(
    const Command &command, const QString &folder, const std::optional<store::ElsewhereLock> &takenOver)
{
    const bool isGiven = command.isSet(descriptorOption) || command.isSet(recoveryOption)
        || qEnvironmentVariableIsSet(passphraseVariable);
    if (!isGiven) {
        const auto keyring = store::systemKeyring(folder);
        auto profile = store::Profile::open(folder, store::Credential::system(*keyring), takenOver);
        if (profile)
            return profile;
    }
    const auto opener = credential(command);
    return opener ? store::Profile::open(folder, *opener, takenOver) : opener.error();
}

} // namespace

QList<QCommandLineOption> profileOptions(const QList<QCommandLineOption> &more)
{
    return QList<QCommandLineOption>{
               {profileOption, ProfileAccessTexts::tr("The profile's folder; the user's own if left out."),
                   QStringLiteral("DIR")},
               {descriptorOption,
                   ProfileAccessTexts::tr("The number of an open file whose first line is the passphrase. "
                                          "Without it, it is taken from EMODESK_PASSPHRASE or asked for."),
                   QStringLiteral("N")},
               {recoveryOption,
                   ProfileAccessTexts::tr(
                       "Open the profile with its recovery key, given like a passphrase.")},
               {whoOption,
                   ProfileAccessTexts::tr(
                       "Who does it, for the audit record; the system's user if left out."),
                   QStringLiteral("NAME")},
               {takeOverOption,
                   ProfileAccessTexts::tr("Open the profile even if another computer has locked it. Use it "
                                          "only if that computer is gone: if EMO Desk is still running "
                                          "there, the profile is damaged.")},
           }
    + more;
}

QString profileFolder(const Command &command)
{
    return command.isSet(profileOption) ? command.value(profileOption) : store::ProfileFolder::standard();
}

Result<store::Credential> credential(const Command &command)
{
    const bool isRecovery = command.isSet(recoveryOption);
    auto given = secret(command,
        (isRecovery ? ProfileAccessTexts::tr("Recovery key") : ProfileAccessTexts::tr("Passphrase"))
            .toString());
    if (!given)
        return given.error();
    if (!isRecovery)
        return store::Credential::passphrase(*std::move(given));
    auto key = store::recoveryKeyFrom(
        QString::fromUtf8(reinterpret_cast<const char *>(given->data()), given->size()));
    return key ? Result<store::Credential>(store::Credential::recovery(*std::move(key))) : key.error();
}

store::Act actNow(const Command &command)
{
    return {
        command.isSet(whoOption) ? command.value(whoOption) : systemUser(), QDateTime::currentDateTimeUtc()};
}

Result<std::unique_ptr<store::Profile>> openProfile(const Command &command)
{
    const store::ProfileFolder folder(profileFolder(command));
    const auto held = folder.heldElsewhere();
    if (held && !command.isSet(takeOverOption))
        return Problem{ProfileAccessTexts::tr(
            "The computer %1 has had the profile open since %2. Close EMO Desk there first. If that computer "
            "is gone, add --take-over. If EMO Desk is still running there, that would damage the profile.")
                           .with(held->computer, store::sinceText(*held))};
    auto profile = openedWithCredential(command, folder.path(), held);
    if (profile && held)
        (*profile)->noteTakenOver(*held, actNow(command));
    if (profile && (*profile)->notWritable())
        note((*profile)->notWritable()->message);
    return profile;
}

Result<store::Settings> settingsFor(const store::Profile &profile)
{
    const auto own = store::settings(profile);
    if (!own)
        return own.error();
    return store::MachineSettings::from(store::MachineSettings::standardPlace()).over(*own);
}

Result<OpenOrders> openOrders(const Command &command)
{
    auto profile = openProfile(command);
    if (!profile)
        return profile.error();
    auto orders = store::OrderStore::open(**profile, emoForm);
    if (!orders)
        return orders.error();
    return OpenOrders{*std::move(profile), *std::move(orders)};
}

Result<NamedOrder> openNamedOrder(const Command &command)
{
    auto open = openOrders(command);
    if (!open)
        return open.error();
    const QString name = command.file(0);
    const QString id = foldedId(name).value_or(name);
    const auto wanted = referenceFrom(name);
    for (const store::Card *card : open->orders->list())
        if (card->orderId == id || (wanted && referenceOf(card->orderId) == *wanted))
            return NamedOrder{*std::move(open), card->orderId};
    return Problem{ProfileAccessTexts::tr("There is no order %1 in this profile").with(name)};
}

} // namespace emo::cli
