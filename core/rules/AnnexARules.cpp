// SPDX-License-Identifier: MIT
#include "core/rules/AnnexARules.h"

#include "core/annexa/FurtherUpdates.h"
#include "core/annexa/Officer.h"
#include "core/annexa/RiskOfHarm.h"
#include "core/rules/OrderFacts.h"

namespace emo {

namespace {

const annexa::RiskOfHarm &harm = annexa::riskOfHarm;

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
} annexRules;

} // namespace

RuleBooks annexARules()
{
    static constexpr std::array<const RuleBook *, 1> books{&annexRules};
    return books;
}

} // namespace emo
