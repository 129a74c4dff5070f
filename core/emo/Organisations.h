// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/SharedOptions.h"
#include "core/form/ThisVersion.h"

namespace emo {

/// Section 1 of the order: who gives notice of it, and who is responsible for the device wearer.
inline constexpr struct Organisations final : Section
{
    EMO_TEXTS(Organisations)
    constexpr Organisations() : Section("organisations", tr("About the organisations")) {}

    Page notifyingPage{this, "notifying-organisation", tr("Notifying organisation")};
    Record record{this, "interestedParties"};

    Question<Choice> notifyingOrganisation{this, "notifyingOrganisation", options::notifyingOrganisation,
        {
            .ask = tr("Which organisation do you work for?"),
            .label = tr("Notifying organisation"),
            .ifBlank = tr("Choose the organisation that you work for"),
        }};

    Question<Choice> notifyingOrganisationName{this, "notifyingOrganisationName",
        options::notifyingOrganisationNames,
        {
            .ask = tr("Which prison or region?"),
            .hint = tr("The prison that the device wearer is released from, or the region of the Youth "
                       "Custody Service."),
            .label = tr("Name of the organisation"),
            .ifBlank = tr("Choose the prison, or the region of the Youth Custody Service"),
            .within = &notifyingOrganisation,
        }};

    Question<QString> notifyingOrganisationEmail{this, "notifyingOrganisationEmail",
        {
            .ask = tr("What is your team's email address?"),
            .hint = tr("The installer writes to this address. Give a shared mailbox, not your own."),
            .label = tr("Organisation's email address"),
            .ifBlank = tr("Enter your team's email address"),
            .maxLength = 200,
            .format = &formats::email,
        }};

    Record releaseRecord{this, "release", {.member = "release", .isLocal = true}};

    Question<QString> establishment{this, "establishment",
        {
            .ask = tr("Which establishment is the device wearer released from?"),
            .hint = tr("The young offender institution, secure training centre, secure school or secure "
                       "children's home. The installer is told only the region."),
            .label = tr("Released from"),
            .askedWhen = notifyingOrganisation.is(options::notifyingOrganisation.youthCustodyService),
            .maxLength = 200,
        }};

    Record startedRecord{this, "change", {.member = "change", .isLocal = true}};

    Question<bool> monitoringStarted{this, "monitoringStarted",
        {
            .ask = tr("Has the monitoring already started?"),
            .hint = tr("Once it has, the responsible officer can no longer be changed through this form."),
            .label = tr("Has the monitoring started?"),
            .ifBlank = tr("Say whether the monitoring has already started"),
            .askedWhen = thisVersion.isChange.is(true),
            .isFresh = true,
            .isPrivate = true,
        }};

    Page officerPage{this, "responsible-officer", tr("Responsible officer"), !monitoringStarted.is(true)};
    Record officerRecord{this, "interestedParties"};

    /// Where a name ends and the next begins is not ours to guess, so it stays one.
    Question<QString> responsibleOfficerName{this, "responsibleOfficerName",
        {
            .ask = tr("What name does the older order give for the responsible officer?"),
            .hint = tr("Enter the first and the last name below, then clear this one."),
            .label = tr("Responsible officer's name"),
            .isOnlyInOlderOrders = true,
            .maxLength = 200,
            .isName = true,
        }};

    Question<QString> responsibleOfficerFirstName{this, "responsibleOfficerFirstName",
        {
            .ask = tr("What is the responsible officer's first name?"),
            .hint = tr("The person who will manage the device wearer in the community."),
            .label = tr("Responsible officer's first name"),
            .ifBlank = tr("Enter the responsible officer's first name"),
            .maxLength = 200,
            .isName = true,
        }};

    Question<QString> responsibleOfficerLastName{this, "responsibleOfficerLastName",
        {
            .ask = tr("What is the responsible officer's last name?"),
            .label = tr("Responsible officer's last name"),
            .ifBlank = tr("Enter the responsible officer's last name"),
            .maxLength = 200,
            .isName = true,
        }};

    Question<QString> responsibleOfficerEmail{this, "responsibleOfficerEmail",
        {
            .ask = tr("What is the responsible officer's email address?"),
            .label = tr("Responsible officer's email address"),
            .ifBlank = tr("Enter the responsible officer's email address"),
            .maxLength = 200,
            .format = &formats::emailAdvised,
        }};

    Question<QString> responsibleOfficerPhoneNumber{this, "responsibleOfficerPhoneNumber",
        {
            .ask = tr("What telephone number does the older order give for the responsible officer?"),
            .hint = tr("The service no longer asks for it. It is printed on the form."),
            .label = tr("Responsible officer's telephone number"),
            .isOnlyInOlderOrders = true,
            .maxLength = 200,
            .format = &formats::phoneAdvised,
        }};

    Page responsiblePage{
        this, "responsible-organisation", tr("Responsible organisation"), !monitoringStarted.is(true)};

    Question<Choice> responsibleOrganisation{this, "responsibleOrganisation",
        options::responsibleOrganisation,
        {
            .ask = tr("Which organisation does the responsible officer work for?"),
            .label = tr("Responsible organisation"),
            .ifBlank = tr("Choose the responsible officer's organisation"),
        }};

    Question<Choice> responsibleOrganisationRegion{this, "responsibleOrganisationRegion",
        options::responsibleOrganisationRegion,
        {
            .ask = tr("Which region or police area is it in?"),
            .label = tr("Region"),
            .ifBlank = tr("Choose the region or police area of the responsible organisation"),
            .askedWhen = responsibleOrganisation.isAnyOf(options::responsibleOrganisation.probation,
                options::responsibleOrganisation.police,
                options::responsibleOrganisation.youthJusticeService),
            .within = &responsibleOrganisation,
        }};

    Question<QString> responsibleOrganisationEmail{this, "responsibleOrganisationEmail",
        {
            .ask = tr("What is the responsible organisation's email address?"),
            .label = tr("Organisation's email address"),
            .maxLength = 200,
            .format = &formats::email,
        }};

    Question<bool> managedByNsd{this, "managedByNsd",
        {
            .ask = tr("Is the device wearer managed by the National Security Directorate?"),
            .hint = tr(
                "The directorate manages terrorist offenders, people assessed as connected to terrorism or a "
                "terrorist risk, critical public protection cases and serious organised crime. Their orders "
                "are special orders and must not go through this form."),
            .label = tr("Managed by the National Security Directorate"),
            .ifBlank = tr("Say whether the National Security Directorate manages the device wearer"),
            .blankIs = Severity::Warning,
            .askedWhen = responsibleOrganisation.is(options::responsibleOrganisation.probation),
            .stored = {.isLocal = true},
            .isPrivate = true,
        }};

    Page unitPage{this, "probation-delivery-unit", tr("Probation delivery unit"),
        responsibleOrganisation.is(options::responsibleOrganisation.probation)};
    Record unitRecord{this, "probationDeliveryUnit"};

    Question<Choice> probationDeliveryUnit{this, "unit", options::probationDeliveryUnits,
        {
            .ask = tr("Which probation delivery unit is responsible?"),
            .label = tr("Probation delivery unit (PDU)"),
            .ifBlank = tr("Choose the probation delivery unit, or say that you are not able to provide it"),
            .blankIs = Severity::Warning,
            .within = &responsibleOrganisationRegion,
            .stored = {.as = Encoding::NullFor, .key = "NOT_ABLE_TO_PROVIDE"},
        }};

    Page informationPage{this, "information", tr("Where the information comes from")};
    Record informationRecord{this, "informationFrom", {.member = "informationFrom", .isLocal = true}};

    Question<QString> informationFrom{this, "name",
        {
            .ask = tr("Who gave you the information for this order?"),
            .hint = tr("Usually the community offender manager. Kept on this computer only."),
            .label = tr("Information given by"),
            .maxLength = 200,
            .isName = true,
            .isPrivate = true,
        }};

    Question<QString> informationRole{this, "role",
        {
            .ask = tr("What is their role?"),
            .label = tr("Role"),
            .maxLength = 200,
            .isPrivate = true,
        }};

    Question<QDate> informationDate{this, "date",
        {
            .ask = tr("On what date did they give it?"),
            .label = tr("Given on"),
            .tense = Tense::Past,
            .isPrivate = true,
        }};
} organisations;

} // namespace emo
