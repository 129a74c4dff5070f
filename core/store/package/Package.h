// SPDX-License-Identifier: MIT
#pragma once

#include "core/reader/Reader.h"
#include "core/store/orders/Annexes.h"
#include "core/store/orders/Attachments.h"
#include "core/store/orders/Intake.h"
#include "core/store/package/PackagePassphrase.h"

#include <QHash>

#include <stop_token>

namespace emo::store {

// An order in a file of its own, to be handed to a colleague: all its versions with what was noted on them,
// their attached files, and its Annex A. Whoever has the file learns nothing from it but its size.
//
// The file, numbers with the highest byte first:
//
//     16 bytes  "EMO Desk package", then one byte: the format, 2 (1, without Annex A, is read too)
//      4 bytes  operations of Argon2id, then 4 bytes: its memory in megabytes, then 16 bytes: its salt
//     73 bytes  the package's own key, sealed with what Argon2id makes of the passphrase (see Sealing.h; the
//               place is all that stands before it)
//     16 bytes  BLAKE2b of all before, so that damage is told from a wrong passphrase
//     the rest  sealed with the package's own key (see SealedFile.h):
//         4 bytes  how long the following JSON is
//         JSON     {"versions": [...], "files": ["..."], "annexA": {...}}: the versions as
//                  core/order/OrderJson writes them, oldest first, the names by which they know their files,
//                  and the order's Annex A as core/store/orders/Annexes has it, if there is one
//         for each of the files: 4 bytes, how long it is, and what is in it

/// What goes into a package.
enum class PackageExtent { Everything, FinishedVersions };

/// What is to be written, as the profile had it at one moment.
struct OutgoingPackage
{
    std::vector<Order> versions; ///< Oldest first; at least one.
    QByteArray annex; ///< Empty: the order has none.
    std::vector<AttachmentKey> files;
};

/// A Problem if there is nothing to write.
Result<OutgoingPackage> outgoingPackage(
    const OrderStore &orders, const Form &form, const QString &id, PackageExtent extent);

/// Writes it to `path`. For any thread, since a passphrase takes its second and a folder on the network may
/// keep it waiting. A Problem, and no file, if an attached file is missing, the disk is full, it is stopped,
/// or `tell` has one.
Result<> writePackage(const Form &form, const OutgoingPackage &package, const QString &path,
    PackagePassphrase &passphrase, const PassphraseCost &cost, const std::stop_token &stop = {},
    const BeforeItCounts &tell = {});

/// Notes in the audit that the package is made. Call it before the package gets its name, so that the audit
/// names every package.
Result<> notePackage(Profile &profile, const OutgoingPackage &package, const Act &act);

/// All three. It is noted when it is complete and `tell` was called, and gets its name afterwards.
Result<> exportPackage(const OrderStore &orders, const Form &form, const QString &id, PackageExtent extent,
    const QString &path, PackagePassphrase &passphrase, const PassphraseCost &cost, const Act &act,
    const BeforeItCounts &tell = {});

/// A package that was read to its end, and whose files the reader program has found to be what they should
/// be. It takes in nothing that was altered since.
struct CheckedPackage
{
    QString path;
    std::vector<Order> versions; ///< Oldest first, with the names that the package has for their files.
    QHash<QString, QByteArray> files; ///< What is in each of these; see SealedContent::hash.
    QByteArray annex; ///< Empty: none came with it.
};

/// Looks at what is in a package, without taking it in. For any thread; takes up to ten seconds for each of
/// its files. A Problem of its own for each: it is damaged or cut short, the passphrase does not open it, or
/// a file in it is not what the form asks for, which the Problem names by its question. See
/// checkAttachment().
Result<CheckedPackage> checkPackage(const Form &form, const QString &path, PackagePassphrase &passphrase,
    const QString &reader = readerProgram(), const std::stop_token &stop = {});

/// What became of a package.
struct TakenPackage
{
    QList<TakenIn> versions;
    std::optional<AnnexTakenIn> annex;
};

/// Takes in what is in the package, all of it or nothing; see Intake and takeInAnnex().
Result<TakenPackage> takeInPackage(OrderStore &orders, const Form &form, const CheckedPackage &package,
    PackagePassphrase &passphrase, const Act &act);

/// What there is to say to the user of what was not taken in; empty if everything was.
QString adviceOn(const TakenPackage &taken);

/// What packages are called: "7K3M-Q2VD-X-v1.emodesk", which tells nothing of the person.
QString packageName(const QString &orderId, int number);

} // namespace emo::store
