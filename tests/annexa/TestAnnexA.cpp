// SPDX-License-Identifier: MIT
#include "core/annexa/AnnexAForm.h"

#include "core/annexa/AnnexAPaper.h"
#include "core/annexa/Continuation.h"
#include "core/annexa/FurtherUpdates.h"
#include "core/annexa/Officer.h"
#include "core/annexa/RiskOfHarm.h"
#include "core/annexa/Suggestions.h"
#include "core/order/AnswersJson.h"
#include "core/rules/AnnexARules.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

#include <set>

using namespace emo;
using namespace emo::test;

namespace {

const annexa::RiskOfHarm &risks = annexa::riskOfHarm;
const auto &updateRow = annexa::furtherUpdates.updates.row;

QStringList idsOf(const Answers &annex)
{
    QStringList ids;
    for (const Finding &each : findings(annexAForm, annexARules(), annex, Circumstances(dayOfFinish)))
        if (each.id.startsWith(u"AA-"))
            ids.append(each.id);
    return ids;
}

Answers update(const QString &details, QDate sent = {})
{
    Answers row = newFurtherUpdate(details, QDate(2026, 11, 27));
    if (sent.isValid())
        row.set(updateRow.sentOn, sent);
    return row;
}

std::set<const AnyQuestion *> printed()
{
    // In the note on a draft, and at the top of each page.
    std::set<const AnyQuestion *> all{annexAPaper.rowPreparedOn, annexAPaper.surname};
    for (const PaperBlock &block : annexAPaper.blocks) {
        all.insert(block.each);
        for (const PaperCell &cell : block.cells)
            all.insert({cell.ticked, cell.written[0], cell.written[1], cell.confirmed});
    }
    return all;
}

} // namespace

TEST_CASE("Every question of Annex A is printed, or stays on this computer")
{
    const auto onPaper = printed();
    forEachQuestion(annexAForm, [&](const AnyQuestion &question) {
        INFO(fullId(question));
        CHECK(onPaper.contains(&question) == !question.spec.isPrivate);
        if (question.each)
            for (const AnyQuestion *cell : question.each->all())
                CHECK(onPaper.contains(cell));
    });
}

TEST_CASE("Each free text of the risk information carries the reminder about sensitive data")
{
    for (const AnyQuestion *question : risks.all())
        if (question->kind == Kind::Text) {
            INFO(fullId(*question));
            CHECK(question->spec.hint.toString().contains(u"strictly needs"));
        }
}

TEST_CASE("An Annex A survives its file, private dates and updates included")
{
    Answers annex = withFurtherUpdate(prefilledAnnexA(completeOrder()), update(u"A dog lives there."_qs));
    annex.set(risks.selfHarm, false).set(risks.gender, Choices{{u"MALE"_qs, u"FEMALE"_qs}});

    const auto read = answersFromJson(annexAForm, answersToJson(annexAForm, annex));

    REQUIRE(read);
    CHECK(*read == annex);
}

TEST_CASE("An update is added at the end, and what was there stays")
{
    const Answers one = withFurtherUpdate({}, update(u"A dog lives there."_qs));
    const Answers two = withFurtherUpdate(one, update(u"The dog has gone."_qs));

    CHECK(furtherUpdateCount(two) == 2);
    CHECK(continuesRecord({}, one));
    CHECK(continuesRecord(one, two));
    CHECK(continuesRecord(two, two));
    CHECK_FALSE(continuesRecord(two, one));
    CHECK_FALSE(continuesRecord(one, withFurtherUpdate({}, update(u"A cat lives there."_qs))));
}

TEST_CASE("Who sent an update, and when, may be filled in later but not altered")
{
    const Answers prepared = withFurtherUpdate({}, update(u"A dog lives there."_qs));
    const Answers sent = withFurtherUpdate({}, update(u"A dog lives there."_qs, QDate(2026, 11, 30)));
    const Answers redated = withFurtherUpdate({}, update(u"A dog lives there."_qs, QDate(2026, 12, 1)));

    CHECK(continuesRecord(prepared, sent));
    CHECK_FALSE(continuesRecord(sent, redated));
    CHECK_FALSE(continuesRecord(sent, prepared));
}

TEST_CASE("A form that tells of no risk needs the confirmation that none is known")
{
    CHECK(idsOf({}) == QStringList{u"AA-risk-or-none"_qs});
    CHECK(idsOf(Answers().set(risks.noKnownRisk, true)).isEmpty());
    CHECK(idsOf(Answers().set(risks.noKnownRisk, false)) == QStringList{u"AA-risk-or-none"_qs});
    CHECK(idsOf(Answers().set(risks.pets, annexa::yesNoNotKnown.no)) == QStringList{u"AA-risk-or-none"_qs});
    CHECK(idsOf(Answers().set(risks.pets, annexa::yesNoNotKnown.yes)).isEmpty());
    CHECK(idsOf(Answers().set(risks.toPublic, u"Theft"_qs)).isEmpty());
    CHECK(idsOf(Answers().set(risks.toPublic, u"  "_qs)) == QStringList{u"AA-risk-or-none"_qs});
    CHECK(idsOf(Answers().set(risks.selfHarm, true)).isEmpty());
}

TEST_CASE("A form cannot tell of a risk and confirm that none is known")
{
    const Answers annex = Answers().set(risks.noKnownRisk, true).set(risks.mappa, true);

    CHECK(idsOf(annex) == QStringList{u"AA-not-both"_qs});
}

TEST_CASE("Updates come in the order of their dates, none before the first notification")
{
    const Answers known = Answers().set(risks.mappa, true).set(annexa::officer.sentOn, QDate(2026, 11, 27));
    const Answers sameDay = withFurtherUpdate(known, update(u"One"_qs, QDate(2026, 11, 27)));

    CHECK(idsOf(sameDay).isEmpty());
    CHECK(idsOf(withFurtherUpdate(sameDay, update(u"Two"_qs))).isEmpty());
    CHECK(idsOf(withFurtherUpdate(known, update(u"One"_qs, QDate(2026, 11, 26))))
        == QStringList{u"AA-updates-in-order"_qs});
    CHECK(idsOf(withFurtherUpdate(
              withFurtherUpdate(sameDay, update(u"Two"_qs)), update(u"Three"_qs, QDate(2026, 11, 26))))
        == QStringList{u"AA-updates-in-order"_qs});
}

TEST_CASE("The level of risk to staff is asked once there is an assessment")
{
    const auto asks = [](const Option &assessed) {
        const Answers annex = Answers().set(risks.assessed, assessed);
        return Asked(annex).asks(risks.toStaff);
    };

    CHECK(asks(annexa::yesNoNotKnown.yes));
    CHECK_FALSE(asks(annexa::yesNoNotKnown.no));
    CHECK_FALSE(asks(annexa::yesNoNotKnown.notKnown));
}
