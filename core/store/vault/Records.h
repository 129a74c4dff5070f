// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/vault/Manifest.h"

#include <array>
#include <optional>
#include <stop_token>

namespace emo::store {

/// The keys of each purpose.
class Keys
{
public:
    explicit Keys(const Key &dataKey);

    const Key &operator[](Purpose purpose) const { return m_keys[std::size_t(purpose) - 1]; }

private:
    std::array<Key, 7> m_keys;
};

/// The sealed rows of a database, which the manifest lists. Whoever alters them does so in Profile::write().
class Records
{
public:
    /// All three must outlive it.
    Records(Database &database, const Keys &keys, Manifest &manifest)
        : m_database(&database), m_keys(&keys), m_manifest(&manifest)
    {
    }

    bool has(const Table &table, const QString &id, int number = 0) const;
    /// The numbers of the order's rows in a table, lowest first.
    QList<int> numbers(const Table &table, const QString &id) const { return m_manifest->numbers(table, id); }

    /// Writes a row, new or over an earlier one; its sequence.
    Result<qint64> put(const Table &table, const QString &id, int number, const QByteArray &plain);
    Result<> remove(const Table &table, const QString &id, int number = 0);

    /// What the row holds. A Problem if there is none, or it does not open.
    Result<QByteArray> read(const Table &table, const QString &id, int number = 0) const;

    struct Row
    {
        QString id;
        int number;
        qint64 sequence;
        std::optional<QByteArray> plain; ///< Nothing if it does not open.
    };
    /// Calls `visit` for each row of the table, by id and number; or as they lie on the disk, which is
    /// faster.
    enum class InOrder { No, Yes };
    Result<> forEach(const Table &table, const std::function<Result<>(const Row &)> &visit,
        InOrder inOrder = InOrder::Yes) const;

private:
    Database *m_database;
    const Keys *m_keys;
    Manifest *m_manifest;
};

/// Opens every row and compares them with the manifest: `known` and all else that is not as it should be.
Result<QList<Damage>> verifyRows(Database &database, const Records &records, const Manifest &manifest,
    const QList<Damage> &known, const std::stop_token &stop = {});

/// Seals every row of every table afresh, with the keys of another data key. Within a transaction.
Result<> resealAll(Database &database, const Keys &before, const Keys &now);

} // namespace emo::store
