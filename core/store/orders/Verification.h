// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/disk/Database.h"

#include <QSet>
#include <QStringList>

#include <stop_token>

namespace emo::store {

class OrderStore;

/// Something in a profile that is not as it was written, and what to do about it, a sentence each.
struct Fault
{
    QString what;
    QString advice;

    bool operator==(const Fault &) const = default;
};

/// Checks the database with SQLite's own checks, opens every record, compares them with the manifest and the
/// audit chain, and reads every attached file to its end. What cannot be read at all is a Fault like others;
/// a Problem only if it is cancelled.
Result<QList<Fault>> faultsOf(const OrderStore &orders, const std::stop_token &stop = {});

/// What SQLite finds wrong with a database and with the references between its tables, a sentence each.
QStringList databaseFaults(Database &database);

/// A sentence for each place where an order has one of the attached files, which names the question and not
/// the file: "The file under “Licence” in version 0 of the order 7K3M-Q2VD-X". One for each file that none
/// has.
QStringList placesOf(const OrderStore &orders, const QSet<QString> &contents);

} // namespace emo::store
