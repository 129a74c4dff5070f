// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/Command.h"
#include "core/store/package/Package.h"

namespace emo::cli {

/// The option of every command that opens or seals a package: --package-passphrase-fd.
QCommandLineOption packagePassphraseOption();

/// What this option hands over, or else EMODESK_PACKAGE_PASSPHRASE or whoever is at the terminal.
Result<store::PackagePassphrase> packagePassphrase(const Command &command);

} // namespace emo::cli
