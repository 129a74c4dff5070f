// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Monitoring.h"
#include "core/emo/Organisations.h"
#include "core/emo/Risk.h"
#include "core/rules/OrderFacts.h"
#include "core/rules/Rule.h"

namespace emo {

/// Answers that cannot both be right.
inline constexpr struct ContradictionRules final : RuleBook
{
    EMO_TEXTS(ContradictionRules)

    Rule licenceKind{this, "O-licenceKind",
        {
            .severity = Severity::Warning,
            .title = tr("The kind of licence agrees with the sentence and with home detention curfew."),
            .source = "EMO FAQ, \"Licence attachments\"; licence comparison C01 and T01",
            .questions = {&monitoring.licenceKind, &monitoring.hdc, &monitoring.sentenceType},
        },
        [](const Asked &order, const Circumstances &) -> Objections { return kindOfLicence(order); }};

    Rule paroleBoard{this, "O-paroleBoard",
        {
            .severity = Severity::Warning,
            .title = tr("What is said about the Parole Board agrees with the sentence and the licence."),
            .source = "EMO FAQ, \"Will the service block orders for ineligible individuals (e.g. Parole "
                      "Board releases)?\"",
            .questions = {&monitoring.paroleBoard, &monitoring.sentenceType, &monitoring.licenceKind},
        },
        [](const Asked &order, const Circumstances &) -> Objections { return parole(order); }};

    Rule age{this, "O-age",
        {
            .severity = Severity::Warning,
            .title = tr("The device wearer is between 10 and 100 years old."),
            .source = "Our advice: the age of criminal responsibility, and mistyped years",
            .questions = {&deviceWearer.dateOfBirth},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            const auto age = ageAtStart(order);
            if (!age || (*age >= youngestAge && *age <= oldestAge))
                return {};
            return {{{deviceWearer.dateOfBirth},
                tr("With this date of birth the device wearer would be %1 years old when monitoring starts: "
                   "check the year")
                    .with(QString::number(*age))}};
        }};

    Rule numbers{this, "O-numbers",
        {
            .severity = Severity::Warning,
            .title = tr("The NOMIS number and the prison number are the same person's."),
            .source = "Our advice: the two are the same number today",
            .questions = {&deviceWearer.nomisId, &deviceWearer.prisonNumber},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            const QString nomis = order[deviceWearer.nomisId].value_or(QString()).trimmed();
            const QString prison = order[deviceWearer.prisonNumber].value_or(QString()).trimmed();
            const bool areNumbers = formats::nomis.matches(nomis) && formats::nomis.matches(prison);
            if (!areNumbers || nomis.compare(prison, Qt::CaseInsensitive) == 0)
                return {};
            return {{{deviceWearer.nomisId, deviceWearer.prisonNumber},
                tr("The NOMIS number and the prison number differ: check both, as one may be somebody else's")
                    .toString()}};
        }};

    Rule homeOffice{this, "O-homeOffice",
        {
            .severity = Severity::Warning,
            .title = tr("A prison does not order for a device wearer whom the Home Office manages."),
            .source = "EMO FAQ, \"Immigration & Bail Orders\"",
            .questions = {&organisations.responsibleOrganisation, &monitoring.immigrationCase},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            if (!order.is(organisations.responsibleOrganisation, options::responsibleOrganisation.homeOffice)
                || order[monitoring.immigrationCase] == true) // F17
                return {};
            return {{{organisations.responsibleOrganisation, monitoring.immigrationCase},
                tr("The Home Office is responsible for immigration cases, which it orders itself: check the "
                   "organisation, and whether this is an immigration case")
                    .toString()}};
        }};

    Rule mailbox{this, "O-mailbox",
        {
            .severity = Severity::Warning,
            .title = tr("The installer's rejections go to a mailbox of the office."),
            .source = "EMO FAQ, \"How do I know if an order has been accepted?\"; that private mailboxes are "
                      "unsuitable is our advice",
            .questions = {&organisations.notifyingOrganisationEmail, &organisations.responsibleOfficerEmail},
        },
        [](const Asked &order, const Circumstances &) -> Objections { return privateMailboxes(order); }};

    Rule everyNight{this, "O-everyNight",
        {
            .severity = Severity::Warning,
            .title = tr("Home detention curfew is on every night of the week."),
            .source = "Our advice: home detention curfew is daily; the EMO service accepts fewer nights",
            .questions = {&monitoring.curfew.timetable, &monitoring.hdc},
        },
        [](const Asked &order, const Circumstances &) -> Objections { return freeNights(order); }};

    Rule appointment{this, "O-appointmentTimes",
        {
            .severity = Severity::Warning,
            .title = tr("An appointment ends after it starts."),
            .source = "Our advice: the EMO service takes any times",
            .questions = {&monitoring.attendance.appointments.row.endTime,
                &monitoring.attendance.appointments.row.startTime},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            const auto &appointments = monitoring.attendance.appointments;
            Objections objections;
            order.forEachRow(appointments, [&](const Asked &row, int index) {
                const auto start = row[appointments.row.startTime];
                const auto end = row[appointments.row.endTime];
                if (start && end && *end <= *start)
                    objections.append({{{appointments.row.endTime, appointments, index},
                                           {appointments.row.startTime, appointments, index}},
                        tr("This appointment does not end after it starts: check both times").toString()});
            });
            return objections;
        }};

    Rule unsuitable{this, "O-hdcOffence",
        {
            .severity = Severity::Reminder,
            .title = tr("Somebody with a sexual offence is checked for home detention curfew."),
            .source = "Our advice: who has to register as a sex offender is not eligible",
            .questions = {&monitoring.hdc, &risk.offences},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            if (order[monitoring.hdc] != true || !order.has(risk.offences, options::offenceType.sexual))
                return {};
            return {{{monitoring.hdc, risk.offences},
                tr("Whoever has to register as a sex offender is not released on home detention curfew: check "
                   "that the device wearer is eligible")
                    .toString()}};
        }};

private:
    static Objections kindOfLicence(const Asked &order);
    static Objections parole(const Asked &order);
    static Objections privateMailboxes(const Asked &order);
    static Objections freeNights(const Asked &order);
} contradictionRules;

} // namespace emo
