// SPDX-License-Identifier: MIT
#pragma once

#include "core/order/Order.h"
#include "core/rules/Rule.h"

#include <optional>

namespace emo {

/// What is counted of one version. Nobody's data.
struct CountedVersion
{
    QDateTime begun; ///< Null: not known.
    QDateTime finished; ///< Null: a draft.
    Sent sent;
    InstallerReply reply;
    QStringList findings; ///< The ids of those that were met.
};

/// What can be counted of a version from what was noted about it; its findings are the errors and warnings
/// that a review found, and the warnings that were explained.
CountedVersion countedVersion(const Version &version, const QDateTime &begun);

/// What a finding was about, in words: the title of the rule, or what is wrong with an answer by itself. An
/// id that is none of these stands for itself.
QString findingTitle(const QString &id, RuleBooks rules);

/// How often something occurred.
struct Count
{
    QString what;
    int number;
    bool operator==(const Count &) const = default;
};

/// The work of an office between two days.
struct TeamNumbers
{
    int begun = 0;
    int finished = 0;
    int sent = 0; ///< Reached the installer.
    int accepted = 0;
    int queried = 0;
    int rejected = 0;
    QList<Count> reasons; ///< Of rejections: labels of rejectionReasons, most frequent first.
    QList<Count> findings; ///< Ids, most frequent first, ten at most.
    std::optional<double> medianHours; ///< From draft to sent; nothing if nothing was sent.
    std::optional<double> slowestTenthHours; ///< Nine in ten took no longer.

    /// Of those that reached the installer, how many of a hundred came back rejected or queried; nothing if
    /// none.
    std::optional<double> errorPercent() const;
};

/// The share of orders with errors in May 2026, in percent. Source: National Audit Office, HC 266,
/// paragraph 13.
inline constexpr double nationalErrorPercent = 21;

/// Counts the versions that were finished in London from the one day to the other, both included; begun and
/// not finished ones by the day on which they were begun.
TeamNumbers teamNumbers(const QList<CountedVersion> &versions, QDate from, QDate until);

/// The same as comma-separated values: what, of which kind, number. No cell of it is taken for a formula.
QByteArray teamNumbersCsv(const TeamNumbers &numbers, QDate from, QDate until);

} // namespace emo
