// SPDX-License-Identifier: MIT
#include "core/store/vault/Profile.h"

#include "core/base/Text.h"
#include "core/store/disk/Migrations.h"
#include "core/store/vault/BeforeUpdate.h"

#include <QFile>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <QSqlQuery>

#include <algorithm>

namespace emo::store {

namespace {

struct ProfileTexts
{
    EMO_TEXTS(ProfileTexts)
};

Problem noPortableKey()
{
    return Problem{
        ProfileTexts::tr("A profile needs a passphrase or a recovery key, so that it can be opened when "
                         "this computer is gone")};
}

Result<> insertSlot(Database &database, const KeySlot &slot)
{
    return database.run(QStringLiteral("INSERT INTO slots (id, kind, sealed) VALUES (?, ?, ?)"),
        {slot.id, int(slot.kind), slot.sealed});
}

Result<> deleteSlot(Database &database, const QString &id)
{
    return database.run(QStringLiteral("DELETE FROM slots WHERE id = ?"), {id});
}

Result<QList<KeySlot>> sealedSlots(
    const Key &dataKey, std::span<const Credential> credentials, const PassphraseCost &cost)
{
    if (std::ranges::none_of(credentials, isPortable, &Credential::kind))
        return noPortableKey();
    QList<KeySlot> made;
    for (const Credential &credential : credentials) {
        const auto slot = sealedSlot(dataKey, credential, cost);
        if (!slot)
            return slot.error();
        made.append(*slot);
    }
    return made;
}

Result<> insertSlots(Database &database, const QList<KeySlot> &keySlots)
{
    for (const KeySlot &slot : keySlots)
        if (const auto done = insertSlot(database, slot); !done)
            return done;
    return {};
}

Problem isDamaged(const QList<Damage> &damage)
{
    return Problem{
        ProfileTexts::tr("The profile was altered from outside, so nothing can be saved in it: %1. Restore "
                         "a backup, or say that it is to go on as it is")
            .with(describe(damage.front()))};
}

/// Moves everything from the write-ahead log into the database itself.
Result<> emptyLog(Database &database)
{
    const auto isBusy = database.value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!isBusy)
        return isBusy.error();
    return isBusy->toInt() == 0
        ? Result<>()
        : Problem{ProfileTexts::tr("Another program is using the profile. Close it and try again")};
}

/// Where a profile lies until all of it is there.
QString unfinished(const ProfileFolder &folder)
{
    return folder.path() + QStringLiteral("/profile.new.db");
}

Problem noRoomForUpdate()
{
    return Problem{
        ProfileTexts::tr("The disk is full, and this profile has to be updated before it can be opened. "
                         "Make room on the disk and try again.")};
}

void removeUnfinished(const ProfileFolder &folder)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(unfinished(folder) + QLatin1StringView(suffix));
}

} // namespace

Profile::Profile(const ProfileFolder &folder, std::unique_ptr<QLockFile> lock,
    std::unique_ptr<Database> database, Key dataKey)
    : m_folder(folder), m_identity(folder.databaseIdentity()), m_lock(std::move(lock)),
      m_database(std::move(database)), m_dataKey(std::move(dataKey)), m_keys(m_dataKey),
      m_records(*m_database, m_keys, m_manifest), m_audit(m_records, m_manifest)
{
}

Result<std::unique_ptr<Profile>> Profile::create(const QString &path, std::span<const Credential> credentials,
    const PassphraseCost &cost, const Act &act, const BeforeItCounts &tell)
{
    const ProfileFolder folder(path);
    const auto prepared = folder.prepare();
    if (!prepared)
        return prepared.error();
    auto created = createdIn(folder, credentials, cost, act, tell);
    if (!created)
        removeFolders(*prepared);
    return created;
}

