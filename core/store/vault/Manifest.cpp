// SPDX-License-Identifier: MIT
#include "core/store/vault/Manifest.h"

#include "core/store/vault/Sealing.h"

#include <QSqlQuery>

#include <sodium.h>

#include <algorithm>
#include <set>

namespace emo::store {

namespace {

// The numbers of the pages. An earlier program had the root and, below it, the rows on 512 pages.
constexpr int rootNumber = 0;
constexpr int pagesOfEarlier = 512; // from 1
constexpr int firstBranch = 1000;
constexpr int firstLeaf = 2000;
constexpr quint8 rootFormat = 2;

QByteArray pagePlace(int number, qint64 sequence)
{
    return Place{tables::manifest.name, {}, number, sequence}.bytes();
}

Result<> writePage(Database &database, const Key &key, int number, qint64 sequence, const QByteArray &plain)
{
    return database.run(
        QStringLiteral(
            "INSERT INTO manifest (id, number, sequence, sealed) VALUES ('', ?, ?, ?) ON CONFLICT (id, "
            "number) DO UPDATE SET sequence = excluded.sequence, sealed = excluded.sealed"),
        {number, sequence, seal(key, pagePlace(number, sequence), plain)});
}

Damage damagedPage(Damage::Kind kind, int number)
{
    return {kind, {QString(), tables::manifest.code, number}};
}

/// Calls `visit(row, sequence)` for every row that the manifest should list.
template <typename Visitor> Result<> forEachListed(Database &database, const Visitor &visit)
{
    for (const Table *table : tables::all) {
        if (!table->isListed || !database.hasTable(table->name))
            continue;
        const auto done = database.forEachRow(
            QStringLiteral("SELECT id, number, sequence FROM %1").arg(QLatin1StringView(table->name)), {},
            [&](const QSqlQuery &row) {
                visit(RowName{row.value(0).toString(), table->code, row.value(1).toInt()},
                    row.value(2).toLongLong());
                return Result<>();
            });
        if (!done)
            return done;
    }
    return {};
}

} // namespace

std::size_t Manifest::leafOf(const QString &id)
{
    const QByteArray text = id.toUtf8();
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(text.constData()),
        std::size_t(text.size()), nullptr, 0);
    return (std::size_t(hash[0]) << 8 | hash[1]) % leafCount;
}

ManifestPage &Manifest::changing(const QString &id)
{
    const std::size_t leaf = leafOf(id);
    m_before.try_emplace(leaf, m_leaves[leaf]);
    return m_leaves[leaf];
}

void Manifest::set(const RowName &row, qint64 sequence)
{
    changing(row.id).set(row, sequence);
}

void Manifest::forget(const RowName &row)
{
    changing(row.id).erase(row);
}

bool Manifest::has(const RowName &row) const
{
    return m_leaves[leafOf(row.id)].find(row) != nullptr;
}

QList<int> Manifest::numbers(const Table &table, const QString &id) const
{
    QList<int> found;
    const ManifestPage &leaf = m_leaves[leafOf(id)];
    for (auto it = leaf.from({id, table.code, std::numeric_limits<int>::min()});
         it != leaf.end() && it->first.id == id && it->first.table == table.code; ++it)
        found.append(it->first.number);
    return found;
}

void Manifest::setSlot(const KeySlot &slot)
{
    if (m_now.keySlots)
        m_now.keySlots->set(slot);
}

void Manifest::forgetSlot(const QString &id)
{
    if (m_now.keySlots)
        m_now.keySlots->forget(id);
}

void Manifest::begin()
{
    m_before.clear();
    m_then = m_now;
}

void Manifest::takeBack()
{
    for (auto &[leaf, page] : m_before)
        m_leaves[leaf] = std::move(page);
    m_before.clear();
    m_now = m_then;
}

Result<> Manifest::writeAllAnew(Database &database)
{
    for (std::size_t leaf = 0; leaf < leafCount; ++leaf)
        if (!m_leaves[leaf].empty())
            m_before.try_emplace(leaf, m_leaves[leaf]);
    std::ranges::fill(m_now.leaves, 0);
    std::ranges::fill(m_now.branches, 0);
    m_now.isOfEarlierProgram = false;
    return database.run(QStringLiteral("DELETE FROM manifest"));
}

