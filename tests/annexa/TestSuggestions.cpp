// SPDX-License-Identifier: MIT
#include "core/annexa/Suggestions.h"

#include "core/annexa/Officer.h"
#include "core/annexa/RiskOfHarm.h"
#include "core/emo/DeviceWearer.h"
#include "core/emo/Organisations.h"
#include "core/emo/Risk.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

/// The suggestion for the question; null if the order gives none.
const Suggestion *find(const QList<Suggestion> &all, const AnyQuestion &question)
{
    const auto it = std::ranges::find(all, &question, &Suggestion::question);
    return it == all.end() ? nullptr : &*it;
}

QString textFor(const Answers &order, const AnyQuestion &question)
{
    const QList<Suggestion> all = annexASuggestions(order);
    const Suggestion *found = find(all, question);
    return found ? std::get<QString>(found->answer) : QString();
}

Answers withRisks(const QStringList &behaviour, const QStringList &address)
{
    return completeOrder()
        .set(risk.possibleRisk, Choices{behaviour})
        .set(risk.riskCategory, Choices{address});
}

} // namespace

TEST_CASE("The details of the device wearer are copied into Annex A")
{
    const Answers annex = prefilledAnnexA(completeOrder()
                                              .set(deviceWearer.firstName, u"Jordan"_qs)
                                              .set(deviceWearer.middleName, u"Ash"_qs)
                                              .set(deviceWearer.lastName, u"Sampleton"_qs)
                                              .set(deviceWearer.alias, u"Jord"_qs));

    const Asked asked(annex);
    CHECK(asked[annexa::individual.name] == u"Jordan Ash Sampleton (known as Jord)"_qs);
    CHECK(asked[annexa::individual.dateOfBirth] == QDate(1991, 3, 14));
    CHECK(asked[annexa::individual.address]->endsWith(u"\nZZ99 1AA"));
    CHECK_FALSE(asked[annexa::individual.email]);
}

TEST_CASE("Somebody without a fixed address has none in Annex A")
{
    const Answers annex = prefilledAnnexA(completeOrder().set(deviceWearer.fixedAddress, false));

    CHECK(Asked(annex)[annexa::individual.address] == u"No fixed abode"_qs);
}

TEST_CASE("No order ever makes Annex A say No, whatever it is silent about")
{
    for (const QString &name : sampleNames())
        for (const Suggestion &each : annexASuggestions(sampleOrder(name).answers)) {
            INFO(name << fullId(*each.question));
            const auto *choice = std::get_if<Choice>(&each.answer);
            CHECK((!choice || choice->code != u"NO"));
            const auto *yes = std::get_if<bool>(&each.answer);
            CHECK((!yes || *yes));
        }
    const QList<Suggestion> none = annexASuggestions(withRisks({u"NO_RISK"_qs}, {}).clear(risk.riskDetails));
    CHECK_FALSE(find(none, annexa::riskOfHarm.racistViews));
    CHECK_FALSE(find(none, annexa::riskOfHarm.toStaffDetails));
}

TEST_CASE("A reported risk ticks its box, and words of our own are only suggested")
{
    const Answers order = withRisks({u"RACIAL_ABUSE_OR_THREATS"_qs, u"THREATS_OF_VIOLENCE"_qs},
        {u"IOM"_qs, u"DANGEROUS_ANIMALS"_qs, u"SAFEGUARDING_CHILD"_qs, u"UNDER_18"_qs})
                              .set(risk.riskDetails, u"The stairwell has no light."_qs);

    const Answers annex = prefilledAnnexA(order);
    const Asked asked(annex);
    for (const Question<Choice> *ticked : {&annexa::riskOfHarm.racistViews, &annexa::riskOfHarm.pets,
             &annexa::riskOfHarm.offenderManagement, &annexa::riskOfHarm.safeguarding}) {
        INFO(fullId(*ticked));
        CHECK(asked.is(*ticked, annexa::yesNoNotKnown.yes));
    }
    CHECK_FALSE(annex.find(annexa::riskOfHarm.homophobicViews));
    CHECK_FALSE(annex.find(annexa::riskOfHarm.toStaffDetails));
    CHECK_FALSE(annex.find(annexa::riskOfHarm.safeguardingDetails));
    CHECK(textFor(order, annexa::riskOfHarm.toStaffDetails)
        == u"Violent behaviour or threats of violence have been reported. The stairwell has no light."_qs);
    CHECK(textFor(order, annexa::riskOfHarm.safeguardingDetails)
        == u"Safeguarding of a child. Children under 18 live at the address."_qs);
}

