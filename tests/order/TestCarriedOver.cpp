// SPDX-License-Identifier: MIT
#include "core/order/CarriedOver.h"

#include "core/emo/Changes.h"
#include "core/emo/Monitoring.h"
#include "core/emo/Organisations.h"
#include "core/order/AnswersJson.h"
#include "core/order/Differences.h"
#include "core/order/ExportedOrder.h"
#include "core/order/Lifecycle.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

const auto &officer = organisations.responsibleOfficerLastName;
const auto &unit = organisations.probationDeliveryUnit;

Order startedChange(const Order &order)
{
    Order next = nextVersion(emoForm, order, versionTypes.variation, dictionaryOn({}));
    next.answers.set(changes.date, QDate(2027, 2, 1)).set(organisations.monitoringStarted, true);
    return next;
}

/// As another program leaves it: without the answers that are not asked.
Order withoutHidden(Order order)
{
    const Answers all = order.answers;
    forEachQuestion(emoForm, [&](const AnyQuestion &question) {
        if (!Asked(all).asks(question))
            order.answers.clear(question);
    });
    return order;
}

bool hasOfficer(const Differences &differences)
{
    return std::ranges::any_of(
        differences, [](const Difference &each) { return each.at.question->record == officer.record; });
}

} // namespace

TEST_CASE("Another officer in a file is not overwritten by the one of the version before")
{
    Order order = startedChange(sampleOrder());
    order.answers.set(officer, QStringLiteral("Newofficer")).clear(organisations.responsibleOfficerEmail);
    const CarriedOver carried(emoForm, order);
    CHECK(carried.isNew(officer));
    CHECK_FALSE(carried.isKept(officer));
    CHECK(carried.answers()[officer] == QStringLiteral("Newofficer"));
    CHECK_FALSE(carried.answers()[organisations.responsibleOfficerEmail]); // which was somebody else's
    CHECK(carried.isKept(unit)); // on another page
    CHECK(hasOfficer(differences(emoForm, *order.before, order.answers)));
    CHECK(*withCarriedOver(emoForm, order).find(officer) == Value(QStringLiteral("Newofficer")));
}

TEST_CASE("What a change after the start of monitoring does not ask is carried over")
{
    for (const Order &order : {startedChange(sampleOrder()), withoutHidden(startedChange(sampleOrder()))}) {
        const CarriedOver carried(emoForm, order);
        CHECK(carried.has(officer));
        CHECK(carried.has(unit)); // asked only of the probation service, which is carried over too
        CHECK(carried.isFromBefore(officer));
        CHECK(carried.answers()[officer] == QStringLiteral("Notreal"));
        CHECK_FALSE(carried.has(deviceWearer.firstName));
        CHECK_FALSE(carried.has(monitoring.trail.startDate)); // never was asked
        CHECK_FALSE(hasOfficer(differences(emoForm, *order.before, order.answers)));
    }
}

TEST_CASE("What is not asked for another reason has changed")
{
    Order order = nextVersion(emoForm, sampleOrder(), versionTypes.variation, dictionaryOn({}));
    order.answers.set(organisations.monitoringStarted, false)
        .set(organisations.responsibleOrganisation, Choice{QStringLiteral("HOME_OFFICE")});
    CHECK_FALSE(CarriedOver(emoForm, order).has(unit));
    CHECK_FALSE(CarriedOver(emoForm, order).has(officer));
    CHECK(hasOfficer(differences(emoForm, *order.before, order.answers)));

    order.answers.set(deviceWearer.phoneNumberAvailable, false);
    CHECK_FALSE(CarriedOver(emoForm, order).has(deviceWearer.contactNumber));
}

TEST_CASE("What is carried over stays known through further changes, and outside of this program")
{
    const Order second = startedChange(withoutHidden(startedChange(sampleOrder())));
    CHECK(CarriedOver(emoForm, second).answers()[officer] == QStringLiteral("Notreal"));
    CHECK_FALSE(CarriedOver(emoForm, second).isFromBefore(officer));
    CHECK_FALSE(hasOfficer(differences(emoForm, *second.before, second.answers)));

    for (const Order &order : {second, withoutHidden(startedChange(sampleOrder()))}) {
        const auto again = orderFromJson(emoForm, QJsonDocument(printedOrderToJson(emoForm, order)).toJson());
        REQUIRE(again);
        CHECK(CarriedOver(emoForm, *again).answers()[officer] == QStringLiteral("Notreal"));
        CHECK(answersToJson(emoForm, printedOnly(emoForm, *again))
            == answersToJson(emoForm, printedOnly(emoForm, order)));
    }
}

TEST_CASE("What the live service would hold of a change after the start has no officer")
{
    const QJsonObject live = liveOrderToJson(emoForm, startedChange(sampleOrder()));
    CHECK_FALSE(live[u"interestedParties"].toObject().contains(u"responsibleOfficerLastName"));
}
