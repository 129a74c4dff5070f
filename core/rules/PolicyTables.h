// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/PolicyRegister.h"

namespace emo {

/// A part of the policy register in words, to be printed or shown.
struct PolicyTable
{
    QString title;
    QStringList columns;
    QList<QStringList> rows; ///< As many cells as columns.
};

/// The register in words: rules, figures, deadlines, and who takes part. Sentences that name a figure say
/// what it is on `day`.
QList<PolicyTable> policyTables(const PolicyRegister &policy, QDate day);

/// "always", "from 2027-04-01", "until before 2027-04-01": when something is in force, for a table.
QString inForceText(QDate since, QDate until);

} // namespace emo
