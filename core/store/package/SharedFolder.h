// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/package/Package.h"

namespace emo::store {

// The office's folder of finished packages, in which colleagues find each other's orders. All are sealed with
// the office's passphrase. Who takes from it only reads; what is new is told by what is in the profile, so
// nothing has to be kept, and nothing is taken in twice.

/// A package that lies there.
struct SharedPackage
{
    QString path;
    QString reference; ///< Of the order.
    int number; ///< Of its last version there.

    bool operator==(const SharedPackage &) const = default;
};

/// All of them, by name; of each order the one with the most versions. A Problem if the folder cannot be
/// read. For any thread: a folder on the network may keep it waiting.
Result<QList<SharedPackage>> packagesIn(const QString &folder);

/// Those whose order, or last version of it, is not in the profile. Orders that were removed from it for good
/// are passed over.
Result<QList<SharedPackage>> newAmong(const QList<SharedPackage> &packages, const OrderStore &orders);

/// Puts the finished versions of an order there, in place of a package with fewer of them; the path of
/// the package.
Result<QString> share(const OrderStore &orders, const Form &form, const QString &id, const QString &folder,
    PackagePassphrase &passphrase, const PassphraseCost &cost, const Act &act);

} // namespace emo::store
