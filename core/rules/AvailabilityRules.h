// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Monitoring.h"
#include "core/rules/Availability.h"
#include "core/rules/MonitoredConditions.h"
#include "core/rules/OrderFacts.h"
#include "core/rules/Rule.h"

namespace emo {

/// What may be monitored at all. The live service looks only when a type is chosen; here every change of
/// an answer counts.
inline constexpr struct AvailabilityRules final : RuleBook
{
    EMO_TEXTS(AvailabilityRules)

    Rule eligible{this, "C02",
        {
            .severity = Severity::Error,
            .title = tr("Only what home detention curfew, the pilot, the "
                        "address and the age allow is monitored."),
            .source
            = "EMO service, monitoring type page; EMO FAQ, \"Ineligible monitoring types on the licence\"",
            .questions = {&monitoring.types, &monitoring.hdc, &monitoring.pilot, &monitoring.sentencingAct},
            .also = {"F10", "M1", "M3", "M6"},
        },
        [](const Asked &order, const Circumstances &at) -> Objections {
            const Availability allowed = availability(order);
            const QByteArrayView rule = allowed.rule;
            if (rule != QByteArrayView("M1") && rule != QByteArrayView("M3"))
                return {}; // F06, F05 and C03 say it of the others
            QStringList names;
            for (const Option *type : options::monitoringType.all())
                if (order.has(monitoring.types, *type) && !allowed.has(*type))
                    names.append(type->label);
            if (names.isEmpty())
                return {};
            if (rule == QByteArrayView("M1") && mayBeUnderSentencingAct(order, at.today))
                return {{{monitoring.types, monitoring.sentencingAct, monitoring.pilot, monitoring.hdc},
                    tr("Without home detention curfew and outside the pilots, this can be ordered only for a "
                       "release under the Sentencing Act 2026: %1. How that is done is not published. Say "
                       "whether the release is under the Act, and ask Electronic Monitoring Support before "
                       "you send the order.")
                        .with(names.join(QStringLiteral(", "))),
                    Severity::Warning}};
            return {{{monitoring.types, monitoring.pilot, monitoring.hdc},
                tr("This cannot be ordered for this release: %1. The reason: %2. Check the answers with the "
                   "community offender manager; if they are right, the licence must be corrected first")
                    .with(names.join(QStringLiteral(", ")), allowed.why.toString())}};
        }};

    Rule adultsOnly{this, "C03",
        {
            .severity = Severity::Error,
            .title = tr("Alcohol is monitored only of people of 18 and over."),
            .source = "EMO service, monitoring type page",
            .questions
            = {&monitoring.types, &deviceWearer.responsibleAdultRequired, &deviceWearer.dateOfBirth},
            .also = {"M5"},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            const bool isYouth
                = order[deviceWearer.responsibleAdultRequired] == true || isAdultAtStart(order) == false;
            if (!isYouth || !order.has(monitoring.types, options::monitoringType.alcohol))
                return {};
            return {{{monitoring.types, deviceWearer.responsibleAdultRequired, deviceWearer.dateOfBirth},
                tr("Alcohol monitoring is not for someone under 18. Take it out of the order and have the "
                   "licence corrected, or check the date of birth and the answer about a responsible adult")
                    .toString()}};
        }};

    Rule address{this, "F05",
        {
            .severity = Severity::Error,
            .title = tr("Every kind of monitoring except alcohol monitoring needs an address."),
            .source = "EMO FAQ, \"Address Requirements & Responsibilities\"",
            .questions = {&deviceWearer.fixedAddress, &deviceWearer.mainAddress.line1,
                &deviceWearer.mainAddress.town, &deviceWearer.mainAddress.postcode},
            .also = {"M4"},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            const auto &types = options::monitoringType;
            const Address &home = deviceWearer.mainAddress;
            if (!isAnyMonitored(
                    order, {&types.curfew, &types.exclusionZone, &types.trail, &types.mandatoryAttendance})
                || (hasNoAddress(order) && isAcquisitive(order))) // F06
                return {};
            if (order[deviceWearer.fixedAddress] != true)
                return {{{deviceWearer.fixedAddress},
                    tr("The order needs an address, and will be rejected without one. Ask probation for the "
                       "release address; only alcohol monitoring can do without")
                        .toString()}};
            QList<QuestionAt> missing;
            for (const Question<QString> *line : {&home.line1, &home.town, &home.postcode})
                if (!isGiven(order, *line))
                    missing.append(*line);
            if (missing.isEmpty())
                return {};
            return {{missing,
                tr("The main address is not complete, and the order will be rejected without it. Ask "
                   "probation for the release address")
                    .toString()}};
        }};

    Rule acquisitiveAddress{this, "F06",
        {
            .severity = Severity::Error,
            .title = tr("An order for the acquisitive crime pilot has an address."),
            .source
            = "EMO FAQ, \"Address Requirements & Responsibilities\"; EMO service, monitoring type page",
            .questions = {&deviceWearer.fixedAddress, &monitoring.pilot},
            .also = {"M2", "S-emacNoAddress"},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            if (!isAcquisitive(order) || !hasNoAddress(order))
                return {};
            return {{{deviceWearer.fixedAddress, monitoring.pilot},
                tr("The acquisitive crime pilot cannot be ordered without an address. Do not send this "
                   "order: tell the community offender manager, as probation orders the tag by email once "
                   "there is an address")
                    .toString()}};
        }};
} availabilityRules;

} // namespace emo
