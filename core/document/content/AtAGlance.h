// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>
#include <vector>

/// Parts of the summary on page 1. Every text is ready to print.
namespace emo::paper {

/// An address under its label. Empty prints "Not provided".
struct AddressAtAGlance
{
    QString label;
    QString whole; ///< All its parts, on one line.
    QString withoutCounty; ///< The same, where room is short.
    bool isNone = false; ///< There is no address: says so, and stands out.
    bool operator==(const AddressAtAGlance &) const = default;
};

struct RiskAtAGlance
{
    QString words;
    bool isDanger = false; ///< To life: stands out.
    bool operator==(const RiskAtAGlance &) const = default;
};

/// Risks of one kind. None prints "Not provided".
struct RiskColumn
{
    QString heading;
    std::vector<RiskAtAGlance> risks;
    bool operator==(const RiskColumn &) const = default;
};

/// What people who visit should know.
struct RisksAtAGlance
{
    std::array<RiskColumn, 2> columns;
    QString others = {}; ///< In their own words.
    QString none = {}; ///< Said in place of all that, where there is no risk.
    QString printedUnder = {}; ///< The heading under which the risks are printed in whole.
    bool operator==(const RisksAtAGlance &) const = default;
};

/// A kind of monitoring on one line. No dates prints "Not provided".
struct MonitoredAtAGlance
{
    QString what;
    QString dates;
    bool operator==(const MonitoredAtAGlance &) const = default;
};

/// An area to keep out of.
struct ZoneAtAGlance
{
    QString label;
    QString dates; ///< Where there are several.
    QString name;
    QString where;
    QString when;
    bool operator==(const ZoneAtAGlance &) const = default;
};

/// The first few of them, and where the others are.
struct ZonesAtAGlance
{
    QString label; ///< Of all of them.
    std::vector<ZoneAtAGlance> zones;
    int more = 0;
    QString moreUnder; ///< The heading of the first of the others.
    bool operator==(const ZonesAtAGlance &) const = default;
};

/// Whom to call. Without a name it prints "Not provided".
struct ContactAtAGlance
{
    QString label = {};
    QString source = {}; ///< The earlier version that this is from.
    QString name = {};
    QString organisation = {};
    QString telephone = {};
    QString email = {};
    bool operator==(const ContactAtAGlance &) const = default;
};

} // namespace emo::paper
