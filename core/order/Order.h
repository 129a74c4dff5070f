// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"

#include <QDateTime>

#include <vector>

namespace emo {

/// What kind of version it is, by the live service's codes.
inline constexpr struct VersionTypes final : OptionList
{
    EMO_TEXTS(VersionTypes)
    Option request{this, "REQUEST", tr("New order")};
    Option amendment{this, "AMEND_ORIGINAL_REQUEST", tr("New order (original order was rejected)")};
    Option rejected{this, "REJECTED", tr("Rejected order")};
    Option variation{this, "VARIATION", tr("Change to an order")};
    Option differentAddress{this, "REINSTALL_AT_DIFFERENT_ADDRESS", tr("Reinstall at different address")};
    Option reinstall{this, "REINSTALL_DEVICE", tr("Reinstall device")};
    Option revocation{this, "REVOCATION", tr("Revocation")};
    Option end{this, "END_MONITORING", tr("End all monitoring")};
} versionTypes;

/// How far a version has got, by the live service's codes.
inline constexpr struct VersionStates final : OptionList
{
    EMO_TEXTS(VersionStates)
    Option inProgress{this, "IN_PROGRESS", tr("Draft")};
    Option submitted{this, "SUBMITTED", tr("Submitted")};
    Option failed{this, "ERROR", tr("Failed to submit")};
} versionStates;

/// Which lists of options the live service uses today; stamped on each version.
inline constexpr const char *currentDictionary = "DDV6";

/// One version of an order: what is known of it besides its answers.
struct Version
{
    QString id; ///< UUID.
    int number = 0; ///< 0, 1, 2 …
    QString type = QString::fromLatin1(versionTypes.request.code);
    QString status = QString::fromLatin1(versionStates.inProgress.code);
    QString dictionary = QString::fromLatin1(currentDictionary);
    QDateTime finishedAt; ///< Null while it is a draft.
    QString finishedBy;

    bool isDraft() const
    {
        return finishedAt.isNull() && status == QLatin1StringView(versionStates.inProgress.code);
    }
    bool operator==(const Version &) const = default;
};

/// An order: its versions, oldest first, and the answers of the last one, which alone may change.
struct Order
{
    QString id; ///< UUID, the same as the live service's.
    std::vector<Version> versions{Version{}}; ///< Never empty.
    Answers answers;

    const Version &current() const { return versions.back(); }
    bool operator==(const Order &) const = default;
};

/// A new order without answers.
Order newOrder();

} // namespace emo
