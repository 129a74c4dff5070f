// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/vault/Records.h"

#include <QDateTime>

namespace emo::store {

/// Something that was done with the profile.
struct AuditEntry
{
    QString who;
    QString what; ///< A word of our own: "finished", "removed".
    QDateTime when;
    QString orderId = {}; ///< Empty: nothing that one order is concerned with.
    int number = -1; ///< Of the version; -1: none.
    QString reason = {};

    bool operator==(const AuditEntry &) const = default;
};

/// The record of who did what and when, and who opened what: sealed entries, each of which holds the hash of
/// the one before.
///
/// It proves that nobody without the data key has altered, removed or added an entry, short of putting back
/// an older copy of the whole profile. Whoever can open the profile could write a new chain; that shows only
/// where an earlier head was kept elsewhere, in a backup or on paper. "Who" is the name that the program was
/// given, and "when" is the computer's clock.
class AuditChain
{
public:
    /// Both must outlive it.
    AuditChain(Records &records, Manifest &manifest) : m_records(&records), m_manifest(&manifest) {}

    /// Within Profile::write().
    Result<> append(const AuditEntry &entry);
    /// Goes on from the last entry that is there, whatever came before it; verified() still tells.
    Result<> adopt();
    const AuditHead &head() const { return m_manifest->head(); }

    /// True if nothing may be deleted by what the clock shows, since what was done lately says otherwise. See
    /// hasClockJumped().
    Result<bool> doubtsClock(const QDateTime &now) const;

    /// All of them, oldest first. A Problem names the first that is bad.
    Result<QList<AuditEntry>> verified() const;

private:
    Records *m_records;
    Manifest *m_manifest;
};

} // namespace emo::store
