// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/Command.h"
#include "core/store/orders/OrderStore.h"
#include "core/store/settings/Settings.h"

/// How the commands reach a profile.
namespace emo::cli {

/// The options of every command that opens one: --profile, --passphrase-fd, --recovery-key, --who,
/// --take-over.
QList<QCommandLineOption> profileOptions(const QList<QCommandLineOption> &more = {});

/// The folder that was named, or the user's own.
QString profileFolder(const Command &command);

/// What the profile is to be opened with: a passphrase from --passphrase-fd, EMODESK_PASSPHRASE or a prompt;
/// the recovery key likewise, if --recovery-key says that it is one.
Result<store::Credential> credential(const Command &command);

/// What is done now, by whom --who names, or else whom the system knows.
store::Act actNow(const Command &command);

/// The profile, opened: with what the system's keyring has for it, where the profile has such a slot and no
/// credential is given; or else with credential(), which may ask. The lock of another computer is removed if
/// --take-over says so. Notes on standard error if it can only be read.
Result<std::unique_ptr<store::Profile>> openProfile(const Command &command);

/// The settings that hold for a profile: its own, but for what the administrator of the computer has locked.
Result<store::Settings> settingsFor(const store::Profile &profile);

/// A profile that is open, and its orders.
struct OpenOrders
{
    std::unique_ptr<store::Profile> profile;
    std::unique_ptr<store::OrderStore> orders;
};
Result<OpenOrders> openOrders(const Command &command);

/// A profile that is open, and the id of one of its orders.
struct NamedOrder : OpenOrders
{
    QString id;
};
/// The order whose reference, or id, is the command's first argument.
Result<NamedOrder> openNamedOrder(const Command &command);

} // namespace emo::cli
