// SPDX-License-Identifier: MIT
// What guards a profile, and how a person gets past it: the part of Profile about locks of other computers
// and full disks.
#include "core/store/disk/Migrations.h"
#include "core/store/vault/Profile.h"

namespace emo::store {

Result<Key> keyOf(const ProfileFolder &folder, const Credential &credential, bool hasRoom)
{
    const auto access = hasRoom ? Database::Access::ReadOnly : Database::Access::WithoutRoom;
    const auto version = schemaVersion(folder.database(), int(migrations().size()), access);
    if (!version)
        return version.error();
    const auto database = Database::open(folder.database(), access);
    if (!database)
        return database.error();
    const auto keySlots = slotsOf(**database);
    if (!keySlots)
        return keySlots.error();
    return unlock(*keySlots, credential, [&](const KeySlot &slot, const Key &key) {
        Manifest manifest;
        return manifest.loadRoot(**database, Keys(key)[Purpose::Manifest]) && manifest.counts(slot);
    });
}

void Profile::noteTakenOver(const ElsewhereLock &lock, const Act &act)
{
    static_cast<void>(write([&] {
        return m_audit.append({act.who, QStringLiteral("lock taken over"), act.when, {}, -1, lock.computer});
    }));
}

/// Once there is room again.
Result<> Profile::becomeWritable()
{
    if (!m_folder.hasRoom())
        return *m_notWritable;
    if (!m_lock) {
        auto lock = m_folder.locked();
        if (!lock)
            return lock.error();
        if (!*lock)
            return *m_notWritable;
        m_lock = *std::move(lock);
    }
    if (const auto opened = m_database->reopen(Database::Access::ReadWrite); !opened) {
        static_cast<void>(m_database->reopen(Database::Access::WithoutRoom));
        return opened;
    }
    m_notWritable.reset();
    return {};
}

} // namespace emo::store
