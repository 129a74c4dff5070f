// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/vault/Damage.h"
#include "core/store/vault/ManifestPage.h"
#include "core/store/vault/SlotList.h"
#include "core/store/vault/Tables.h"

#include <map>
#include <optional>
#include <vector>

namespace emo::store {

/// Where the audit chain ends.
struct AuditHead
{
    qint64 count = 0;
    QByteArray hash;

    bool operator==(const AuditHead &) const = default;
};

/// What the database should hold: for each row its sequence, the number that goes up with everything that is
/// written; the slots; and where the audit chain ends. It is sealed, and written in the transaction of what
/// it lists. So a row or a slot that was removed, added or put back from an older copy is found, though not a
/// whole profile that was.
///
/// It is a tree of three levels, so that a change writes little however much there is: the rows are listed on
/// leaves, a branch knows how new each of its leaves is, and the root how new each branch is.
class Manifest
{
public:
    qint64 nextSequence() { return ++m_now.sequence; }
    void set(const RowName &row, qint64 sequence);
    void forget(const RowName &row);
    bool has(const RowName &row) const;
    /// The numbers of the order's rows in a table, lowest first.
    QList<int> numbers(const Table &table, const QString &id) const;

    const AuditHead &head() const { return m_now.head; }
    void setHead(const AuditHead &head) { m_now.head = head; }

    /// Whether the slot opens the profile. One that is there while it cannot be known which there should be
    /// does: the manifest is of an earlier program, or its root does not open.
    bool counts(const KeySlot &slot) const { return !m_now.keySlots || m_now.keySlots->has(slot); }
    void setSlots(const SlotList &keySlots) { m_now.keySlots = keySlots; }
    /// See SlotList. Until it is known which slots there should be, those that are there are.
    void setSlot(const KeySlot &slot);
    void forgetSlot(const QString &id);
    /// Those of the database that count.
    Result<QList<KeySlot>> countingSlots(Database &database) const;

    /// From here on, changes can be taken back until the next time.
    void begin();
    void takeBack();

    /// Writes the pages that have changed since begin().
    Result<> save(Database &database, const Key &key);
    /// Reads all pages, and says which of them cannot be believed.
    Result<QList<Damage>> load(Database &database, const Key &key);
    /// Reads what counts() needs, and no more.
    Result<> loadRoot(Database &database, const Key &key);
    /// True if an earlier program wrote it; the next save() brings it up to date.
    bool isOfEarlierProgram() const { return m_now.isOfEarlierProgram; }
    /// Compares the rows and the slots of the database with what is listed.
    Result<QList<Damage>> compare(Database &database) const;
    /// Lists what is there, as it is, for all of it to be written anew; but no slot that did not count.
    Result<> relist(Database &database);

private:
    static constexpr std::size_t fanOut = 64;
    static constexpr std::size_t leafCount = fanOut * fanOut;
    struct State
    {
        qint64 sequence = 0;
        AuditHead head = {};
        std::optional<SlotList> keySlots = {}; ///< Nothing while it is not known.
        std::vector<qint64> branches = std::vector<qint64>(fanOut); ///< How new each is; 0: there is none.
        std::vector<qint64> leaves = std::vector<qint64>(leafCount); ///< Likewise.
        bool isOfEarlierProgram = false;
    };
    struct Reading;

    static std::size_t leafOf(const QString &id);
    ManifestPage &changing(const QString &id);
    Result<> writeAllAnew(Database &database);
    QByteArray root() const;
    bool readRoot(const QByteArray &plain, Reading &reading);
    bool readBelow(int number, const QByteArray &plain, Reading &reading);
    Result<QList<Damage>> compareSlots(Database &database) const;

    std::vector<ManifestPage> m_leaves{leafCount};
    State m_now;
    State m_then; ///< At begin().
    std::map<std::size_t, ManifestPage> m_before; ///< Leaves as they were then, of those that have changed.
};

} // namespace emo::store
