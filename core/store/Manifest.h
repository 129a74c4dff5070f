// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/Database.h"
#include "core/store/Tables.h"

#include <map>
#include <tuple>
#include <vector>

namespace emo::store {

/// A row of a sealed table.
struct RowName
{
    QString id;
    quint8 table; ///< Its code.
    int number;

    bool operator==(const RowName &) const = default;
    bool operator<(const RowName &other) const
    {
        return std::tie(id, table, number) < std::tie(other.id, other.table, other.number);
    }
};

/// How the database differs from what was written to it.
struct Damage
{
    enum class Kind {
        Missing, ///< The row has gone.
        Older, ///< An older state of it was put back.
        Foreign, ///< We did not write it.
        Unreadable, ///< It does not open: altered, or exchanged with another one.
    };
    Kind kind;
    RowName row;

    bool operator==(const Damage &) const = default;
};

/// The same in one sentence, for the user: "Version 0 of the order 7K3M-Q2VD-X is missing".
QString describe(const Damage &damage);

/// Where the audit chain ends.
struct AuditHead
{
    qint64 count = 0;
    QByteArray hash;

    bool operator==(const AuditHead &) const = default;
};

/// The rows that are listed on one page, with their sequences, by name. Kept without gaps, since there may be
/// hundreds of thousands.
class ManifestPage
{
public:
    using Line = std::pair<RowName, qint64>;

    void set(const RowName &row, qint64 sequence);
    void erase(const RowName &row);
    void clear() { m_lines.clear(); }
    /// Null if it is not listed.
    const qint64 *find(const RowName &row) const;
    /// From the first line that does not come before `row`.
    std::vector<Line>::const_iterator from(const RowName &row) const;

    std::size_t size() const { return m_lines.size(); }
    bool empty() const { return m_lines.empty(); }
    auto begin() const { return m_lines.begin(); }
    auto end() const { return m_lines.end(); }

private:
    std::vector<Line> m_lines;
};

/// What the database should hold: for each row its sequence, the number that goes up with everything that is
/// written; and where the audit chain ends. It is sealed, and written in the transaction of what it lists. So
/// a row that was removed, added or put back from an older copy is found, though not a whole profile that
/// was.
///
/// It is kept on pages, and a change writes only its own page and the first one, which knows how new each of
/// them is.
class Manifest
{
public:
    qint64 nextSequence() { return ++m_sequence; }
    void set(const RowName &row, qint64 sequence);
    void forget(const RowName &row);
    bool has(const RowName &row) const;
    /// The numbers of the order's rows in a table, lowest first.
    QList<int> numbers(const Table &table, const QString &id) const;

    const AuditHead &head() const { return m_head; }
    void setHead(const AuditHead &head) { m_head = head; }

    /// From here on, changes can be taken back until the next time.
    void begin();
    void takeBack();

    /// Writes the pages that have changed since begin(), or every one.
    enum class Extent { Changed, All };
    Result<> save(Database &database, const Key &key, Extent extent = Extent::Changed);
    /// Reads all pages, and says which of them cannot be believed.
    Result<QList<Damage>> load(Database &database, const Key &key);
    /// Compares the rows of the database with what is listed.
    Result<QList<Damage>> compare(Database &database) const;
    /// Lists what is there, as it is.
    Result<> relist(Database &database);

private:
    static constexpr std::size_t pageCount = 512;
    using Page = ManifestPage;

    static std::size_t pageOf(const QString &id);
    Page &changing(const QString &id);
    Result<> savePage(Database &database, const Key &key, std::size_t page);
    QByteArray firstPage() const;
    bool readFirstPage(const QByteArray &plain);

    std::vector<Page> m_pages{pageCount};
    std::vector<qint64> m_pageSequences = std::vector<qint64>(pageCount);
    qint64 m_sequence = 0;
    AuditHead m_head;

    std::map<std::size_t, Page> m_before; ///< Pages as they were at begin(), of those that have changed.
    std::vector<qint64> m_pageSequencesBefore;
    qint64 m_sequenceBefore = 0;
    AuditHead m_headBefore;
};

} // namespace emo::store
