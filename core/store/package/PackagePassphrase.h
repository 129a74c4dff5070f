// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/vault/Key.h"
#include "core/store/vault/KeySlot.h"

#include <optional>

namespace emo::store {

/// What a passphrase is made into a key with; it stands in each package.
struct PackageCost
{
    quint32 operations;
    quint32 megabytes;
    QByteArray salt;

    bool operator==(const PackageCost &) const = default;
};

/// What opens packages. It makes a key slowly, so that nobody can try many, and remembers the last one:
/// packages that were sealed one after the other share a salt, and a folder of them opens at once.
class PackagePassphrase
{
public:
    /// A new one of 80 random bits, to be read out over the telephone: "7K3M-Q2VD-9XWT-H4RB". Show
    /// `printed` once and wipe it.
    static PackagePassphrase generated(QString &printed);
    /// What somebody has typed: spaces, hyphens and capitals make no difference, I and L are 1, O is 0.
    /// `typed` is wiped.
    explicit PackagePassphrase(QString &&typed);

    bool isEmpty() const { return m_words.isEmpty(); }

    /// The key. A Problem if it asks for more than we are willing to spend, or than there is.
    Result<const Key *> key(const PackageCost &cost);
    /// For a package that is to be sealed: the cost of the last key if it was no cheaper, or a new salt.
    PackageCost costOfNext(const PassphraseCost &cost) const;

private:
    Secret m_words;
    std::optional<PackageCost> m_cost;
    std::optional<Key> m_key;
};

} // namespace emo::store
