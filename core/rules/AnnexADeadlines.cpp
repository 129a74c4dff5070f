// SPDX-License-Identifier: MIT
#include "core/rules/AnnexADeadlines.h"

#include "core/annexa/Continuation.h"
#include "core/annexa/DutyDates.h"
#include "core/annexa/Officer.h"
#include "core/calendar/WorkingDays.h"

namespace emo {

namespace {

struct AnnexADeadlineTexts
{
    EMO_TEXTS(AnnexADeadlineTexts)
};

using annexa::dutyDone;

constexpr const annexa::DutyDates &dates = annexa::dutyDates;

constexpr std::array annexDeadlines{
    AnnexADeadline{
        {
            .id = "pi-first-notification",
            .what = AnnexADeadlineTexts::tr(
                "Send Annex A to EMS: what is known of the risk, or that nothing is, the responsible officer's "
                "contact details, and whether MAPPA, IOM or PPO applies"),
            .from = dates.allocated.label(),
            .time = {1, Unit::WorkingDays},
            .source = "PI 01/2019, paragraphs 3.3, 3.6, 3.7 and 4.5",
        },
        {.begins = &dates.allocated}},
    AnnexADeadline{
        {
            .id = "pi-existing-officer",
            .what = AnnexADeadlineTexts::tr(
                "Send Annex A to EMS on the day on which the responsible officer is told of the monitoring"),
            .from = dates.imposedKnown.label(),
            .time = {0, Unit::WorkingDays},
            .source = "PI 01/2019, Annex A",
        },
        {.begins = &dates.imposedKnown}},
    AnnexADeadline{{
                       .id = "pi-urgent",
                       .what = AnnexADeadlineTexts::tr("Tell EMS of the urgent risk now"),
                       .from = dates.urgentSince.label(),
                       .time = {0, Unit::WorkingDays},
                       .source = "PI 01/2019, paragraph 3.5",
                   },
        {.begins = &dates.urgentSince, .done = &dutyDone.urgent, .updateIsEnough = true}},
    AnnexADeadline{{
                       .id = "pi-change",
                       .what = AnnexADeadlineTexts::tr("Tell EMS of the change of management arrangements"),
                       .from = dates.managementChanged.label(),
                       .time = {1, Unit::WorkingDays},
                       .source = "PI 01/2019, paragraph 3.11",
                   },
        {.begins = &dates.managementChanged, .done = &dutyDone.change, .updateIsEnough = true}},
    AnnexADeadline{
        {
            .id = "pi-escalation",
            .what = AnnexADeadlineTexts::tr("Tell EMS that the case moves, and how the risk has grown"),
            .from = dates.escalationDecided.label(),
            .time = {1, Unit::WorkingDays},
            .source = "PI 01/2019, paragraph 3.12",
        },
        {.begins = &dates.escalationDecided, .done = &dutyDone.escalation, .updateIsEnough = true}},
    AnnexADeadline{
        {
            .id = "pi-received",
            .what = AnnexADeadlineTexts::tr(
                "The new responsible officer tells EMS the region, all known risk and how to be reached"),
            .from = dates.transferReceived.label(),
            .time = {1, Unit::WorkingDays},
            .source = "PI 01/2019, paragraph 3.13",
        },
        {.begins = &dates.transferReceived, .done = &dutyDone.received, .updateIsEnough = true}},
    AnnexADeadline{
        {
            .id = "pi-notice",
            .what = AnnexADeadlineTexts::tr(
                "EMS must have told the responsible officer of the violation: ask, if nothing came"),
            .from = dates.violationDate.label(),
            .time = {24, Unit::Hours},
            .source = "PI 01/2019, paragraph 3.14",
        },
        {.begins = &dates.violationDate, .at = &dates.violationTime, .done = &dutyDone.violation}},
    AnnexADeadline{{
                       .id = "pi-evidence",
                       .what = AnnexADeadlineTexts::tr("The time for evidence of a reasonable excuse ends"),
                       .from = dates.letterSent.label(),
                       .time = {5, Unit::WorkingDays},
                       .source = "PI 01/2019, paragraph 3.15",
                   },
        {.begins = &dates.letterSent, .done = &dutyDone.violation}},
    AnnexADeadline{{
                       .id = "pi-breach",
                       .what = AnnexADeadlineTexts::tr(
                           "Give the breach information, unless a reasonable excuse was accepted"),
                       .from = dates.violationDate.label(),
                       .time = {8, Unit::WorkingDays},
                       .source = "PI 01/2019, paragraph 3.15",
                   },
        {.begins = &dates.violationDate, .done = &dutyDone.violation}},
    AnnexADeadline{{
                       .id = "pi-hearing",
                       .what = AnnexADeadlineTexts::tr(
                           "Tell EMS that the breach goes to court, and what is needed for the hearing"),
                       .from = dates.hearingSet.label(),
                       .time = {1, Unit::WorkingDays},
                       .source = "PI 01/2019, paragraph 3.16",
                   },
        {.begins = &dates.hearingSet, .done = &dutyDone.hearing}},
    AnnexADeadline{{
                       .id = "pi-no-breach",
                       .what = AnnexADeadlineTexts::tr(
                           "Tell EMS that the breach does not go to court, and what followed instead"),
                       .from = dates.noBreachDecided.label(),
                       .time = {1, Unit::WorkingDays},
                       .source = "PI 01/2019, paragraph 3.16",
                   },
        {.begins = &dates.noBreachDecided, .done = &dutyDone.noBreach}},
    AnnexADeadline{{
                       .id = "pi-outcome",
                       .what = AnnexADeadlineTexts::tr("Tell EMS the outcome of the proceedings"),
                       .from = dates.outcomeKnown.label(),
                       .time = {1, Unit::WorkingDays},
                       .source = "PI 01/2019, paragraph 3.17",
                   },
        {.begins = &dates.outcomeKnown, .done = &dutyDone.outcome}},
    AnnexADeadline{{
                       .id = "pi-status",
                       .what = AnnexADeadlineTexts::tr("Tell EMS that MAPPA, IOM or PPO applies"),
                       .from = dates.statusKnown.label(),
                       .time = {1, Unit::WorkingDays},
                       .source = "PI 01/2019, paragraph 3.7; counted from the day on which it became known",
                   },
        {.begins = &dates.statusKnown, .done = &dutyDone.status, .updateIsEnough = true}},
    AnnexADeadline{
        {
            .id = "pi-mappa-invitation",
            .what = AnnexADeadlineTexts::tr("EMS must have been invited to the MAPPA meeting on this day"),
            .from = dates.mappaMeetingWithEms.label(),
            .time = {0, Unit::WorkingDays},
            .source = "PI 01/2019, paragraph 3.8, which gives no number of days",
        },
        {.begins = &dates.mappaMeetingWithEms, .done = &dutyDone.mappaInvited}},
    AnnexADeadline{{
                       .id = "pi-ems-risk",
                       .what = AnnexADeadlineTexts::tr(
                           "EMS must have told the responsible officer of the risk: ask, if nothing came"),
                       .from = dates.emsRiskKnown.label(),
                       .time = {1, Unit::WorkingDays},
                       .source = "PI 01/2019, paragraph 3.9",
                   },
        {.begins = &dates.emsRiskKnown, .done = &dutyDone.emsRisk}},
    AnnexADeadline{{
                       .id = "pi-ems-urgent",
                       .what = AnnexADeadlineTexts::tr(
                           "EMS must have told the responsible officer of the urgent risk: ask "
                           "now, if nothing came"),
                       .from = dates.emsUrgentRiskKnown.label(),
                       .time = {0, Unit::WorkingDays},
                       .source = "PI 01/2019, paragraph 3.9",
                   },
        {.begins = &dates.emsUrgentRiskKnown, .done = &dutyDone.emsRisk}},
};

bool isDone(const AnnexADeadline::Course &course, const Asked &annex, QDate since)
{
    if (!course.done)
        return annex[annexa::officer.sentOn].has_value();
    return annex.has(dates.done, *course.done) || (course.updateIsEnough && isUpdatedSince(annex, since));
}

/// When the time is over that begins with that day. Hours of a day without a time end with a day.
std::pair<QDate, QTime> endOf(int count, Unit unit, QDate day, QTime time)
{
    constexpr int hoursInADay = 24;
    if (unit != Unit::Hours)
        return {unit == Unit::WorkingDays ? addWorkingDays(day, count) : day.addDays(count), QTime()};
    if (!time.isValid())
        return {day.addDays(count / hoursInADay), QTime()};
    const Moment end = Moment::of(londonInstant(day, time).addSecs(count * qint64(3600)));
    return {end.today, end.now};
}

} // namespace

std::span<const AnnexADeadline> annexADeadlineRules()
{
    return annexDeadlines;
}

Deadlines annexADeadlines(const Answers &annex)
{
    const Asked asked(annex);
    Deadlines found;
    for (const AnnexADeadline &rule : annexDeadlines) {
        const auto since = asked[*rule.course.begins];
        const auto time = since ? rule.time.on(*since) : std::nullopt;
        if (!time || !rule.isInForce(*since) || isDone(rule.course, asked, *since))
            continue;
        const QTime clock = rule.course.at ? asked[*rule.course.at].value_or(QTime()) : QTime();
        const auto [due, dueTime] = endOf(*time, rule.time.unit(), *since, clock);
        found.append({QString::fromLatin1(rule.id), due, dueTime, rule.toDo(*since),
            QString::fromLatin1(rule.source)});
    }
    sortBySoonest(found);
    return found;
}

} // namespace emo
