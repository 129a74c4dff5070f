// SPDX-License-Identifier: MIT
#include "core/store/Manifest.h"

#include "core/base/Text.h"
#include "core/order/Reference.h"
#include "core/store/Packing.h"
#include "core/store/Sealing.h"

#include <QSqlQuery>

#include <sodium.h>

#include <algorithm>
#include <set>

namespace emo::store {

namespace {

struct ManifestTexts
{
    EMO_TEXTS(ManifestTexts)
};

constexpr int firstPageNumber = 0; // the others follow from 1

QByteArray pagePlace(int number, qint64 sequence)
{
    return Place{tables::manifest.name, {}, number, sequence}.bytes();
}

Result<> writePage(Database &database, const Key &key, int number, qint64 sequence, const QByteArray &plain)
{
    return database.run(
        QStringLiteral(
            "INSERT INTO manifest (id, number, sequence, sealed) VALUES ('', ?, ?, ?) "
            "ON CONFLICT (id, number) DO UPDATE SET sequence = excluded.sequence, sealed = excluded.sealed"),
        {number, sequence, seal(key, pagePlace(number, sequence), plain)});
}

QByteArray pageText(const ManifestPage &page)
{
    constexpr qsizetype mostOfLine = 60; // with an id that is a UUID
    QByteArray plain;
    plain.reserve(qsizetype(page.size()) * mostOfLine);
    packNumbers(plain, quint32(page.size()));
    QString id;
    for (const auto &[row, sequence] : page) {
        // The rows of an order follow each other, so its id is written once.
        const bool isSame = row.id == id;
        packNumbers(plain, quint8(isSame));
        if (!isSame) {
            id = row.id;
            packText(plain, id.toUtf8());
        }
        packNumbers(plain, row.table, qint32(row.number), sequence);
    }
    return plain;
}

ManifestPage pageFrom(const QByteArray &plain)
{
    ManifestPage page;
    Unpacking packed(plain);
    const auto count = packed.number<quint32>();
    QString id;
    for (quint32 i = 0; i < count && packed.isWhole(); ++i) {
        if (packed.number<quint8>() == 0)
            id = QString::fromUtf8(packed.text());
        const auto table = packed.number<quint8>();
        const auto number = packed.number<qint32>();
        page.set(RowName{id, table, number}, packed.number<qint64>());
    }
    return page;
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

QString rowText(const RowName &row)
{
    const Table *table = tables::withCode(row.table);
    if (!table)
        return ManifestTexts::tr("Something that a newer EMO Desk has written").toString();
    return table->row.toString()
        .replace(QStringLiteral("%1"), referenceOf(row.id))
        .replace(QStringLiteral("%2"), QString::number(row.number));
}

} // namespace

QString describe(const Damage &damage)
{
    const QString row = rowText(damage.row);
    switch (damage.kind) {
    case Damage::Kind::Missing:
        return ManifestTexts::tr("%1 is missing").with(row);
    case Damage::Kind::Older:
        return ManifestTexts::tr("%1 is not the one that was saved last").with(row);
    case Damage::Kind::Foreign:
        return ManifestTexts::tr("%1 was not written by this profile").with(row);
    case Damage::Kind::Unreadable:
        return ManifestTexts::tr("%1 is damaged, or was exchanged with another one").with(row);
    }
    Q_UNREACHABLE();
}

std::vector<ManifestPage::Line>::const_iterator ManifestPage::from(const RowName &row) const
{
    return std::lower_bound(m_lines.begin(), m_lines.end(), row,
        [](const Line &line, const RowName &name) { return line.first < name; });
}

const qint64 *ManifestPage::find(const RowName &row) const
{
    const auto found = from(row);
    return found != m_lines.end() && found->first == row ? &found->second : nullptr;
}

void ManifestPage::set(const RowName &row, qint64 sequence)
{
    const bool isLast = m_lines.empty() || m_lines.back().first < row;
    const auto at = isLast ? m_lines.cend() : from(row);
    if (at != m_lines.cend() && at->first == row)
        m_lines[std::size_t(at - m_lines.cbegin())].second = sequence;
    else
        m_lines.insert(at, {row, sequence});
}

void ManifestPage::erase(const RowName &row)
{
    const auto found = from(row);
    if (found != m_lines.end() && found->first == row)
        m_lines.erase(found);
}

std::size_t Manifest::pageOf(const QString &id)
{
    const QByteArray text = id.toUtf8();
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(text.constData()),
        std::size_t(text.size()), nullptr, 0);
    return (std::size_t(hash[0]) << 8 | hash[1]) % pageCount;
}

Manifest::Page &Manifest::changing(const QString &id)
{
    const std::size_t number = pageOf(id);
    m_before.try_emplace(number, m_pages[number]);
    return m_pages[number];
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
    return m_pages[pageOf(row.id)].find(row) != nullptr;
}

QList<int> Manifest::numbers(const Table &table, const QString &id) const
{
    QList<int> found;
    const Page &page = m_pages[pageOf(id)];
    for (auto it = page.from({id, table.code, std::numeric_limits<int>::min()});
         it != page.end() && it->first.id == id && it->first.table == table.code; ++it)
        found.append(it->first.number);
    return found;
}

void Manifest::begin()
{
    m_before.clear();
    m_pageSequencesBefore = m_pageSequences;
    m_sequenceBefore = m_sequence;
    m_headBefore = m_head;
}

void Manifest::takeBack()
{
    for (auto &[number, page] : m_before)
        m_pages[number] = std::move(page);
    m_before.clear();
    m_pageSequences = m_pageSequencesBefore;
    m_sequence = m_sequenceBefore;
    m_head = m_headBefore;
}

Result<> Manifest::savePage(Database &database, const Key &key, std::size_t page)
{
    m_pageSequences[page] = nextSequence();
    return writePage(database, key, int(page) + 1, m_pageSequences[page], pageText(m_pages[page]));
}

Result<> Manifest::save(Database &database, const Key &key, Extent extent)
{
    for (std::size_t page = 0; page < pageCount; ++page) {
        const bool isNeeded = extent == Extent::All ? !m_pages[page].empty() || m_pageSequences[page] > 0
                                                    : m_before.contains(page);
        if (isNeeded)
            if (const auto done = savePage(database, key, page); !done)
                return done;
    }
    const qint64 sequence = nextSequence();
    return writePage(database, key, firstPageNumber, sequence, firstPage());
}

QByteArray Manifest::firstPage() const
{
    QByteArray plain;
    packNumbers(plain, m_sequence, m_head.count);
    packText(plain, m_head.hash);
    packAll(plain, m_pageSequences);
    return plain;
}

bool Manifest::readFirstPage(const QByteArray &plain)
{
    Unpacking packed(plain);
    m_sequence = packed.number<qint64>();
    m_head.count = packed.number<qint64>();
    m_head.hash = packed.text().toByteArray();
    for (qint64 &sequence : m_pageSequences)
        sequence = packed.number<qint64>();
    return packed.isWhole();
}

Result<QList<Damage>> Manifest::load(Database &database, const Key &key)
{
    *this = Manifest();
    QList<Damage> damage{damagedPage(Damage::Kind::Missing, firstPageNumber)};
    std::set<std::size_t> seen;
    const auto done
        = database.forEachRow(QStringLiteral("SELECT number, sequence, sealed FROM manifest ORDER BY number"),
            {}, [&](const QSqlQuery &row) {
                const int number = row.value(0).toInt();
                const qint64 sequence = row.value(1).toLongLong();
                const auto plain = unseal(key, pagePlace(number, sequence), row.value(2).toByteArray());
                if (number == firstPageNumber) {
                    damage.clear();
                    if (!plain || !readFirstPage(*plain))
                        damage.append(damagedPage(Damage::Kind::Unreadable, number));
                    return Result<>();
                }
                if (number < 0 || number > int(pageCount)) {
                    damage.append(damagedPage(Damage::Kind::Foreign, number));
                    return Result<>();
                }
                const std::size_t page = std::size_t(number) - 1;
                seen.insert(page);
                if (!plain)
                    damage.append(damagedPage(Damage::Kind::Unreadable, number));
                else
                    m_pages[page] = pageFrom(*plain);
                if (plain && sequence != m_pageSequences[page])
                    damage.append(damagedPage(Damage::Kind::Older, number));
                return Result<>();
            });
    if (!done)
        return done.error();
    for (std::size_t page = 0; page < pageCount; ++page)
        if (m_pageSequences[page] > 0 && !seen.contains(page))
            damage.append(damagedPage(Damage::Kind::Missing, int(page) + 1));
    return damage;
}

Result<QList<Damage>> Manifest::compare(Database &database) const
{
    QList<Damage> damage;
    std::size_t found = 0;
    const auto compared = forEachListed(database, [&](const RowName &row, qint64 sequence) {
        const qint64 *listed = m_pages[pageOf(row.id)].find(row);
        if (!listed) {
            damage.append({Damage::Kind::Foreign, row});
            return;
        }
        ++found;
        if (*listed != sequence)
            damage.append({Damage::Kind::Older, row});
    });
    if (!compared)
        return compared.error();
    std::size_t listed = 0;
    for (const Page &page : m_pages)
        listed += page.size();
    if (found == listed)
        return damage;

    std::set<RowName> present;
    const auto looked = forEachListed(database, [&](const RowName &row, qint64) { present.insert(row); });
    if (!looked)
        return looked.error();
    for (const Page &page : m_pages)
        for (const auto &[row, sequence] : page)
            if (!present.contains(row))
                damage.append({Damage::Kind::Missing, row});
    return damage;
}

Result<> Manifest::relist(Database &database)
{
    for (std::size_t page = 0; page < pageCount; ++page) {
        m_before.try_emplace(page, m_pages[page]);
        m_pages[page].clear();
    }
    const auto listed = forEachListed(
        database, [&](const RowName &row, qint64 sequence) { m_pages[pageOf(row.id)].set(row, sequence); });
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
        m_sequence = std::max(m_sequence, highest->toLongLong());
    }
    return {};
}

} // namespace emo::store