Result<> Manifest::save(Database &database, const Key &key)
{
    if (m_now.isOfEarlierProgram)
        if (const auto begun = writeAllAnew(database); !begun)
            return begun;
    if (!m_now.keySlots) {
        const auto there = slotsOf(database);
        if (!there)
            return there.error();
        m_now.keySlots = SlotList::of(*there);
    }
    std::set<std::size_t> branches;
    for (const auto &[leaf, before] : m_before) {
        if (m_leaves[leaf].empty() && m_now.leaves[leaf] == 0)
            continue;
        branches.insert(leaf / fanOut);
        m_now.leaves[leaf] = nextSequence();
        if (const auto done
            = writePage(database, key, firstLeaf + int(leaf), m_now.leaves[leaf], m_leaves[leaf].packed());
            !done)
            return done;
    }
    for (const std::size_t branch : branches) {
        m_now.branches[branch] = nextSequence();
        const auto first = m_now.leaves.begin() + std::ptrdiff_t(branch * fanOut);
        QByteArray plain;
        packAll(plain, std::vector<qint64>(first, first + fanOut));
        if (const auto done
            = writePage(database, key, firstBranch + int(branch), m_now.branches[branch], plain);
            !done)
            return done;
    }
    const qint64 sequence = nextSequence();
    return writePage(database, key, rootNumber, sequence, root());
}

QByteArray Manifest::root() const
{
    QByteArray plain;
    packNumbers(plain, rootFormat, m_now.sequence, m_now.head.count);
    packText(plain, m_now.head.hash);
    packAll(plain, m_now.branches);
    m_now.keySlots->pack(plain);
    return plain;
}

/// How new each page is that the pages read so far know of.
struct Manifest::Reading
{
    std::map<int, qint64> known;
    std::set<int> seen;
    bool hasRoot = false;
};

bool Manifest::readRoot(const QByteArray &plain, Reading &reading)
{
    Unpacking packed(plain);
    m_now.isOfEarlierProgram = plain.startsWith('\0'); // the first byte of a sequence
    if (!m_now.isOfEarlierProgram && packed.number<quint8>() != rootFormat)
        return false;
    m_now.sequence = packed.number<qint64>();
    m_now.head.count = packed.number<qint64>();
    m_now.head.hash = packed.text().toByteArray();
    if (m_now.isOfEarlierProgram) {
        for (int page = 1; page <= pagesOfEarlier; ++page)
            reading.known.emplace(page, packed.number<qint64>());
    } else {
        for (std::size_t branch = 0; branch < fanOut; ++branch) {
            m_now.branches[branch] = packed.number<qint64>();
            reading.known.emplace(firstBranch + int(branch), m_now.branches[branch]);
        }
        m_now.keySlots = SlotList::from(packed);
    }
    reading.hasRoot = packed.isWhole();
    return reading.hasRoot;
}

/// A page that is not the root; false if there is none of that number.
bool Manifest::readBelow(int number, const QByteArray &plain, Reading &reading)
{
    const std::size_t branch = std::size_t(number - firstBranch);
    const std::size_t leaf = std::size_t(number - firstLeaf);
    if (number >= firstBranch && branch < fanOut) {
        Unpacking packed(plain);
        for (std::size_t i = branch * fanOut; i < (branch + 1) * fanOut; ++i) {
            m_now.leaves[i] = packed.number<qint64>();
            reading.known.emplace(firstLeaf + int(i), m_now.leaves[i]);
        }
        return packed.isWhole();
    }
    if (number >= firstLeaf && leaf < leafCount) {
        m_leaves[leaf] = ManifestPage::from(plain);
        return true;
    }
    if (number < 1 || number > pagesOfEarlier)
        return false;
    m_now.isOfEarlierProgram = m_now.isOfEarlierProgram || !reading.hasRoot;
    const ManifestPage page = ManifestPage::from(plain);
    for (const auto &[row, sequence] : page)
        m_leaves[leafOf(row.id)].set(row, sequence);
    return true;
}

