// SPDX-License-Identifier: MIT
#pragma once

#include "core/annexa/Individual.h"

namespace emo::annexa {

/// Section C of Annex A: who is responsible, and who told EMS when.
inline constexpr struct Officer final : Section
{
    EMO_TEXTS(AnnexOfficer)
    constexpr Officer() : Section("annexA.ro", tr("Responsible officer")) {}

    Page page{this, "officer", tr("Responsible officer and contact details")};
    Record record{this, "annexA.ro", {.member = "ro"}};

    Question<QString> name{this, "name",
        {
            .ask = tr("What is the responsible officer's name?"),
            .label = tr("Responsible officer's name"),
            .ifBlank = tr("Enter the responsible officer's name"),
            .blankIs = Severity::Warning,
            .maxLength = longestLine,
            .isName = true,
        }};

    Question<QString> contactNumbers{this, "contactNumbers",
        {
            .ask = tr("What are the responsible officer's telephone numbers?"),
            .label = tr("Responsible officer's telephone numbers"),
            .ifBlank = tr("Enter the responsible officer's telephone number, or leave it to them"),
            .blankIs = Severity::Reminder,
            .maxLength = longestLine,
        }};

    Question<QString> officeAddress{this, "officeAddress",
        {
            .ask = tr("What is the address of the office?"),
            .label = tr("Office address"),
            .ifBlank = tr("Enter the address of the office, or leave it to the responsible officer"),
            .blankIs = Severity::Reminder,
            .maxLength = longestText,
        }};

    Question<QString> unit{this, "pdu",
        {
            .ask = tr("Which probation delivery unit (PDU) is it?"),
            .label = tr("PDU"),
            .ifBlank = tr("Enter the probation delivery unit"),
            .blankIs = Severity::Warning,
            .maxLength = longestLine,
        }};

    Question<QString> unitMailbox{this, "pduMailbox",
        {
            .ask = tr("What is the unit's functional mailbox?"),
            .label = tr("PDU functional mailbox"),
            .ifBlank = tr("Enter the unit's functional mailbox, or leave it to the responsible officer"),
            .blankIs = Severity::Reminder,
            .maxLength = longestLine,
            .format = &formats::emailAdvised,
        }};

    Question<QString> sentBy{this, "sentBy",
        {
            .ask = tr("Which unit sends the notification?"),
            .hint = tr("The responsible officer fills this in on sending."),
            .label = tr("Notification sent by"),
            .maxLength = longestLine,
        }};

    Question<QDate> sentOn{this, "notificationDate",
        {
            .ask = tr("On what date is EMS notified?"),
            .hint = tr("The responsible officer fills this in on sending."),
            .label = tr("Date of notification"),
        }};
} officer;

} // namespace emo::annexa