TEST_CASE("Substance abuse and mental health are never taken for a risk to self")
{
    const QList<Suggestion> all
        = annexASuggestions(withRisks({}, {u"HISTORY_OF_SUBSTANCE_ABUSE"_qs, u"DIVERSITY_CONCERNS"_qs}));

    CHECK_FALSE(find(all, annexa::riskOfHarm.selfHarm));
    CHECK_FALSE(find(all, annexa::riskOfHarm.assessed));
    CHECK_FALSE(find(all, annexa::riskOfHarm.toStaff));
}

TEST_CASE("Which gender is at risk is suggested only where the words are plain")
{
    const auto genders = [](const QString &typed) {
        const QList<Suggestion> all
            = annexASuggestions(withRisks({u"RISK_TO_GENDER"_qs}, {}).set(risk.genderRiskDetails, typed));
        const Suggestion *found = find(all, annexa::riskOfHarm.gender);
        CHECK((!found || !found->isCopy));
        return found ? std::get<Choices>(found->answer).codes : QStringList();
    };

    CHECK(genders(u"Women"_qs) == QStringList{u"FEMALE"_qs});
    CHECK(genders(u"female staff, girls"_qs) == QStringList{u"FEMALE"_qs});
    CHECK(genders(u"Men and women"_qs) == QStringList{u"MALE"_qs, u"FEMALE"_qs});
    CHECK(genders(u"boys"_qs) == QStringList{u"MALE"_qs});
    CHECK(genders(u"not men"_qs).isEmpty());
    CHECK(genders(u"menacing to everyone"_qs).isEmpty());
}

TEST_CASE("The responsible officer, unit and region are copied, and the mailbox suggested")
{
    const Answers order
        = completeOrder().set(organisations.responsibleOrganisationEmail, u"unit@probation.example"_qs);

    const Answers annex = prefilledAnnexA(order);
    CHECK_FALSE(Asked(annex)[annexa::officer.name]->isEmpty());
    CHECK(Asked(annex)[annexa::officer.unit]->contains(u", "_qs));
    CHECK_FALSE(annex.find(annexa::officer.unitMailbox));
    CHECK(textFor(order, annexa::officer.unitMailbox) == u"unit@probation.example"_qs);
    CHECK(isAnnexAOffered(order));
    CHECK(whyAnnexAIsNotOffered(order).isEmpty());
}

TEST_CASE("Annex A is not offered where probation is not responsible, and it is said why")
{
    const Answers order
        = completeOrder().set(organisations.responsibleOrganisation, options::responsibleOrganisation.police);

    CHECK_FALSE(isAnnexAOffered(order));
    CHECK(whyAnnexAIsNotOffered(order).contains(u"probation"));
    CHECK_FALSE(find(annexASuggestions(order), annexa::officer.unitMailbox));
}

TEST_CASE("What other senders say of MAPPA is copied")
{
    Answers order = completeOrder();
    QJsonObject source = order.source();
    source.insert(u"mappa"_qs,
        QJsonObject{
            {u"isMappa"_qs, u"YES"_qs}, {u"level"_qs, u"MAPPA_TWO"_qs}, {u"category"_qs, QJsonValue()}});
    order.setSource(source);

    const Answers annex = prefilledAnnexA(order);
    CHECK(Asked(annex)[annexa::riskOfHarm.mappa] == true);
    CHECK(Asked(annex)[annexa::riskOfHarm.mappaDetails] == u"MAPPA level 2"_qs);
}

TEST_CASE("The officer of an older order, with one name and a telephone number, is copied")
{
    const Organisations &from = organisations;
    Answers order = completeOrder();
    order.clear(from.responsibleOfficerFirstName)
        .clear(from.responsibleOfficerLastName)
        .set(from.responsibleOfficerName, u"Robin van der Placeholder"_qs)
        .set(from.responsibleOfficerPhoneNumber, u"01632 960123"_qs);

    const Answers annex = prefilledAnnexA(order);
    CHECK(Asked(annex)[annexa::officer.name] == u"Robin van der Placeholder"_qs);
    CHECK(Asked(annex)[annexa::officer.contactNumbers] == u"01632 960123"_qs);
}

TEST_CASE("Each suggestion names what of the order it is taken from, and is of its question's kind")
{
    for (const QString &name : sampleNames())
        for (const Suggestion &each : annexASuggestions(sampleOrder(name).answers)) {
            INFO(fullId(*each.question));
            CHECK_FALSE(each.from.isEmpty());
            CHECK(each.answer.index() == std::size_t(each.question->kind));
        }
}
