// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Monitoring.h"
#include "core/emo/Organisations.h"
#include "core/form/Lookup.h"
#include "core/rules/OrderFacts.h"
#include "core/rules/Places.h"
#include "core/rules/Rule.h"

namespace emo {

/// Where the device wearer lives, is fitted and has to be: real places that the installer goes to.
inline constexpr struct AddressRules final : RuleBook
{
    EMO_TEXTS(AddressRules)

    Rule scotland{this, "F14",
        {
            .severity = Severity::Error,
            .title = tr("Every address is in England or Wales, where the installer works."),
            .source = "EMO FAQ, \"Does the EMO service cover Scottish releases?\"; Northern Ireland and the "
                      "islands are our advice",
            .questions = {&deviceWearer.mainAddress.postcode, &deviceWearer.mainAddress.town,
                &deviceWearer.mainAddress.county, &deviceWearer.secondAddress.postcode,
                &deviceWearer.secondAddress.town, &deviceWearer.secondAddress.county,
                &deviceWearer.thirdAddress.postcode, &deviceWearer.thirdAddress.town,
                &deviceWearer.thirdAddress.county, &monitoring.installation.address.postcode,
                &monitoring.installation.address.town, &monitoring.installation.address.county,
                &monitoring.attendance.appointments.row.address.postcode,
                &monitoring.attendance.appointments.row.address.town,
                &monitoring.attendance.appointments.row.address.county,
                &monitoring.attendance.appointments.row.purpose,
                &monitoring.attendance.appointments.row.address.line1,
                &monitoring.attendance.appointments.row.address.line2, &monitoring.exclusion.zones.row.where,
                &monitoring.exclusion.zones.row.name},
        },
        [](const Asked &order, const Circumstances &) -> Objections { return elsewhere(order); }};

    Rule placeholder{this, "O-placeholder",
        {
            .severity = Severity::Error,
            .title = tr("Every answer is given, and none says that it is still to come."),
            .source = "EMO FAQ, \"Address Requirements & Responsibilities\"; other answers are our advice",
            .questions = {&deviceWearer.mainAddress.line1, &deviceWearer.mainAddress.town,
                &deviceWearer.mainAddress.postcode, &deviceWearer.secondAddress.line1,
                &deviceWearer.secondAddress.town, &deviceWearer.secondAddress.postcode,
                &deviceWearer.thirdAddress.line1, &deviceWearer.thirdAddress.town,
                &deviceWearer.thirdAddress.postcode, &monitoring.installation.address.line1,
                &monitoring.installation.address.town, &monitoring.installation.address.postcode,
                &monitoring.installation.placeName, &organisations.responsibleOfficerFirstName,
                &organisations.responsibleOfficerLastName, &organisations.informationFrom,
                &deviceWearer.firstName, &deviceWearer.lastName, &deviceWearer.adultFullName,
                &monitoring.pilotConfirmedBy, &monitoring.licenceMonitoredConfirmedBy,
                &monitoring.exclusion.zones.row.where, &monitoring.exclusion.zones.row.duration,
                &monitoring.attendance.appointments.row.purpose, &monitoring.attendance.appointments.row.day,
                &monitoring.attendance.appointments.row.address.line1,
                &monitoring.attendance.appointments.row.address.town,
                &monitoring.attendance.appointments.row.address.postcode},
        },
        [](const Asked &order, const Circumstances &) -> Objections { return placeholders(order); }};

    Rule nobodyLives{this, "O-prisonAddress",
        {
            .severity = Severity::Warning,
            .title = tr("The device wearer is released to a home, not to a prison, a court or an office."),
            .source = "EMO FAQ, \"What if Probation doesn't provide a release address?\"",
            .questions = {&deviceWearer.mainAddress.line1, &deviceWearer.mainAddress.line2,
                &deviceWearer.mainAddress.postcode, &deviceWearer.secondAddress.line1,
                &deviceWearer.secondAddress.line2, &deviceWearer.secondAddress.postcode,
                &deviceWearer.thirdAddress.line1, &deviceWearer.thirdAddress.line2,
                &deviceWearer.thirdAddress.postcode},
        },
        [](const Asked &order, const Circumstances &) -> Objections { return notHomes(order); }};

    Rule approvedPremises{this, "O-approvedPremises",
        {
            .severity = Severity::Warning,
            .title = tr("An address that is called approved premises is answered as approved premises."),
            .source = "EMO FAQ, \"Probation requests tagging after someone leaves the Approved Premises\"",
            .questions = {&deviceWearer.approvedPremises, &deviceWearer.mainAddress.line1,
                &deviceWearer.mainAddress.line2},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            if (order[deviceWearer.approvedPremises] != false)
                return {};
            for (const Question<QString> *line :
                {&deviceWearer.mainAddress.line1, &deviceWearer.mainAddress.line2})
                if (isApprovedPremisesLine(order[*line].value_or(QString())))
                    return {{{deviceWearer.approvedPremises, *line},
                        tr("The main address is called approved premises, but you answered that it is not: "
                           "correct one of the two")
                            .toString()}};
            return {};
        }};

    Rule region{this, "O-region",
        {
            .severity = Severity::Reminder,
            .title = tr("The main address is in the region of the responsible probation service."),
            .source = "Our advice: one of the two is often mistaken",
            .questions = {&organisations.responsibleOrganisationRegion, &deviceWearer.mainAddress.postcode},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            const QString region = order[organisations.responsibleOrganisationRegion].value_or(Choice{}).code;
            const QString postcode = order[deviceWearer.mainAddress.postcode].value_or(QString());
            if (!order.is(organisations.responsibleOrganisation, options::responsibleOrganisation.probation)
                || !isOutsideRegion(postcode, region)
                || isOutsidePoliceArea(
                    postcode, order[monitoring.policeArea].value_or(Choice{}).code)) // O-emacPoliceArea
                return {};
            return {{{organisations.responsibleOrganisationRegion, deviceWearer.mainAddress.postcode},
                tr("The postcode of the main address is not in the probation region: check both with the "
                   "community offender manager")
                    .toString()}};
        }};

    Rule sameAddress{this, "O-sameAddress",
        {
            .severity = Severity::Warning,
            .title = tr("The addresses of a curfew are different, and each is used."),
            .source = "EMO service, address list page: further addresses are for curfew hours",
            .questions = {&deviceWearer.mainAddress.line1, &deviceWearer.secondAddress.line1,
                &deviceWearer.thirdAddress.line1, &monitoring.curfew.timetable},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            return sameTwice(order) + notUsed(order);
        }};

private:
    static Objections elsewhere(const Asked &order);
    static Objections placeholders(const Asked &order);
    static Objections notHomes(const Asked &order);
    static Objections sameTwice(const Asked &order);
    static Objections notUsed(const Asked &order);
} addressRules;

} // namespace emo
