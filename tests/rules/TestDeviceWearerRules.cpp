// SPDX-License-Identifier: MIT
#include "core/rules/DeviceWearerRules.h"

#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

} // namespace

TEST_CASE("I-identityNumber: one number of any kind is enough, none is an error")
{
    Answers order = completeOrder();
    order.clear(deviceWearer.pncId).clear(deviceWearer.nomisId).clear(deviceWearer.prisonNumber);
    CHECK(found(order).isEmpty());

    order.set(deviceWearer.deliusId, QStringLiteral("  "));
    CHECK(said("I-identityNumber", order) == "error deviceWearer.pncId deviceWearer.nomisId");

    order.set(deviceWearer.courtCaseReferenceNumber, QStringLiteral("T20260001"));
    CHECK(found(order).isEmpty());
}

TEST_CASE("I-identityNumber: any of the six will do")
{
    const QList<const Question<QString> *> numbers{&deviceWearer.pncId, &deviceWearer.nomisId,
        &deviceWearer.prisonNumber, &deviceWearer.deliusId, &deviceWearer.cepr,
        &deviceWearer.courtCaseReferenceNumber};
    Answers none = completeOrder();
    for (const auto *number : numbers)
        none.clear(*number);
    CHECK(said("I-identityNumber", none) == "error deviceWearer.pncId deviceWearer.nomisId");

    for (const auto *number : numbers) {
        INFO(number->id);
        Answers order = none;
        CHECK(said("I-identityNumber", order.set(*number, QStringLiteral("A1234ZZ"))) == "nothing");
    }
}

TEST_CASE("C04: someone who turns 18 on the first day of monitoring is an adult")
{
    Answers order = completeOrder();
    order.set(deviceWearer.dateOfBirth, QDate(2008, 12, 7));
    CHECK(found(order).isEmpty());

    order.set(deviceWearer.dateOfBirth, QDate(2008, 12, 8));
    CHECK(said("C04", order) == "warning deviceWearer.adultAtTimeOfInstallation deviceWearer.dateOfBirth");
}

TEST_CASE("C04: an adult with a responsible adult is a warning")
{
    Answers order = completeOrder();
    order.set(deviceWearer.responsibleAdultRequired, true);
    CHECK(found(order).contains(QStringLiteral("C04")));

    order.set(deviceWearer.dateOfBirth, QDate(2010, 1, 1));
    CHECK_FALSE(found(order).contains(QStringLiteral("C04")));
}

TEST_CASE("C04: without the age or the answer there is nothing to compare")
{
    Answers order = completeOrder();
    order.set(deviceWearer.dateOfBirth, QDate(2010, 1, 1));
    CHECK(said("C04", order) != "nothing");

    Answers unanswered = order;
    CHECK(said("C04", unanswered.clear(deviceWearer.responsibleAdultRequired)) == "nothing");
    Answers unborn = order;
    CHECK(said("C04", unborn.clear(deviceWearer.dateOfBirth)) == "nothing");
    Answers unstarted = order;
    CHECK(said("C04", unstarted.clear(monitoring.curfew.startDate)) == "nothing");
}

TEST_CASE("C04: the earliest start of all conditions counts")
{
    Answers order = completeOrder();
    order.set(deviceWearer.dateOfBirth, QDate(2008, 12, 7));
    order.set(monitoring.types, Choices{{QStringLiteral("curfew"), QStringLiteral("trail")}});
    order.set(monitoring.trail.startDate, QDate(2026, 12, 6));

    CHECK(found(order).contains(QStringLiteral("C04")));
}

TEST_CASE("C04: someone born on 29 February comes of age on 28 February in a common year")
{
    Answers order = completeOrder();
    order.set(deviceWearer.dateOfBirth, QDate(2008, 2, 29))
        .set(monitoring.curfew.startDate, QDate(2026, 2, 28));
    CHECK_FALSE(found(order).contains(QStringLiteral("C04")));
}

TEST_CASE("C14: a detention and training order is for people under 18")
{
    Answers order = sampleOrder(QStringLiteral("youth-dto")).answers; // starts on 1 December 2026
    CHECK(found(order).isEmpty());

    order.set(deviceWearer.dateOfBirth, QDate(2008, 12, 2));
    CHECK(found(order).isEmpty());
    order.set(deviceWearer.dateOfBirth, QDate(2008, 12, 1));
    CHECK(said("C14", order) == "warning monitoringConditions.sentenceType deviceWearer.dateOfBirth");
}

TEST_CASE("C14: some sentences are for adults only")
{
    for (const char *sentence : {"STANDARD_DETERMINATE_SENTENCE", "IPP", "SOPC"}) {
        INFO(sentence);
        Answers order = completeOrder(); // starts on 7 December 2026
        order.set(monitoring.sentenceType, picked(sentence));
        order.set(deviceWearer.dateOfBirth, QDate(2008, 12, 7));
        CHECK(said("C14", order) == "nothing");
        order.set(deviceWearer.dateOfBirth, QDate(2008, 12, 8));
        CHECK(said("C14", order) == "warning monitoringConditions.sentenceType deviceWearer.dateOfBirth");
    }
}

TEST_CASE("C14: other sentences are given to people of any age")
{
    for (const char *sentence : {"EXTENDED_DETERMINATE_SENTENCE", "LIFE_SENTENCE", "EPP",
             "SECTION_85_EXTENDED_SENTENCES", "SECTION_91"})
        for (const QDate born : {QDate(2010, 1, 1), QDate(1990, 1, 1)}) {
            INFO(sentence);
            Answers order = completeOrder();
            order.set(monitoring.sentenceType, picked(sentence)).set(deviceWearer.dateOfBirth, born);
            CHECK(said("C14", order) == "nothing");
        }
}

TEST_CASE("C14: nothing is said while the age is not known")
{
    Answers order = completeOrder();
    order.clear(deviceWearer.dateOfBirth);
    for (const char *sentence : {"STANDARD_DETERMINATE_SENTENCE", "DTO"})
        CHECK(said("C14", order.set(monitoring.sentenceType, picked(sentence))) == "nothing");
}

TEST_CASE("F22: approved premises are a reminder")
{
    Answers order = completeOrder();
    CHECK(said("F22", order) == "nothing");
    CHECK(said("F22", order.clear(deviceWearer.approvedPremises)) == "nothing");

    order.set(deviceWearer.approvedPremises, true);
    CHECK(said("F22", order) == "reminder release.approvedPremises");
    CHECK(found(order).isEmpty());

    order.set(deviceWearer.fixedAddress, false); // there is no main address to be that
    CHECK(said("F22", order) == "nothing");
}
