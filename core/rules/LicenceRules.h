// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Documents.h"
#include "core/emo/Monitoring.h"
#include "core/rules/OrderFacts.h"
#include "core/rules/Rule.h"

namespace emo {

/// The licence and the maps: that they are there, and that the order asks for what the licence says.
inline constexpr struct LicenceRules final : RuleBook
{
    EMO_TEXTS(LicenceRules)

    Rule attached{this, "F07",
        {
            .severity = Severity::Error,
            .title = tr("The licence is attached."),
            .source = "EMO FAQ, \"Licence attachments\"",
            .questions = {&documents.licence},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            if (isAttached(order))
                return {};
            return {{{documents.licence},
                tr("Attach the licence: the order cannot be sent without it").toString()}};
        }};

    Rule right{this, "F08",
        {
            .severity = Severity::Warning,
            .title = tr("The file attached as the licence is this device wearer's final licence."),
            .source = "EMO FAQ, \"Licence attachments\"",
            .questions = {&documents.licence},
        },
        [](const Asked &order, const Circumstances &) -> Objections { return rightFile(order); }};

    Rule oneAlcohol{this, "F01",
        {
            .severity = Severity::Warning,
            .title = tr("The licence has alcohol abstinence or alcohol level, not both."),
            .source = "EMO FAQ, \"Ineligible alcohol monitoring conditions on the licence\"",
            .questions = {&monitoring.licenceMonitored, &monitoring.alcohol.monitoringType},
        },
        [](const Asked &order, const Circumstances &) -> Objections { return bothAlcohol(order); }};

    Rule nothingElse{this, "F11",
        {
            .severity = Severity::Error,
            .title = tr("Nothing is monitored that the licence does not say is electronically monitored."),
            .source = "EMO FAQ, \"Licence conditions not stated to be electronically monitored\"",
            .questions = {&monitoring.types, &monitoring.licenceMonitored},
        },
        [](const Asked &order, const Circumstances &) -> Objections { return tooMuch(order); }};

    Rule everything{this, "F12",
        {
            .severity = Severity::Error,
            .title = tr("Everything is monitored that the licence says is electronically monitored."),
            .source = "EMO FAQ, \"Multiple electronic monitored conditions on the licence\"",
            .questions = {&monitoring.types, &monitoring.licenceMonitored},
        },
        [](const Asked &order, const Circumstances &) -> Objections { return tooLittle(order); }};

    Rule paragraph{this, "F13",
        {
            .severity = Severity::Reminder,
            .title
            = tr("Paragraph 14a of the licence names what is monitored, with no gap left in its text."),
            .source = "EMO FAQ, \"Licence conditions not stated to be electronically monitored\"",
            .questions = {&monitoring.licenceMonitored, &monitoring.licenceMonitoredConfirmedBy},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            if (order[monitoring.types].value_or(Choices{}).codes.isEmpty()
                || isGiven(order, monitoring.licenceMonitoredConfirmedBy)
                || isLicencePageBlank(order)) // O-blankLicence
                return {};
            return {{{monitoring.licenceMonitored, monitoring.licenceMonitoredConfirmedBy},
                tr("Read paragraph 14a of the licence: it must name each kind of monitoring, and its "
                   "placeholder must be filled in. Note who has checked it")
                    .toString()}};
        }};

    Rule maps{this, "F09",
        {
            .severity = Severity::Warning,
            .title = tr("Every exclusion zone has its map."),
            .source = "EMO FAQ, \"Can I attach documentation such as licences and exclusion zone maps?\"",
            .questions = {&monitoring.exclusion.zones.row.map},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            const Repeat<ExclusionZone> &zones = monitoring.exclusion.zones;
            Objections objections;
            order.forEachRow(zones, [&](const Asked &row, int index) {
                if (row[zones.row.map].value_or(File{}).name.isEmpty())
                    objections.append({{{zones.row.map, zones, index}},
                        tr("Exclusion zone %1 has no map. Attach it here, or go on if the licence has none")
                            .with(QString::number(index + 1))});
            });
            return objections;
        }};

private:
    static bool isAttached(const Asked &order);
    static Objections rightFile(const Asked &order);
    static Objections bothAlcohol(const Asked &order);
    static Objections tooMuch(const Asked &order);
    static Objections tooLittle(const Asked &order);
} licenceRules;

} // namespace emo