Result<QList<Damage>> Manifest::load(Database &database, const Key &key)
{
    *this = Manifest();
    QList<Damage> damage;
    Reading reading;
    const auto done
        = database.forEachRow(QStringLiteral("SELECT number, sequence, sealed FROM manifest ORDER BY number"),
            {}, [&](const QSqlQuery &row) {
                const int number = row.value(0).toInt();
                const qint64 sequence = row.value(1).toLongLong();
                const auto plain = unseal(key, pagePlace(number, sequence), row.value(2).toByteArray());
                reading.seen.insert(number);
                const auto known = reading.known.find(number);
                if (!plain) {
                    damage.append(damagedPage(Damage::Kind::Unreadable, number));
                } else if (number == rootNumber ? !readRoot(*plain, reading)
                                                : !readBelow(number, *plain, reading)) {
                    damage.append(damagedPage(Damage::Kind::Foreign, number));
                } else if (known != reading.known.end() && known->second != sequence) {
                    damage.append(damagedPage(Damage::Kind::Older, number));
                }
                return Result<>();
            });
    if (!done)
        return done.error();
    reading.known.emplace(rootNumber, 1);
    for (const auto &[number, sequence] : reading.known)
        if (sequence > 0 && !reading.seen.contains(number))
            damage.append(damagedPage(Damage::Kind::Missing, number));
    return damage;
}

Result<> Manifest::loadRoot(Database &database, const Key &key)
{
    *this = Manifest();
    return database.forEachRow(QStringLiteral("SELECT sequence, sealed FROM manifest WHERE number = ?"),
        {rootNumber}, [&](const QSqlQuery &row) {
            const auto plain
                = unseal(key, pagePlace(rootNumber, row.value(0).toLongLong()), row.value(1).toByteArray());
            Reading reading;
            if (!plain || !readRoot(*plain, reading))
                *this = Manifest();
            return Result<>();
        });
}

Result<QList<Damage>> Manifest::compare(Database &database) const
{
    auto damage = compareSlots(database);
    if (!damage)
        return damage;
    std::size_t found = 0;
    const auto compared = forEachListed(database, [&](const RowName &row, qint64 sequence) {
        const qint64 *listed = m_leaves[leafOf(row.id)].find(row);
        if (!listed) {
            (*damage).append({Damage::Kind::Foreign, row});
            return;
        }
        ++found;
        if (*listed != sequence)
            (*damage).append({Damage::Kind::Older, row});
    });
    if (!compared)
        return compared.error();
    std::size_t listed = 0;
    for (const ManifestPage &leaf : m_leaves)
        listed += leaf.size();
    if (found == listed)
        return damage;

    std::set<RowName> present;
    const auto looked = forEachListed(database, [&](const RowName &row, qint64) { present.insert(row); });
    if (!looked)
        return looked.error();
    for (const ManifestPage &leaf : m_leaves)
        for (const auto &[row, sequence] : leaf)
            if (!present.contains(row))
                (*damage).append({Damage::Kind::Missing, row});
    return damage;
}

Result<QList<Damage>> Manifest::compareSlots(Database &database) const
{
    const auto there = slotsOf(database);
    if (!there)
        return there.error();
    QList<Damage> damage;
    if (!m_now.keySlots)
        return damage;
    for (const KeySlot &slot : *there)
        if (!m_now.keySlots->has(slot))
            damage.append({m_now.keySlots->lists(slot.id) ? Damage::Kind::Unreadable : Damage::Kind::Foreign,
                {slot.id, codeOfSlots, 0}});
    for (const QString &id : m_now.keySlots->missing(*there))
        damage.append({Damage::Kind::Missing, {id, codeOfSlots, 0}});
    return damage;
}

Result<QList<KeySlot>> Manifest::countingSlots(Database &database) const
{
    auto there = slotsOf(database);
    if (there)
        (*there).removeIf([this](const KeySlot &slot) { return !counts(slot); });
    return there;
}

Result<> Manifest::relist(Database &database)
{
    const auto counting = countingSlots(database);
    if (!counting)
        return counting.error();
    for (std::size_t leaf = 0; leaf < leafCount; ++leaf) {
        m_before.try_emplace(leaf, m_leaves[leaf]);
        m_leaves[leaf].clear();
    }
    const auto listed = forEachListed(
        database, [&](const RowName &row, qint64 sequence) { m_leaves[leafOf(row.id)].set(row, sequence); });
    if (!listed)
        return listed;
    for (const Table *table : tables::all) {
        if (!database.hasTable(table->name))
            continue;
        // A row of somebody else's must not use up the numbers that there are.
        const auto highest
            = database.value(QStringLiteral("SELECT max(sequence) FROM %1 WHERE sequence < (1 << 60)")
                                 .arg(QLatin1StringView(table->name)));
        if (!highest)
            return highest.error();
        m_now.sequence = std::max(m_now.sequence, highest->toLongLong());
    }
    m_now.keySlots = SlotList::of(*counting);
    return writeAllAnew(database);
}

} // namespace emo::store
