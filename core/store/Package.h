// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/OrderStore.h"
#include "core/store/PackagePassphrase.h"

namespace emo::store {

// An order in a file of its own, to be handed to a colleague: all its versions with what was noted on them,
// and their attached files. Whoever has the file learns nothing from it but its size.
//
// The file, numbers with the highest byte first:
//
//     16 bytes  "EMO Desk package", then one byte: the format, 1
//      4 bytes  operations of Argon2id, then 4 bytes: its memory in megabytes, then 16 bytes: its salt
//     73 bytes  the package's own key, sealed with what Argon2id makes of the passphrase (see Sealing.h; the
//     place
//               is all that stands before it)
//     16 bytes  BLAKE2b of all before, so that damage is told from a wrong passphrase
//     the rest  sealed with the package's own key (see SealedFile.h):
//         4 bytes  how long the following JSON is
//         JSON     {"versions": [...], "files": ["..."]}: the versions as core/order/OrderJson writes them,
//                  oldest first, and the names by which they know their files
//         for each of the files: 4 bytes, how long it is, and what is in it

/// What goes into a package.
enum class PackageExtent { Everything, FinishedVersions };

/// Writes the order to `path`. A Problem, and no file, if there is nothing to write, an attached file is
/// missing, or the disk is full.
Result<> exportPackage(const OrderStore &orders, const Form &form, const QString &id, PackageExtent extent,
    const QString &path, PackagePassphrase &passphrase, const PassphraseCost &cost, const Act &act);

/// Takes in what is in a package; see OrderStore::takeIn(). Nothing is taken in from one that is damaged, cut
/// short, or that the passphrase does not open; each is a Problem of its own.
Result<QList<OrderStore::TakenIn>> importPackage(
    OrderStore &orders, const Form &form, const QString &path, PackagePassphrase &passphrase, const Act &act);

/// What is in a package, without taking it in: its versions, oldest first.
Result<std::vector<Order>> packagedVersions(
    const Form &form, const QString &path, PackagePassphrase &passphrase);

/// What packages are called: "7K3M-Q2VD-X-v1.emodesk", which tells nothing of the person.
QString packageName(const QString &orderId, int number);

} // namespace emo::store
