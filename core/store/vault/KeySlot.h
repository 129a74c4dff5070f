// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/store/vault/Key.h"
#include "core/store/vault/SystemKeyring.h"

namespace emo::store {

/// What opens a slot. The numbers are part of what is stored.
enum class SlotKind : quint8 { Passphrase = 1, Recovery = 2, System = 3 };

/// True for what opens the profile on any computer.
inline bool isPortable(SlotKind kind)
{
    return kind != SlotKind::System;
}

/// A sealed copy of the data key.
struct KeySlot
{
    QString id;
    SlotKind kind;
    QByteArray sealed;

    bool operator==(const KeySlot &) const = default;
};

/// How hard it is made to try passphrases (Argon2id). Stored in the slot.
struct PassphraseCost
{
    quint64 operations;
    quint64 bytes;
};
extern const PassphraseCost moderateCost; ///< 256 MB, about a second.
extern const PassphraseCost lowestCost; ///< For tests.

/// What somebody has to open a profile with.
class Credential
{
public:
    static Credential passphrase(Secret words) { return {SlotKind::Passphrase, std::move(words), nullptr}; }
    static Credential recovery(Secret key) { return {SlotKind::Recovery, std::move(key), nullptr}; }
    /// The keyring must outlive it.
    static Credential system(SystemKeyring &keyring) { return {SlotKind::System, Secret(), &keyring}; }

    SlotKind kind() const { return m_kind; }
    const Secret &secret() const { return m_secret; }
    SystemKeyring *keyring() const { return m_keyring; }

private:
    Credential(SlotKind kind, Secret secret, SystemKeyring *keyring)
        : m_kind(kind), m_secret(std::move(secret)), m_keyring(keyring)
    {
    }

    SlotKind m_kind;
    Secret m_secret;
    SystemKeyring *m_keyring;
};

/// A slot from which the credential opens `dataKey`. A Problem if the machine lacks the memory that the cost
/// asks for, or the system's keyring does not work.
Result<KeySlot> sealedSlot(const Key &dataKey, const Credential &credential, const PassphraseCost &cost);

/// The data key. A Problem says that this is the wrong key, or that the slot is damaged.
Result<Key> openSlot(const KeySlot &slot, const Credential &credential);

/// What is said of a wrong passphrase, recovery key or key of the system.
Problem wrongKey(SlotKind kind);

} // namespace emo::store
