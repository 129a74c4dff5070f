// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <tuple>
#include <vector>

namespace emo::store {

/// A row of a sealed table, or a slot.
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

/// The rows that are listed on one page of the manifest, with their sequences, by name. Kept without gaps,
/// since there may be hundreds of thousands.
class ManifestPage
{
public:
    using Line = std::pair<RowName, qint64>;

    /// What packed() has given. Returns an empty page of what is none.
    static ManifestPage from(const QByteArray &packed);
    QByteArray packed() const;

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

} // namespace emo::store
