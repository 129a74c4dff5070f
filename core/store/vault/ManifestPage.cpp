// SPDX-License-Identifier: MIT
#include "core/store/vault/ManifestPage.h"

#include "core/store/disk/Packing.h"

#include <algorithm>

namespace emo::store {

ManifestPage ManifestPage::from(const QByteArray &packed)
{
    ManifestPage page;
    Unpacking lines(packed);
    const auto count = lines.number<quint32>();
    QString id;
    for (quint32 i = 0; i < count && lines.isWhole(); ++i) {
        if (lines.number<quint8>() == 0)
            id = QString::fromUtf8(lines.text());
        const auto table = lines.number<quint8>();
        const auto number = lines.number<qint32>();
        page.set(RowName{id, table, number}, lines.number<qint64>());
    }
    return page;
}

QByteArray ManifestPage::packed() const
{
    constexpr qsizetype mostOfLine = 60; // with an id that is a UUID
    QByteArray packed;
    packed.reserve(qsizetype(m_lines.size()) * mostOfLine);
    packNumbers(packed, quint32(m_lines.size()));
    QString id;
    for (const auto &[row, sequence] : m_lines) {
        // The rows of an order follow each other, so its id is written once.
        const bool isSame = row.id == id;
        packNumbers(packed, quint8(isSame));
        if (!isSame) {
            id = row.id;
            packText(packed, id.toUtf8());
        }
        packNumbers(packed, row.table, qint32(row.number), sequence);
    }
    return packed;
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

} // namespace emo::store
