// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Changes.h"
#include "core/emo/Monitoring.h"
#include "core/policy/Figures.h"
#include "core/rules/OrderFacts.h"
#include "core/rules/Rule.h"

namespace emo {

/// Dates that are possible one by one, and together or today are likely to be mistyped.
inline constexpr struct PlausibleDateRules final : RuleBook
{
    EMO_TEXTS(PlausibleDateRules)

    Rule releaseOver{this, "O-releaseOver",
        {
            .severity = Severity::Warning,
            .title = tr("A new order is sent before the release."),
            .source = "EMO FAQ, \"A licence is often approved just before release\" and \"Immigration & Bail "
                      "Orders\": only after a removal centre the order comes later",
            .questions = {&monitoring.curfew.releaseDate, &monitoring.releaseDate,
                &monitoring.curfew.startDate, &monitoring.trail.startDate, &monitoring.alcohol.startDate,
                &monitoring.exclusion.zones.row.startDate, &monitoring.attendance.appointments.row.startDate},
        },
        [](const Asked &order, const Circumstances &at) -> Objections { return over(order, at); }};

    Rule releaseFar{this, "O-releaseFar",
        {
            .severity = Severity::Warning,
            .title = tr("The release is less than %1 away."),
            .source = "Our advice: a year that was mistyped",
            .questions = {&monitoring.curfew.releaseDate, &monitoring.releaseDate,
                &monitoring.curfew.startDate, &monitoring.trail.startDate, &monitoring.alcohol.startDate,
                &monitoring.exclusion.zones.row.startDate, &monitoring.attendance.appointments.row.startDate},
            .figures = {&figures.farthestRelease},
        },
        [](const Asked &order, const Circumstances &at) -> Objections { return farAhead(order, at); }};

    Rule workingDay{this, "O-workingDay",
        {
            .severity = Severity::Warning,
            .title = tr("The day of release is a working day."),
            .source = "Our advice: whoever would be released on a day off is released before it",
            .questions = {&monitoring.curfew.releaseDate, &monitoring.releaseDate,
                &monitoring.curfew.startDate, &monitoring.trail.startDate, &monitoring.alcohol.startDate,
                &monitoring.exclusion.zones.row.startDate, &monitoring.attendance.appointments.row.startDate},
        },
        [](const Asked &order, const Circumstances &at) -> Objections { return dayOff(order, at); }};

    Rule releaseAndLicence{this, "O-releaseDate",
        {
            .severity = Severity::Warning,
            .title = tr("The licence starts on the day of release."),
            .source = "EMO FAQ, \"Incorrect dates\"",
            .questions = {&monitoring.releaseDate, &monitoring.licenceStart},
        },
        [](const Asked &order, const Circumstances &) -> Objections { return notLicenceStart(order); }};

    Rule longCondition{this, "O-longCondition",
        {
            .severity = Severity::Warning,
            .title = tr("No condition lasts longer than is likely: %1 of home detention curfew, or %2 of "
                        "anything else that was not compared with the licence."),
            .source = "Our advice: a year that was mistyped",
            .questions = {&monitoring.curfew.endDate, &monitoring.trail.endDate, &monitoring.alcohol.endDate,
                &monitoring.exclusion.zones.row.endDate, &monitoring.attendance.appointments.row.endDate},
            .figures = {&figures.longestHdc, &figures.longestCondition},
        },
        [](const Asked &order, const Circumstances &at) -> Objections { return tooLong(order, at.today); }};

    Rule together{this, "O-datesDiffer",
        {
            .severity = Severity::Reminder,
            .title = tr("Where the licence was not compared, conditions start on the day of release and end "
                        "together."),
            .source = "EMO FAQ, \"Incorrect dates\"",
            .questions
            = {&monitoring.curfew.startDate, &monitoring.trail.startDate, &monitoring.alcohol.startDate,
                &monitoring.exclusion.zones.row.startDate, &monitoring.attendance.appointments.row.startDate,
                &monitoring.curfew.endDate, &monitoring.trail.endDate, &monitoring.alcohol.endDate,
                &monitoring.exclusion.zones.row.endDate, &monitoring.attendance.appointments.row.endDate},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            return differingStarts(order) + differingEnds(order);
        }};

    Rule licenceDates{this, "O-licenceDates",
        {
            .severity = Severity::Warning,
            .title = tr("The dates of the licence agree with each other."),
            .source = "EMO FAQ, \"Incorrect dates\"; licence comparison D07",
            .questions = {&monitoring.licenceStart, &monitoring.licenceEnd, &monitoring.hdcStart,
                &monitoring.hdcEnd, &monitoring.monitoringEnd, &monitoring.licenceTrailEnd,
                &monitoring.licenceAlcoholEnd, &monitoring.sentenceStart, &monitoring.sentenceEnd},
        },
        [](const Asked &order, const Circumstances &) -> Objections { return licenceDisagrees(order); }};

    Rule changeDate{this, "O-changeDate",
        {
            .severity = Severity::Warning,
            .title = tr("A change takes effect before the end of what it changes, and not more than %1 ago."),
            .source = "Our advice: a year that was mistyped; the EMO service takes any date",
            .questions = {&changes.date},
            .figures = {&figures.latestChange},
        },
        [](const Asked &order, const Circumstances &at) -> Objections { return effectOfChange(order, at); }};

private:
    static Objections over(const Asked &order, const Circumstances &at);
    static Objections farAhead(const Asked &order, const Circumstances &at);
    static Objections dayOff(const Asked &order, const Circumstances &at);
    static Objections notLicenceStart(const Asked &order);
    static Objections tooLong(const Asked &order, QDate today);
    static Objections differingStarts(const Asked &order);
    static Objections differingEnds(const Asked &order);
    static Objections licenceDisagrees(const Asked &order);
    static Objections effectOfChange(const Asked &order, const Circumstances &at);
} plausibleDateRules;

} // namespace emo