Result<std::unique_ptr<Profile>> Profile::createdIn(const ProfileFolder &folder,
    std::span<const Credential> credentials, const PassphraseCost &cost, const Act &act,
    const BeforeItCounts &tell)
{
    auto lock = folder.locked();
    if (!lock)
        return lock.error();
    if (!*lock || !folder.hasRoom())
        return Problem{ProfileTexts::tr("The disk is full, so no profile can be made in %1. Make room on the "
                                        "disk, or choose another folder.")
                           .with(folder.path())};
    if (QFileInfo::exists(folder.database()))
        return Problem{ProfileTexts::tr("There is already a profile in %1. Open it, or choose another folder")
                           .with(folder.path())};
    Key dataKey = Key::random();
    const auto made = sealedSlots(dataKey, credentials, cost);
    if (!made)
        return made.error();
    removeUnfinished(folder);
    auto begun = Database::open(unfinished(folder), Database::Access::Create);
    if (!begun)
        return begun.error();
    Profile profile(folder, *std::move(lock), *std::move(begun), std::move(dataKey));
    Result<> done = migrate(*profile.m_database, migrations(), [](int) { return Result<>(); });
    if (done)
        done = profile.write([&]() -> Result<> {
            if (const auto inserted = insertSlots(*profile.m_database, *made); !inserted)
                return inserted;
            return profile.m_audit.append({act.who, QStringLiteral("created"), act.when});
        });
    if (done)
        done = emptyLog(*profile.m_database); // which would not move with the file
    profile.m_database.reset();
    if (done && tell)
        done = tell();
    if (done && !QFile::rename(unfinished(folder), folder.database()))
        done = Problem{ProfileTexts::tr("The profile could not be written to %1. Choose another folder")
                           .with(folder.path())};
    if (!done) {
        removeUnfinished(folder);
        return done.error();
    }
    return opened(folder, std::move(profile.m_lock), std::move(profile.m_dataKey));
}

Result<std::unique_ptr<Profile>> Profile::open(
    const QString &path, const Credential &credential, const std::optional<ElsewhereLock> &takenOver)
{
    const ProfileFolder folder(path);
    if (!QFileInfo(folder.database()).isFile())
        return Problem{
            ProfileTexts::tr("There is no profile in %1. Make one, or choose another folder").with(path)};
    if (const auto prepared = folder.prepare(); !prepared)
        return prepared.error();
    if (takenOver) {
        if (const auto proven = keyOf(folder, credential, folder.hasRoom()); !proven)
            return proven.error();
        if (const auto taken = folder.takeOver(*takenOver); !taken)
            return taken.error();
    }
    auto lock = folder.locked();
    if (!lock)
        return lock.error();
    const bool hasRoom = *lock && folder.hasRoom();
    auto dataKey = keyOf(folder, credential, hasRoom);
    if (!dataKey)
        return dataKey.error();
    return opened(folder, *std::move(lock), *std::move(dataKey), hasRoom);
}

Result<std::unique_ptr<Profile>> Profile::opened(
    const ProfileFolder &folder, std::unique_ptr<QLockFile> lock, Key dataKey, bool hasRoom)
{
    auto database = Database::open(
        folder.database(), hasRoom ? Database::Access::ReadWrite : Database::Access::WithoutRoom);
    if (!database)
        return database.error();
    const auto migrated = migrate(**database, migrations(), [&](int version) {
        return hasRoom ? keepBeforeUpdate(**database, folder, version) : Result<>(noRoomForUpdate());
    });
    if (!migrated)
        return migrated.error();
    std::unique_ptr<Profile> profile(
        new Profile(folder, std::move(lock), *std::move(database), std::move(dataKey)));
    if (!hasRoom)
        profile->m_notWritable = folder.noRoom();
    if (const auto checked = profile->check(); !checked)
        return checked.error();
    removeProvenUpdates(*profile);
    return profile;
}

Result<> Profile::check()
{
    const auto ofManifest = m_manifest.load(*m_database, m_keys[Purpose::Manifest]);
    if (!ofManifest)
        return ofManifest.error();
    const auto ofRows = m_manifest.compare(*m_database);
    if (!ofRows)
        return ofRows.error();
    m_damage = *ofManifest + *ofRows;
    // If it cannot be written now, it is with the next change.
    if (m_damage.isEmpty() && m_manifest.isOfEarlierProgram())
        static_cast<void>(write([] { return Result<>(); }));
    return {};
}

Result<QList<Damage>> Profile::verify()
{
    return verifyRows(*m_database, m_records, m_manifest, m_damage);
}

/// SQLite goes on writing to a database that was moved away or deleted, where nobody would find it.
Result<> Profile::checkFolder() const
{
    if (m_identity.isEmpty() || m_folder.databaseIdentity() == m_identity)
        return {};
    return Problem{ProfileTexts::tr(
        "Nothing can be saved: the profile's folder %1 is gone, or another has taken its place. Put it back, "
        "or connect its drive. Until then what you type is kept in this window only")
                       .with(m_folder.path())};
}

Result<> Profile::write(const std::function<Result<>()> &changes)
{
    if (const auto there = checkFolder(); !there)
        return there;
    if (!m_damage.isEmpty())
        return isDamaged(m_damage);
    if (m_isWriting)
        return changes();
    if (const auto writable = m_notWritable ? becomeWritable() : Result<>(); !writable)
        return writable;
    const QScopedValueRollback isWriting(m_isWriting, true);
    m_manifest.begin();
    const auto done = m_database->inTransaction([&]() -> Result<> {
        if (const auto changed = changes(); !changed)
            return changed;
        return m_manifest.save(*m_database, m_keys[Purpose::Manifest]);
    });
    if (!done)
        m_manifest.takeBack();
    return done;
}

