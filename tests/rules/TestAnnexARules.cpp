// SPDX-License-Identifier: MIT
#include "core/rules/AnnexARules.h"

#include "core/annexa/AnnexAForm.h"
#include "core/annexa/Continuation.h"
#include "core/annexa/DutyDates.h"
#include "core/annexa/FurtherUpdates.h"
#include "core/annexa/Officer.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

const annexa::DutyDates &dates = annexa::dutyDates;
const annexa::RiskOfHarm &risks = annexa::riskOfHarm;
const QDate today = dayOfFinish.today;

/// What the rule says of the Annex A: "reminder annexA.duties.done", or "nothing".
std::string ofAnnex(const char *rule, const Answers &annex, QDate day = today)
{
    QStringList words;
    for (const Finding &finding :
        findings(annexAForm, annexARules(), annex, Circumstances({day, QTime(12, 0)}))) {
        if (finding.id != QLatin1StringView(rule))
            continue;
        words.append(severityCode(finding.severity));
        for (const QuestionAt &each : finding.at)
            words.append(fullId(each));
    }
    return words.isEmpty() ? "nothing" : words.join(u' ').toStdString();
}

Answers seenTo(const Answers &annex, const char *code)
{
    return Answers(annex).set(dates.done, Choices{{QString::fromLatin1(code)}});
}

Answers updatedOn(const Answers &annex, QDate day)
{
    const auto &sentOn = annexa::furtherUpdates.updates.row.sentOn;
    return withFurtherUpdate(annex, newFurtherUpdate(u"A change"_qs, day).set(sentOn, day));
}

Answers notified()
{
    return Answers().set(dates.allocated, today).set(annexa::officer.sentOn, today);
}

Answers heldOn(QDate day)
{
    return Answers().set(risks.mappa, true).set(dates.mappaMeetingHeld, day);
}

} // namespace

TEST_CASE("AA-status: a notification after allocation that leaves IOM and MAPPA open is a warning")
{
    CHECK(ofAnnex("AA-status", notified()) == "warning annexA.risk.iom annexA.risk.mappa");
    CHECK(ofAnnex("AA-status", notified().set(risks.mappa, false)) == "warning annexA.risk.iom");
    CHECK(ofAnnex("AA-status", notified().set(risks.offenderManagement, annexa::yesNoNotKnown.no))
        == "warning annexA.risk.mappa");
}

TEST_CASE("AA-status: with both answers, or told in another way, nothing is open")
{
    const Answers both
        = notified().set(risks.mappa, false).set(risks.offenderManagement, annexa::yesNoNotKnown.notKnown);
    CHECK(ofAnnex("AA-status", both) == "nothing");
    CHECK(ofAnnex("AA-status", seenTo(notified(), "STATUS")) == "nothing");
}

TEST_CASE("AA-status: before allocation or before the form is sent, it waits")
{
    CHECK(ofAnnex("AA-status", Answers().set(dates.allocated, today)) == "nothing");
    CHECK(ofAnnex("AA-status", Answers().set(annexa::officer.sentOn, today)) == "nothing");
    CHECK(ofAnnex("AA-status", {}) == "nothing");
}

TEST_CASE("AA-mappa-outcomes: the outcomes of a meeting are told to EMS, from the day of the meeting on")
{
    const std::string open = "reminder annexA.duties.mappaMeetingHeld annexA.duties.done";
    CHECK(ofAnnex("AA-mappa-outcomes", heldOn(today)) == open);
    CHECK(ofAnnex("AA-mappa-outcomes", heldOn(today.addYears(-1))) == open);
    CHECK(ofAnnex("AA-mappa-outcomes", heldOn(today.addDays(1))) == "nothing");
}

TEST_CASE("AA-mappa-outcomes: ticked, or an update since the meeting, is enough")
{
    const Answers held = heldOn(today.addDays(-1));
    CHECK(ofAnnex("AA-mappa-outcomes", seenTo(held, "MAPPA_OUTCOMES")) == "nothing");
    CHECK(ofAnnex("AA-mappa-outcomes", seenTo(held, "MAPPA_INVITED")) != "nothing");
    CHECK(ofAnnex("AA-mappa-outcomes", updatedOn(held, today.addDays(-1))) == "nothing");
    CHECK(ofAnnex("AA-mappa-outcomes", updatedOn(held, today.addDays(-2))) != "nothing");
}

TEST_CASE("AA-mappa-outcomes: only in a MAPPA case")
{
    CHECK(ofAnnex("AA-mappa-outcomes", heldOn(today).set(risks.mappa, false)) == "nothing");
    CHECK(ofAnnex("AA-mappa-outcomes", Answers().set(risks.mappa, true)) == "nothing");
}

TEST_CASE("AA-information: what is needed is asked of EMS")
{
    const Answers wanted = Answers().set(dates.informationWanted, u"Times of the last violations"_qs);
    CHECK(ofAnnex("AA-information", wanted)
        == "reminder annexA.duties.informationRequested annexA.duties.informationWanted");
    CHECK(ofAnnex("AA-information", Answers().set(dates.informationWanted, u"  "_qs)) == "nothing");
    CHECK(ofAnnex("AA-information", Answers(wanted).set(dates.informationRequested, today)) == "nothing");
    CHECK(ofAnnex("AA-information", seenTo(wanted, "INFORMATION")) == "nothing");
}

TEST_CASE("AA-information: from the day after it was asked for, EMS may be asked again")
{
    const Answers requested = Answers().set(dates.informationRequested, today);
    CHECK(ofAnnex("AA-information", requested) == "nothing");
    CHECK(ofAnnex("AA-information", requested, today.addDays(1))
        == "reminder annexA.duties.done annexA.duties.informationRequested");
    CHECK(ofAnnex("AA-information", seenTo(requested, "INFORMATION"), today.addDays(1)) == "nothing");
}

TEST_CASE(
    "AA-limits: from allocation until the form is sent, the limits of community orders are given, old and new")
{
    CHECK(ofAnnex("AA-limits", Answers()) == "nothing");
    const Answers allocated = Answers().set(dates.allocated, today);
    CHECK(ofAnnex("AA-limits", allocated) == "reminder annexA.duties.allocated");
    CHECK(ofAnnex("AA-limits", notified()) == "nothing");

    for (const Finding &finding :
        findings(annexAForm, annexARules(), allocated, Circumstances({today, QTime(12, 0)})))
        if (finding.id == u"AA-limits")
            for (const char *limit :
                {"2 hour", "16 hour", "12 month", "20 hour", "112 hour", "24 month", "120 day"})
                CHECK(finding.message.contains(QString::fromLatin1(limit)));
}
