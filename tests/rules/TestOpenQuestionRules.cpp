// SPDX-License-Identifier: MIT
#include "core/rules/OpenQuestionRules.h"

#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

Answers domesticAbuse() // trail and zones; everything answered
{
    return sampleOrder(QStringLiteral("dapol-zones")).answers;
}

Answers inLondon()
{
    Answers order = domesticAbuse().clear(monitoring.mopac);
    return order.set(
        organisations.responsibleOrganisationRegion, options::responsibleOrganisationRegion.london);
}

Answers withoutLicencePage(Answers order)
{
    forEachQuestion(emoForm, [&](const AnyQuestion &question) {
        if (question.page == &monitoring.licencePage)
            order.clear(question);
    });
    return order;
}

const std::string blank = "warning licence.kind licence.startDate licence.endDate licence.monitored";

} // namespace

TEST_CASE("O-blankLicence: a page of the licence that is blank as a whole is one warning")
{
    CHECK(said("O-blankLicence", domesticAbuse()) == "nothing");
    const Answers order = withoutLicencePage(domesticAbuse());
    CHECK(said("O-blankLicence", order) == blank);
    CHECK(found(order) == QStringLiteral("O-blankLicence"));
    CHECK(said("F03", order) == "nothing");
    CHECK(said("F13", order) == "nothing");
}

TEST_CASE("O-blankLicence: one answer of the page is enough, one of those about eligibility is not")
{
    Answers order = withoutLicencePage(domesticAbuse());
    CHECK(said("O-blankLicence", Answers(order).set(monitoring.licenceEnd, QDate(2027, 9, 13))) == "nothing");
    CHECK(said("O-blankLicence", Answers(order).set(monitoring.licenceMonitored, ticked("trail")))
        == "nothing");
    CHECK(said("O-blankLicence", Answers(order).set(monitoring.immigrationCase, false)) == blank);
}

TEST_CASE("O-blankLicence: nothing is said before anything is ordered")
{
    CHECK(said("O-blankLicence", withoutLicencePage(domesticAbuse()).clear(monitoring.types)) == "nothing");
}

TEST_CASE("O-openQuestions: every open question is named in one reminder")
{
    CHECK(said("O-openQuestions", domesticAbuse()) == "nothing");
    Answers order = domesticAbuse().clear(monitoring.immigrationCase);
    CHECK(said("O-openQuestions", order) == "reminder licence.immigrationCase");
    order.clear(monitoring.paroleBoard).clear(monitoring.heldInIrc).clear(deviceWearer.approvedPremises);
    CHECK(said("O-openQuestions", order)
        == "reminder licence.immigrationCase release.heldInIrc release.paroleBoard release.approvedPremises");
    CHECK(said("O-openQuestions", order.clear(monitoring.types)) == "nothing");
}

TEST_CASE("O-openQuestions: MOPAC matters in London, for trail and zones")
{
    for (const char *area : {"E", "EC", "N", "NW", "SE", "SW", "W", "WC", "BR", "CR", "DA", "EN", "HA", "IG",
             "KT", "RM", "SM", "TW", "UB"}) {
        INFO(area);
        Answers order = domesticAbuse().clear(monitoring.mopac);
        order.set(deviceWearer.mainAddress.postcode, QString::fromLatin1(area) + QStringLiteral("1 1AA"));
        CHECK(said("O-openQuestions", order) == "reminder licence.mopac");
    }
    for (const char *postcode : {"EX1 1AA", "WA1 1AA", "SA1 1AA", "NG1 1AA", "ZZ99 1AA", ""}) {
        INFO(postcode);
        Answers order = domesticAbuse().clear(monitoring.mopac);
        order.set(deviceWearer.mainAddress.postcode, QString::fromLatin1(postcode));
        CHECK(said("O-openQuestions", order) == "nothing");
    }
    for (const char *types : {"trail", "exclusionZone", "curfew trail"})
        CHECK(said("O-openQuestions", inLondon().set(monitoring.types, ticked(types)))
            == "reminder licence.mopac");
    for (const char *types : {"curfew", "mandatoryAttendance", "alcohol"})
        CHECK(said("O-openQuestions", inLondon().set(monitoring.types, ticked(types))) == "nothing");
    CHECK(said("O-openQuestions", inLondon().set(monitoring.mopac, false)) == "nothing");
}

TEST_CASE("O-openQuestions: telephones matter where location monitoring is fitted at the source")
{
    Answers order = domesticAbuse().clear(monitoring.phoneRestriction);
    CHECK(said("O-openQuestions", order) == "nothing");
    order.set(monitoring.installation.location, options::installationLocation.prison);
    CHECK(said("O-openQuestions", order) == "reminder licence.phoneRestriction");
    order.set(monitoring.types, ticked("alcohol"));
    CHECK(said("O-openQuestions", order) == "nothing");
}
