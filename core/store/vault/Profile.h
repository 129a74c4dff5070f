// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/disk/ProfileFolder.h"
#include "core/store/vault/AuditChain.h"
#include "core/store/vault/KeySlot.h"

#include <functional>
#include <optional>
#include <span>

namespace emo::store {

/// Who does something, and when.
struct Act
{
    QString who;
    QDateTime when;
};

/// Tells somebody what is told only once, such as a new key, when everything is ready and nothing counts yet;
/// its Problem takes everything back. Empty: nothing is told.
using BeforeItCounts = std::function<Result<>()>;

/// An encrypted profile that is open: nobody else has it, and what is written to it is on the disk when the
/// call returns. For one thread.
class Profile
{
public:
    /// Makes a profile that each of `credentials` opens; at least one of them must be portable. A Problem,
    /// and nothing is left, if the folder already has one or if `tell` has one: see BeforeItCounts.
    static Result<std::unique_ptr<Profile>> create(const QString &folder,
        std::span<const Credential> credentials, const PassphraseCost &cost, const Act &act,
        const BeforeItCounts &tell = {});
    /// Opens it, brings it up to what this program writes, and checks it against its manifest. See damage()
    /// and notWritable(). If it is `takenOver`, the lock of another computer is removed once the credential
    /// has been proven; see ProfileFolder::takeOver() and noteTakenOver().
    static Result<std::unique_ptr<Profile>> open(const QString &folder, const Credential &credential,
        const std::optional<ElsewhereLock> &takenOver = {});

    const ProfileFolder &folder() const { return m_folder; }
    Database &database() { return *m_database; }
    Records &records() { return m_records; }
    const Records &records() const { return m_records; }
    AuditChain &audit() { return m_audit; }
    const Keys &keys() const { return m_keys; }
    /// The same keys, for work on another thread; see WorkKeys.
    Keys keysToWorkWith() const { return Keys(m_dataKey); }
    Key backupKey() const { return m_dataKey.derived(Purpose::Backups); }

    /// How the profile differs from what was written to it. While it does, it can be read, but not written.
    const QList<Damage> &damage() const { return m_damage; }
    void addDamage(const Damage &damage) { m_damage.append(damage); }
    /// Why it can be read, but not written: the disk was full when it was opened. It becomes writable with
    /// the first write() that finds room.
    const std::optional<Problem> &notWritable() const { return m_notWritable; }
    /// Takes what is there for what was written, so that the profile can be written again.
    Result<> acceptDamage(const Act &act);

    /// Notes in the audit that the lock of another computer was removed, unless nothing can be written.
    void noteTakenOver(const ElsewhereLock &lock, const Act &act);

    /// Opens every row, and compares it with the manifest and the audit chain: all that is not as it should
    /// be.
    Result<QList<Damage>> verify();

    /// What `changes` does to the records happens as a whole, with the manifest, or not at all. What is
    /// written within it is part of it.
    Result<> write(const std::function<Result<>()> &changes);

    /// The slots that the manifest lists, without opening them.
    Result<QList<KeySlot>> keySlots() { return m_manifest.countingSlots(*m_database); }
    /// A Problem unless the credential opens this profile.
    Result<> confirm(const Credential &credential);
    /// Adds nothing if `tell` has a Problem: see BeforeItCounts.
    Result<> addSlot(const Credential &credential, const PassphraseCost &cost, const Act &act,
        const BeforeItCounts &tell = {});
    /// A Problem if it is the last portable one. The program does not take what it opened any more, though
    /// whoever kept a copy of the profile from before has the data key, and could write a program of their
    /// own; see rotate().
    Result<> removeSlot(const QString &id, const Act &act);
    /// Seals everything with a new data key, which only `credentials` open: for when somebody knows a key who
    /// no longer should. The files that are attached already keep the keys of their own. All of it happens or
    /// nothing does, also if `tell` has a Problem: see BeforeItCounts.
    Result<> rotate(std::span<const Credential> credentials, const PassphraseCost &cost, const Act &act,
        const BeforeItCounts &tell = {});

private:
    Profile(const ProfileFolder &folder, std::unique_ptr<QLockFile> lock, std::unique_ptr<Database> database,
        Key dataKey);
    static Result<std::unique_ptr<Profile>> createdIn(const ProfileFolder &folder,
        std::span<const Credential> credentials, const PassphraseCost &cost, const Act &act,
        const BeforeItCounts &tell);
    static Result<std::unique_ptr<Profile>> opened(
        const ProfileFolder &folder, std::unique_ptr<QLockFile> lock, Key dataKey, bool hasRoom = true);
    Result<> becomeWritable();
    Result<> check();
    Result<> removeForeignSlots();
    Result<> checkFolder() const;

    const ProfileFolder m_folder;
    const QByteArray m_identity; ///< Of the database; empty while it is made.
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_database;
    Key m_dataKey;
    Keys m_keys;
    Manifest m_manifest;
    Records m_records;
    AuditChain m_audit;
    QList<Damage> m_damage;
    std::optional<Problem> m_notWritable;
    bool m_isWriting = false;
};

/// The data key of the profile in the folder, which is read without a lock; on a full disk if not `hasRoom`.
Result<Key> keyOf(const ProfileFolder &folder, const Credential &credential, bool hasRoom);

/// The data key that one of the slots yields to the credential. `counts` tells, where it is given, whether
/// the slot is one of its profile; one that is not is as good as none.
Result<Key> unlock(const QList<KeySlot> &keySlots, const Credential &credential,
    const std::function<bool(const KeySlot &slot, const Key &dataKey)> &counts = {});

} // namespace emo::store
