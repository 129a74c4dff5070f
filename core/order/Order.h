// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"
#include "core/form/VersionTypes.h"
#include "core/order/VersionNotes.h"
#include "core/rules/Circumstances.h"

#include <QDateTime>

#include <vector>

namespace emo {

/// How far a version has got, by the live service's codes.
inline constexpr struct VersionStates final : OptionList
{
    EMO_TEXTS(VersionStates)
    Option inProgress{this, "IN_PROGRESS", tr("Draft")};
    Option submitted{this, "SUBMITTED", tr("Submitted")};
    Option failed{this, "ERROR", tr("Failed to submit")};
} versionStates;

/// The data dictionary, which says what lists of options hold, of a version begun on that day: the one that
/// the live service runs today, or the next one from the day that an administrator has set.
QString dictionaryOn(QDate day, QDate nextFrom = {});

/// One version of an order: what is known of it besides its answers.
struct Version : VersionNotes
{
    QString id; ///< UUID.
    int number = 0; ///< 0, 1, 2 …
    QString type = QString::fromLatin1(versionTypes.request.code);
    QString status = QString::fromLatin1(versionStates.inProgress.code);
    QString dictionary = dictionaryOn({});
    QDateTime finishedAt; ///< Null while it is a draft.
    QString finishedBy;

    bool isDraft() const
    {
        return finishedAt.isNull() && status == QLatin1StringView(versionStates.inProgress.code);
    }
    bool operator==(const Version &) const = default;
};

/// Takes over what was noted about the version; its status follows from whether it was sent.
void setNotes(Version &version, const VersionNotes &notes);

/// True for the types of version that change an order which the installer has.
bool isChange(const QString &versionType);

/// An order: its versions, oldest first, and the answers of the last one, which alone may change.
struct Order
{
    QString id; ///< UUID, the same as the live service's.
    std::vector<Version> versions{Version{}}; ///< Never empty.
    Answers answers; ///< With what thisVersion asks of the current version; see describeVersion().
    std::optional<Answers> before; ///< The answers of the version that the current one follows, if known.

    const Version &current() const { return versions.back(); }
    bool operator==(const Order &) const = default;
};

/// A new order without answers.
Order newOrder(const QString &dictionary);

/// Answers what thisVersion asks, from what is known of the version that the answers belong to; but for its
/// day, which openedOn() says.
void describeVersion(Answers &answers, const Version &version);

/// The order, looked at on that day: the day of a draft is then that day, and that of a finished
/// version the one on which it was finished. What is stored has none.
Order openedOn(QDate day, Order order);

/// What the rules may know about the order besides its answers. The order must outlive it.
Circumstances circumstances(const Order &order, const Moment &moment);

} // namespace emo
