// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/store/vault/Secret.h"

namespace emo::store {

/// Where the system keeps secrets for the user who is logged in.
class SystemKeyring
{
public:
    virtual ~SystemKeyring() = default;

    virtual Result<> store(const QString &name, const Secret &secret) = 0;
    /// A Problem if there is none of that name, or it is another user's.
    virtual Result<Secret> fetch(const QString &name) = 0;
};

/// The keyring of this system, which may keep its files in `folder`. On Windows it is DPAPI (written from its
/// documentation, not yet tried on Windows); elsewhere the Secret Service of the desktop, which may be absent
/// or ask the user to unlock it.
std::unique_ptr<SystemKeyring> systemKeyring(const QString &folder);

} // namespace emo::store
