// SPDX-License-Identifier: MIT
#include "core/rules/AnnexARules.h"

#include "core/annexa/Continuation.h"
#include "core/annexa/DutyDates.h"
#include "core/annexa/FurtherUpdates.h"
#include "core/annexa/Officer.h"
#include "core/annexa/RiskOfHarm.h"
#include "core/policy/Figures.h"
#include "core/rules/OrderFacts.h"

namespace emo {

namespace {

const annexa::RiskOfHarm &harm = annexa::riskOfHarm;
const annexa::DutyDates &duties = annexa::dutyDates;

/// True if anything is said that EMS has to know: a Yes, a tick or some text.
bool tellsOfRisk(const Asked &annex)
{
    for (const Question<QString> *text : {&harm.toStaffDetails, &harm.toPublic, &harm.otherAssessments})
        if (isGiven(annex, *text))
            return true;
    for (const Question<Choice> *each :
        {&harm.racistViews, &harm.homophobicViews, &harm.pets, &harm.offenderManagement, &harm.safeguarding})
        if (annex.is(*each, annexa::yesNoNotKnown.yes))
            return true;
    return annex[harm.mappa] == true || annex[harm.selfHarm] == true
        || !annex[harm.gender].value_or(Choices{}).codes.isEmpty();
}

constexpr struct AnnexRuleBook final : RuleBook
{
    EMO_TEXTS(AnnexRules)

    Rule riskOrNone{this, "AA-risk-or-none",
        {
            .severity = Severity::Warning,
            .title = tr("EMS gets what is known of the risk, or a confirmation that nothing is."),
            .source = "PI 01/2019, paragraph 3.3",
            .questions = {&annexa::riskOfHarm.noKnownRisk},
        },
        [](const Asked &annex, const Circumstances &) -> Objections {
            if (tellsOfRisk(annex) || annex[harm.noKnownRisk] == true)
                return {};
            return {{{harm.noKnownRisk},
                tr("Nothing here tells of a risk. Give what is known, or have the responsible officer "
                   "confirm that no relevant risk is known")
                    .toString()}};
        }};

    Rule notBoth{this, "AA-not-both",
        {
            .severity = Severity::Error,
            .title = tr("A form that tells of a risk does not confirm that none is known."),
            .source = "PI 01/2019, paragraph 3.3",
            .questions = {&annexa::riskOfHarm.noKnownRisk},
        },
        [](const Asked &annex, const Circumstances &) -> Objections {
            if (annex[harm.noKnownRisk] != true || !tellsOfRisk(annex))
                return {};
            return {{{harm.noKnownRisk},
                tr("The form tells of a risk and confirms that none is known. Take one of them back")
                    .toString()}};
        }};

    Rule inOrder{this, "AA-updates-in-order",
        {
            .severity = Severity::Error,
            .title = tr("Further updates follow each other, and the first notification, by date."),
            .source = "PI 01/2019, Annex A: a continuous record; the order of dates is our advice",
            .questions = {&annexa::furtherUpdates.updates},
        },
        [](const Asked &annex, const Circumstances &) -> Objections {
            Objections found;
            QDate latest = annex[annexa::officer.sentOn].value_or(QDate());
            const auto &updates = annexa::furtherUpdates.updates;
            annex.forEachRow(updates, [&](const Asked &update, int row) {
                const QDate sent = update[updates.row.sentOn].value_or(QDate());
                if (sent.isValid() && latest.isValid() && sent < latest)
                    found.append({{{updates.row.sentOn, updates, row}},
                        tr("This update is dated before what was sent earlier. Check both dates")
                            .toString()});
                if (sent.isValid())
                    latest = sent;
            });
            return found;
        }};

    Rule status{this, "AA-status",
        {
            .severity = Severity::Warning,
            .title = tr("The notification after allocation says whether IOM or PPO, and MAPPA, apply."),
            .source = "PI 01/2019, paragraph 3.7",
            .questions = {&annexa::riskOfHarm.offenderManagement, &annexa::riskOfHarm.mappa},
        },
        [](const Asked &annex, const Circumstances &) -> Objections {
            if (!annex[duties.allocated] || !annex[annexa::officer.sentOn]
                || annex.has(duties.done, annexa::dutyDone.status))
                return {};
            QList<QuestionAt> open;
            if (!annex[harm.offenderManagement])
                open.append(harm.offenderManagement);
            if (!annex[harm.mappa])
                open.append(harm.mappa);
            if (open.isEmpty())
                return {};
            return {{open,
                tr("EMS must be told within one working day of allocation if IOM, PPO or MAPPA applies, and "
                   "this notification does not say. Answer it, and add an update if the form has been sent.")
                    .toString()}};
        }};

    Rule mappaOutcomes{this, "AA-mappa-outcomes",
        {
            .severity = Severity::Reminder,
            .title = tr("EMS is told the outcomes and actions of MAPPA meetings that concern it."),
            .source = "PI 01/2019, paragraph 3.8, which gives no number of days",
            .questions = {&annexa::dutyDates.mappaMeetingHeld, &annexa::dutyDates.done},
        },
        [](const Asked &annex, const Circumstances &at) -> Objections {
            const auto held = annex[duties.mappaMeetingHeld];
            if (!held || *held > at.today || annex.has(duties.done, annexa::dutyDone.mappaOutcomes)
                || isUpdatedSince(annex, *held))
                return {};
            return {{{duties.mappaMeetingHeld, duties.done},
                tr("Tell EMS the outcomes and actions of the MAPPA meeting that concern the monitoring. If "
                   "there are none, tick that it was seen to.")
                    .toString()}};
        }};

    Rule information{this, "AA-information",
        {
            .severity = Severity::Reminder,
            .title = tr("What the responsible officer needs to know is asked of EMS, and EMS answers."),
            .source = "PI 01/2019, paragraphs 4.4 and 3.10, which give no number of days",
            .questions = {&annexa::dutyDates.informationWanted, &annexa::dutyDates.informationRequested,
                &annexa::dutyDates.done},
        },
        [](const Asked &annex, const Circumstances &at) -> Objections {
            if (annex.has(duties.done, annexa::dutyDone.information))
                return {};
            const auto requested = annex[duties.informationRequested];
            if (!requested && isGiven(annex, duties.informationWanted))
                return {{{duties.informationRequested, duties.informationWanted},
                    tr("Ask EMS for the information that the responsible officer needs, and enter the date")
                        .toString()}};
            if (!requested || *requested >= at.today)
                return {};
            return {{{duties.done, duties.informationRequested},
                tr("EMS was asked for information and must give it. Ask again if nothing came, and tick it "
                   "when it is there.")
                    .toString()}};
        }};

    Rule limits{this, "AA-limits",
        {
            .severity = Severity::Reminder,
            .title = tr("What the court ordered is within the limits of community orders."),
            .source = "PI 01/2019, paragraphs 5.2 and 5.4; newer limits for convictions from 28 June 2022",
            .questions = {&annexa::dutyDates.allocated},
        },
        [](const Asked &annex, const Circumstances &at) -> Objections {
            if (!annex[duties.allocated] || annex[annexa::officer.sentOn])
                return {};
            const QDate before = on(2022, 6, 27); // the last day of the older limits
            return {{{duties.allocated},
                tr("A curfew of a community order lasts from %1 to %2, for at most %3; for convictions from 28 "
                   "June 2022 it is at most %4 and %5, for at most %6. Alcohol is forbidden for at most %7. Ask "
                   "the court if the order says more.")
                    .with(figures.communityShortestCurfew.text(before),
                        figures.communityLongestCurfew.text(before), figures.communityCurfewTerm.text(before),
                        figures.communityLongestCurfew.text(at.today),
                        figures.communityCurfewWeek.text(at.today),
                        figures.communityCurfewTerm.text(at.today),
                        figures.communityAlcohol.text(at.today))}};
        }};
} annexRules;

} // namespace

RuleBooks annexARules()
{
    static constexpr std::array<const RuleBook *, 1> books{&annexRules};
    return books;
}

} // namespace emo
