// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Monitoring.h"
#include "core/rules/MonitoredConditions.h"
#include "core/rules/Postcode.h"
#include "core/rules/Rule.h"

namespace emo {

/// Who the device wearer is, and where they live.
inline constexpr struct DeviceWearerRules final : RuleBook
{
    EMO_TEXTS(DeviceWearerRules)

    Rule identityNumber{this, "I-identityNumber",
        {
            .severity = Severity::Error,
            .title = tr("At least one identity number is given."),
            .source = "EMO service, identity numbers page",
            .questions = {&deviceWearer.pncId, &deviceWearer.nomisId, &deviceWearer.prisonNumber,
                &deviceWearer.deliusId, &deviceWearer.cepr, &deviceWearer.courtCaseReferenceNumber},
        },
        [](const Asked &order, const Moment &) -> Objections {
            for (const Question<QString> *number :
                {&deviceWearer.pncId, &deviceWearer.nomisId, &deviceWearer.prisonNumber,
                    &deviceWearer.deliusId, &deviceWearer.cepr, &deviceWearer.courtCaseReferenceNumber})
                if (!order[*number].value_or(QString()).trimmed().isEmpty())
                    return {};
            return {{{deviceWearer.pncId, deviceWearer.nomisId},
                tr("Enter at least one identity number, so that nobody else can be taken for the device "
                   "wearer")
                    .toString()}};
        }};

    Rule responsibleAdult{this, "C04",
        {
            .severity = Severity::Warning,
            .title
            = tr("A responsible adult is required exactly when the device wearer is under 18 on the first "
                 "day of monitoring."),
            .source
            = "EMO service, personal details page: a device wearer under 18 needs a responsible adult",
            .questions = {&deviceWearer.responsibleAdultRequired, &deviceWearer.dateOfBirth},
        },
        [](const Asked &order, const Moment &) -> Objections {
            const auto born = order[deviceWearer.dateOfBirth];
            const auto isRequired = order[deviceWearer.responsibleAdultRequired];
            const QDate start = firstStart(order);
            constexpr int adultAge = 18;
            if (!born || !isRequired || start.isNull() || (start < born->addYears(adultAge)) == *isRequired)
                return {};
            const Text message = *isRequired
                ? tr("The device wearer will be 18 or older when monitoring starts, yet a responsible adult "
                     "is "
                     "required. Check the date of birth, or answer No")
                : tr("The device wearer will be under 18 when monitoring starts, so a responsible adult is "
                     "required. Check the date of birth, or answer Yes and name the adult");
            return {{{deviceWearer.responsibleAdultRequired, deviceWearer.dateOfBirth}, message.toString()}};
        }};

    Rule address{this, "F05",
        {
            .severity = Severity::Error,
            .title = tr("Every kind of monitoring except alcohol monitoring needs an address."),
            .source = "EMO FAQ, \"Address Requirements & Responsibilities\"",
            .questions = {&deviceWearer.fixedAddress, &deviceWearer.mainAddress.line1,
                &deviceWearer.mainAddress.town, &deviceWearer.mainAddress.postcode},
        },
        [](const Asked &order, const Moment &) -> Objections {
            const Address &home = deviceWearer.mainAddress;
            if (monitoredConditions(order).isEmpty())
                return {};
            if (order[deviceWearer.fixedAddress] != true)
                return {{{deviceWearer.fixedAddress},
                    tr("The order needs an address, and will be rejected without one. Ask probation for the "
                       "release address; only alcohol monitoring can do without")
                        .toString()}};
            QList<QuestionAt> missing;
            for (const Question<QString> *line : {&home.line1, &home.town, &home.postcode})
                if (order[*line].value_or(QString()).trimmed().isEmpty())
                    missing.append(*line);
            if (missing.isEmpty())
                return {};
            return {{missing,
                tr("The main address is not complete, and the order will be rejected without it. Ask "
                   "probation "
                   "for the release address")
                    .toString()}};
        }};

    Rule scotland{this, "F14",
        {
            .severity = Severity::Error,
            .title = tr("The device wearer is not released to Scotland, where the installer does not work."),
            .source = "EMO FAQ, \"Does the EMO service cover Scottish releases?\"",
            .questions = {&deviceWearer.mainAddress.postcode, &deviceWearer.secondAddress.postcode,
                &deviceWearer.thirdAddress.postcode},
        },
        [](const Asked &order, const Moment &) -> Objections {
            Objections objections;
            for (const Address *address :
                {&deviceWearer.mainAddress, &deviceWearer.secondAddress, &deviceWearer.thirdAddress}) {
                const Country country = countryOf(order[address->postcode].value_or(QString()));
                if (country == Country::Border)
                    objections.append({{address->postcode},
                        tr("This postcode area lies on both sides of the border. If the address is in "
                           "Scotland, "
                           "send the order to the Scottish provider instead")
                            .toString(),
                        Severity::Warning});
                else if (country == Country::Scotland)
                    objections.append({{address->postcode},
                        tr("This address is in Scotland, where the installer does not work. Send the order "
                           "to the "
                           "Scottish provider in the way you did before EMO")
                            .toString(),
                        address == &deviceWearer.mainAddress ? Severity::Error : Severity::Warning});
            }
            return objections;
        }};
} deviceWearerRules;

} // namespace emo
