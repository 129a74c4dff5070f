// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Text.h"
#include "core/form/Section.h"

#include <QDateTime>
#include <QStringList>

/// What becomes of a version besides its answers. A finished version never changes; what is noted about it
/// may be added to and corrected.
namespace emo {

/// How a version can reach the installer.
inline constexpr struct WaysToInstaller final : OptionList
{
    EMO_TEXTS(WaysToInstaller)
    Option service{this, "ONLINE_SERVICE", tr("Through the online service")};
    Option email{this, "EMAIL", tr("By business-continuity email")};
} waysToInstaller;

/// What the installer can have said about an order.
inline constexpr struct InstallerReplies final : OptionList
{
    EMO_TEXTS(InstallerReplies)
    Option rejected{this, "REJECTED", tr("Rejected")};
    Option query{this, "QUERY", tr("Asked a question")};
    Option accepted{this, "ACCEPTED", tr("Accepted")};
} installerReplies;

/// Why an order was rejected, in classes of our own, so that an office can count them without anybody's data.
inline constexpr struct RejectionReasons final : OptionList
{
    EMO_TEXTS(RejectionReasons)
    Option licence{this, "LICENCE", tr("The order and the licence differ, or the licence is missing")};
    Option pilot{this, "PILOT", tr("The pilot or the type of order is wrong")};
    Option person{this, "PERSON", tr("Personal details or identity numbers are wrong or missing")};
    Option address{this, "ADDRESS", tr("An address or a telephone number is wrong or missing")};
    Option dates{this, "DATES", tr("Dates are wrong or missing")};
    Option conditions{this, "CONDITIONS", tr("Curfew hours, zones or other conditions are wrong or missing")};
    Option organisations{this, "ORGANISATIONS", tr("The responsible officer or an organisation is wrong")};
    Option documents{this, "DOCUMENTS", tr("A map, a photo or another document is missing")};
    Option duplicate{this, "DUPLICATE", tr("There is another order for the same person")};
    Option other{this, "OTHER", tr("Another reason")};
} rejectionReasons;

/// In what part somebody gets an order or an Annex A.
inline constexpr struct RecipientRoles final : OptionList
{
    EMO_TEXTS(RecipientRoles)
    Option probation{this, "PROBATION", tr("Probation delivery unit")};
    Option responsibleOfficer{this, "RESPONSIBLE_OFFICER", tr("Responsible officer")};
    Option police{this, "POLICE", tr("Police force")};
    Option ownTeam{this, "OWN_TEAM", tr("Own team")};
    Option installer{this, "INSTALLER", tr("Installer")};
    Option other{this, "OTHER", tr("Somebody else")};
} recipientRoles;

/// Which way something was handed over.
inline constexpr struct HandoverWays final : OptionList
{
    EMO_TEXTS(HandoverWays)
    Option email{this, "EMAIL", tr("By email")};
    Option paper{this, "PAPER", tr("On paper")};
    Option file{this, "FILE", tr("As a file")};
    Option other{this, "OTHER", tr("Another way")};
} handoverWays;

/// That a version was sent to the installer, or that sending it has failed.
struct Sent
{
    QString how; ///< A code of waysToInstaller.
    QDateTime at; ///< Null: nobody has tried yet.
    QString by;
    QString proof; ///< The live service's reference, or the email's subject.
    bool hasFailed = false; ///< The service did not take it, so it has to go by email.

    bool isWithInstaller() const { return at.isValid() && !hasFailed; }
    bool operator==(const Sent &) const = default;
};

/// What the installer said to it, by email.
struct InstallerReply
{
    QString status; ///< A code of installerReplies; empty: nothing yet.
    QDate on;
    QString text;
    QStringList reasons = {}; ///< Of a rejection: codes of rejectionReasons.

    bool operator==(const InstallerReply &) const = default;
};

/// A warning that the user goes on in spite of.
struct Acknowledged
{
    QString finding; ///< Id of the finding.
    QString reason;

    bool operator==(const Acknowledged &) const = default;
};

/// A file that somebody was given.
struct HandedFile
{
    QString name;
    QString sha256; ///< In hexadecimal digits.

    bool operator==(const HandedFile &) const = default;
};

/// That somebody was given the order or what belongs to it.
struct Handover
{
    QString role; ///< A code of recipientRoles.
    QString address; ///< Of email, or whatever else tells who it was.
    QDateTime at;
    QString by;
    QString how; ///< A code of handoverWays.
    QList<HandedFile> files;

    bool operator==(const Handover &) const = default;
};

/// All that is noted about one version.
struct VersionNotes
{
    Sent sent;
    InstallerReply reply;
    QList<Acknowledged> acknowledged;
    QStringList ticked; ///< Ids of the reminders that were.
    QList<Handover> handovers; ///< Oldest first.
    QStringList met = {}; ///< Ids of the errors and warnings that there were whenever it was reviewed, for an
                          ///< office to count.

    bool operator==(const VersionNotes &) const = default;
};

} // namespace emo