Result<> Profile::acceptDamage(const Act &act)
{
    const QList<Damage> accepted = std::exchange(m_damage, {});
    QStringList reasons;
    for (const Damage &each : accepted)
        reasons.append(describe(each));
    const auto done = write([&]() -> Result<> {
        if (const auto removed = removeForeignSlots(); !removed)
            return removed;
        if (const auto listed = m_manifest.relist(*m_database); !listed)
            return listed;
        if (const auto adopted = m_audit.adopt(); !adopted)
            return adopted;
        return m_audit.append({act.who, QStringLiteral("damage accepted"), act.when, {}, -1,
            reasons.join(QStringLiteral("; "))});
    });
    if (!done)
        m_damage = accepted;
    return done;
}

/// A key that somebody put there is not made one of the profile by accepting the rest.
Result<> Profile::removeForeignSlots()
{
    const auto there = slotsOf(*m_database);
    if (!there)
        return there.error();
    for (const KeySlot &slot : *there)
        if (!m_manifest.counts(slot))
            if (const auto removed = deleteSlot(*m_database, slot.id); !removed)
                return removed;
    return {};
}

Result<> Profile::confirm(const Credential &credential)
{
    const auto counting = keySlots();
    if (!counting)
        return counting.error();
    const auto key = unlock(*counting, credential);
    return key ? Result<>() : key.error();
}

Result<> Profile::addSlot(
    const Credential &credential, const PassphraseCost &cost, const Act &act, const BeforeItCounts &tell)
{
    const auto slot = sealedSlot(m_dataKey, credential, cost);
    if (!slot)
        return slot.error();
    return write([&]() -> Result<> {
        if (const auto inserted = insertSlot(*m_database, *slot); !inserted)
            return inserted;
        m_manifest.setSlot(*slot);
        const auto noted = m_audit.append({act.who, QStringLiteral("key added"), act.when});
        return noted && tell ? tell() : noted;
    });
}

Result<> Profile::removeSlot(const QString &id, const Act &act)
{
    const auto found = keySlots();
    if (!found)
        return found.error();
    QList<KeySlot> kept = *found;
    kept.removeIf([&](const KeySlot &slot) { return slot.id == id; });
    if (std::ranges::none_of(kept, isPortable, &KeySlot::kind))
        return noPortableKey();
    return write([&]() -> Result<> {
        if (const auto removed = deleteSlot(*m_database, id); !removed)
            return removed;
        m_manifest.forgetSlot(id);
        return m_audit.append({act.who, QStringLiteral("key removed"), act.when});
    });
}

Result<> Profile::rotate(std::span<const Credential> credentials, const PassphraseCost &cost, const Act &act,
    const BeforeItCounts &tell)
{
    Key dataKey = Key::random();
    const auto made = sealedSlots(dataKey, credentials, cost);
    if (!made)
        return made.error();
    Keys keys(dataKey);
    bool areNew = false;
    const auto done = write([&]() -> Result<> {
        if (const auto added = m_audit.append({act.who, QStringLiteral("keys changed"), act.when}); !added)
            return added;
        if (const auto sealedAnew = resealAll(*m_database, m_keys, keys); !sealedAnew)
            return sealedAnew;
        if (const auto removed = m_database->run(QStringLiteral("DELETE FROM slots")); !removed)
            return removed;
        std::swap(m_keys, keys); // for what write() adds to the manifest
        areNew = true;
        m_manifest.setSlots(SlotList::of(*made));
        const auto inserted = insertSlots(*m_database, *made);
        return inserted && tell ? tell() : inserted;
    });
    if (!done) {
        if (areNew)
            std::swap(m_keys, keys);
        return done;
    }
    m_dataKey = std::move(dataKey);
    // What was sealed with the old key is still in the log, which is safe to keep but better gone.
    static_cast<void>(emptyLog(*m_database));
    return {};
}

Result<Key> unlock(const QList<KeySlot> &keySlots, const Credential &credential,
    const std::function<bool(const KeySlot &slot, const Key &dataKey)> &counts)
{
    std::optional<Problem> problem;
    for (const KeySlot &slot : keySlots) {
        if (slot.kind != credential.kind())
            continue;
        Result<Key> key = openSlot(slot, credential);
        if (key && (!counts || counts(slot, *key)))
            return key;
        if (!problem)
            problem = key ? wrongKey(credential.kind()) : key.error();
    }
    return problem ? *problem : wrongKey(credential.kind());
}

} // namespace emo::store
