// SPDX-License-Identifier: MIT
#include "core/calendar/Deadlines.h"

#include "core/annexa/DutyDates.h"
#include "core/annexa/FurtherUpdates.h"
#include "core/annexa/Officer.h"
#include "core/calendar/WorkingDays.h"

#include <algorithm>

namespace emo {

namespace {

struct AnnexDeadlineTexts
{
    EMO_TEXTS(AnnexDeadlineTexts)
};

/// Something that happened, and what must follow within so many working days.
struct Duty
{
    const char *id;
    const Question<QDate> *since;
    int workingDays;
    const Option *done; ///< Null: see to it that the first notification is sent.
    bool updateIsEnough; ///< An update that EMS got since then sees to it.
    Text what;
    const char *source;
};

const annexa::DutyDates &dates = annexa::dutyDates;

const std::array duties{
    Duty{"pi-first-notification", &dates.allocated, 1, nullptr, false,
        AnnexDeadlineTexts::tr(
            "Send Annex A to EMS: what is known of the risk, or that nothing is, the responsible officer's "
            "contact details, and whether MAPPA or IOM applies"),
        "PI 01/2019, paragraphs 3.3, 3.6, 3.7 and 4.5"},
    Duty{"pi-existing-officer", &dates.imposedKnown, 0, nullptr, false,
        AnnexDeadlineTexts::tr(
            "Send Annex A to EMS on the day on which the responsible officer is told of the monitoring"),
        "PI 01/2019, Annex A"},
    Duty{"pi-urgent", &dates.urgentSince, 0, &annexa::dutyDone.urgent, true,
        AnnexDeadlineTexts::tr("Tell EMS of the urgent risk now"), "PI 01/2019, paragraph 3.5"},
    Duty{"pi-change", &dates.managementChanged, 1, &annexa::dutyDone.change, true,
        AnnexDeadlineTexts::tr("Tell EMS of the change of management arrangements"),
        "PI 01/2019, paragraph 3.11"},
    Duty{"pi-escalation", &dates.escalationDecided, 1, &annexa::dutyDone.escalation, true,
        AnnexDeadlineTexts::tr("Tell EMS that the case moves, and how the risk has grown"),
        "PI 01/2019, paragraph 3.12"},
    Duty{"pi-received", &dates.transferReceived, 1, &annexa::dutyDone.received, true,
        AnnexDeadlineTexts::tr(
            "The new responsible officer tells EMS the region, all known risk and how to be reached"),
        "PI 01/2019, paragraph 3.13"},
    Duty{"pi-evidence", &dates.letterSent, 5, &annexa::dutyDone.violation, false,
        AnnexDeadlineTexts::tr("The time for evidence of a reasonable excuse ends"),
        "PI 01/2019, paragraph 3.15"},
    Duty{"pi-breach", &dates.violationDate, 8, &annexa::dutyDone.violation, false,
        AnnexDeadlineTexts::tr("Give the breach information, unless a reasonable excuse was accepted"),
        "PI 01/2019, paragraph 3.15"},
    Duty{"pi-hearing", &dates.hearingSet, 1, &annexa::dutyDone.hearing, false,
        AnnexDeadlineTexts::tr("Tell EMS that the breach goes to court, and what is needed for the hearing"),
        "PI 01/2019, paragraph 3.16"},
    Duty{"pi-no-breach", &dates.noBreachDecided, 1, &annexa::dutyDone.noBreach, false,
        AnnexDeadlineTexts::tr("Tell EMS that the breach does not go to court, and what was done instead"),
        "PI 01/2019, paragraph 3.16"},
    Duty{"pi-outcome", &dates.outcomeKnown, 1, &annexa::dutyDone.outcome, false,
        AnnexDeadlineTexts::tr("Tell EMS the outcome of the proceedings"), "PI 01/2019, paragraph 3.17"},
};

/// True if EMS got an update on that day or later.
bool isUpdated(const Asked &annex, QDate since)
{
    bool found = false;
    const auto &updates = annexa::furtherUpdates.updates;
    annex.forEachRow(updates, [&](const Asked &update, int) {
        const auto sent = update[updates.row.sentOn];
        found = found || (sent && *sent >= since);
    });
    return found;
}

bool isDone(const Duty &duty, const Asked &annex, QDate since)
{
    if (!duty.done)
        return annex[annexa::officer.sentOn].has_value();
    return annex.has(dates.done, *duty.done) || (duty.updateIsEnough && isUpdated(annex, since));
}

/// The installer has a day from the violation on to say so; without its time, until the end of the next day.
void addNotice(Deadlines &found, const Asked &annex)
{
    const auto violation = annex[dates.violationDate];
    if (!violation || annex.has(dates.done, annexa::dutyDone.violation))
        return;
    found.append(
        {QStringLiteral("pi-notice"), violation->addDays(1), annex[dates.violationTime].value_or(QTime()),
            AnnexDeadlineTexts::tr(
                "EMS must have told the responsible officer of the violation: ask, if nothing came"),
            QStringLiteral("PI 01/2019, paragraph 3.14")});
}

} // namespace

Deadlines annexADeadlines(const Answers &annex)
{
    const Asked asked(annex);
    Deadlines found;
    for (const Duty &duty : duties)
        if (const auto since = asked[*duty.since]; since && !isDone(duty, asked, *since))
            found.append({QString::fromLatin1(duty.id), addWorkingDays(*since, duty.workingDays), QTime(),
                duty.what.toString(), QString::fromLatin1(duty.source)});
    addNotice(found, asked);
    sortBySoonest(found);
    return found;
}

} // namespace emo
