// SPDX-License-Identifier: MIT
#include "core/rules/RiskRules.h"

#include "core/form/Lookup.h"
#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

/// As many characters of codes as that, commas between them included.
Answers withCodesOf(int behaviour, int address)
{
    return completeOrder()
        .set(risk.possibleRisk, Choices{{QString(behaviour, u'A')}})
        .set(risk.riskCategory, Choices{{QString(address - 1, u'B')}});
}

/// Every option that may be ticked together with others.
Choices allOf(const OptionList &list)
{
    Choices all;
    for (const Offer &offer : offers(list))
        if (offer.standing == Standing::Ordinary)
            all.codes.append(offer.code);
    return all;
}

} // namespace

TEST_CASE("I-riskDetails: other risks and offender management are explained")
{
    for (const char *vague : {"OTHER_RISKS", "IOM"}) {
        INFO(vague);
        Answers order = completeOrder();
        order.set(risk.riskCategory, ticked(vague)).clear(risk.riskDetails);
        CHECK(found(order) == QStringLiteral("I-riskDetails"));
        CHECK(said("I-riskDetails", order)
            == "warning detailsOfInstallation.riskDetails detailsOfInstallation.riskCategory");

        order.set(risk.riskDetails, QStringLiteral(" \n "));
        CHECK(found(order) == QStringLiteral("I-riskDetails"));
        order.set(risk.riskDetails, QStringLiteral("x"));
        CHECK(found(order).isEmpty());
    }
}

TEST_CASE("I-riskDetails: risks that speak for themselves need no explanation")
{
    Answers order = completeOrder();
    Choices others = allOf(options::addressRisk);
    others.codes.removeAll(QString::fromLatin1(options::addressRisk.other.code));
    others.codes.removeAll(QString::fromLatin1(options::addressRisk.offenderManagement.code));
    order.set(risk.riskCategory, others).clear(risk.riskDetails);
    CHECK(said("I-riskDetails", order) == "nothing");

    order.clear(risk.riskCategory);
    CHECK(said("I-riskDetails", order) == "nothing");
}

TEST_CASE("C11: the codes of all risks have 255 characters between them and no more")
{
    CHECK(said("C11", withCodesOf(127, 128)) == "nothing");
    CHECK(said("C11", withCodesOf(127, 129))
        == "warning detailsOfInstallation.possibleRisk detailsOfInstallation.riskCategory");
    CHECK(said("C11", withCodesOf(128, 128))
        == "warning detailsOfInstallation.possibleRisk detailsOfInstallation.riskCategory");
}

TEST_CASE("C11: one list alone can be too long, too")
{
    Answers order = completeOrder();
    order.clear(risk.riskCategory).set(risk.possibleRisk, Choices{{QString(255, u'A')}});
    CHECK(said("C11", order) == "nothing");
    order.set(risk.possibleRisk, Choices{{QString(256, u'A')}});
    CHECK(said("C11", order) != "nothing");
}

TEST_CASE("C11: all risks that the form offers are too many, those of one list are not")
{
    Answers order = completeOrder();
    order.set(risk.possibleRisk, allOf(options::behaviourRisk))
        .set(risk.riskCategory, allOf(options::addressRisk));
    CHECK(found(order) == QStringLiteral("C11"));

    order.set(risk.possibleRisk, ticked("NO_RISK"));
    CHECK(found(order).isEmpty());
    order.clear(risk.possibleRisk).clear(risk.riskCategory);
    CHECK(said("C11", order) == "nothing");
}
