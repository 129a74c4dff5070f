// SPDX-License-Identifier: MIT
#include "core/store/orders/Intake.h"

#include "core/order/ExportedOrder.h"
#include "core/order/Lifecycle.h"
#include "tests/store/ProfileForTests.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

using Outcome = TakenIn::Outcome;

/// What another profile, or the live service, would have made of the order.
Order finishedElsewhere(Order order)
{
    order.versions.back().finishedAt = act(-3600).when;
    order.versions.back().finishedBy = QStringLiteral("Robin Placeholder");
    return order;
}

Order changeOf(const Order &order, const QString &lastName)
{
    Order change = nextVersion(emoForm, order, versionTypes.variation, QStringLiteral("DDV6"));
    change.answers.set(deviceWearer.lastName, lastName);
    return change;
}

/// Why it was not taken in; empty if it was. Nothing may have changed then.
QString refusal(const Opened &opened, const Order &order)
{
    const auto before = need(opened.profile->audit().verified());
    const auto taken = Intake(*opened.orders).takeIn(order, act(500));
    if (taken)
        return {};
    CHECK(need(opened.profile->audit().verified()) == before);
    return taken.error().message;
}

} // namespace

TEST_CASE("An order from elsewhere is taken in, and again without harm")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    QSet<QString> ids;
    for (const QString &name : sampleNames()) {
        const Order order = sampleOrder(name);
        if (ids.contains(order.id))
            continue;
        ids.insert(order.id);
        const auto taken = need(Intake(*opened.orders).takeIn(order, act()));
        CHECK(taken.outcome == Outcome::Added);
        CHECK(taken.orderId == order.id);
        CHECK(need(opened.orders->load(order.id)) == order);
        CHECK(need(Intake(*opened.orders).takeIn(order, act(1))).outcome == Outcome::AlreadyHere);
        CHECK(need(opened.orders->load(order.id)) == order);
    }
    CHECK(opened.orders->list().size() == std::size_t(ids.size()));
    CHECK(need(opened.profile->verify()).isEmpty());
}

TEST_CASE("The printed form of an order that is here is the same order")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    const Order here = need(opened.orders->finish(inventedOrder(1), act()));
    const Order printed
        = need(orderFromJson(emoForm, QJsonDocument(printedOrderToJson(emoForm, here)).toJson()));
    CHECK(need(Intake(*opened.orders).takeIn(printed, act(1))).outcome == Outcome::AlreadyHere);
    CHECK(need(opened.orders->load(here.id)) == here);
}

TEST_CASE("What was noted elsewhere is taken over where nothing is noted here")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    const Order here = need(opened.orders->finish(inventedOrder(1), act()));
    Order there = here;
    VersionNotes notes;
    notes.sent = {QString::fromLatin1(waysToInstaller.service.code), act(60).when,
        QStringLiteral("Robin Placeholder"), QStringLiteral("Receipt 1")};
    notes.ticked = {QStringLiteral("F24")};
    setNotes(there.versions.back(), notes);
    CHECK(need(Intake(*opened.orders).takeIn(there, act(100))).outcome == Outcome::AlreadyHere);
    CHECK(need(opened.orders->load(here.id)) == there);
    CHECK(folderOf(*opened.orders->list().front()) == Folder::Submitted);

    Order later = there;
    notes.sent.proof = QStringLiteral("Receipt 2");
    setNotes(later.versions.back(), notes);
    need(Intake(*opened.orders).takeIn(later, act(101)));
    CHECK(need(opened.orders->load(here.id)) == there); // what is here holds
}

TEST_CASE("Other content under the same version is refused")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    const Order here = need(opened.orders->finish(inventedOrder(1), act()));
    CHECK(refusal(opened, finishedElsewhere(inventedOrder(1, QStringLiteral("Another"))))
              .contains(QStringLiteral("is here already, and the file says something else")));
    CHECK(refusal(opened, inventedOrder(1)).contains(QStringLiteral("is finished here")));
    CHECK(need(opened.orders->load(here.id)) == here);
}

TEST_CASE("A draft that is here is never overwritten")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    const Order draft = inventedOrder(1);
    REQUIRE(opened.orders->saveDraft(draft, act()));
    const Order other = inventedOrder(1, QStringLiteral("Another"));
    CHECK(refusal(opened, other).contains(QStringLiteral("is a draft here, which differs")));
    CHECK(
        refusal(opened, finishedElsewhere(other)).contains(QStringLiteral("is a draft here, which differs")));
    const Order change = changeOf(finishedElsewhere(draft), QStringLiteral("Newname"));
    CHECK(refusal(opened, finishedElsewhere(change)).contains(QStringLiteral("still a draft here")));
    CHECK(need(Intake(*opened.orders).takeIn(draft, act(1))).outcome == Outcome::AlreadyHere);
    CHECK(need(opened.orders->load(draft.id)) == draft);

    const Order finished = finishedElsewhere(draft); // by the colleague who got it
    CHECK(need(Intake(*opened.orders).takeIn(finished, act(2))).outcome == Outcome::Added);
    CHECK(need(opened.orders->load(draft.id)) == finished);
    CHECK_FALSE(opened.orders->list().front()->isDraft);
    CHECK(need(opened.profile->verify()).isEmpty());
}

TEST_CASE("Versions come in whatever order, and the last one stands on the card")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    const Order first = finishedElsewhere(inventedOrder(1));
    const Order second = finishedElsewhere(changeOf(first, QStringLiteral("Newname")));
    need(Intake(*opened.orders).takeIn(second, act()));
    CHECK(refusal(opened, inventedOrder(1)).contains(QStringLiteral("a later version is here")));
    CHECK(need(Intake(*opened.orders).takeIn(first, act(1))).outcome == Outcome::Added);
    CHECK(opened.orders->finishedVersions(first.id) == QList<int>{0, 1});
    CHECK(opened.orders->list().front()->answer(deviceWearer.lastName) == QStringLiteral("Newname"));
    CHECK(need(opened.orders->load(first.id, 0)) == first);
    CHECK(need(opened.orders->load(first.id)) == second);
}

TEST_CASE("Two changes that were made apart from each other are told apart")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    const Order first = need(opened.orders->finish(inventedOrder(1), act()));
    need(opened.orders->finish(changeOf(first, QStringLiteral("Newname")), act(10)));
    const Order theirs = finishedElsewhere(changeOf(first, QStringLiteral("Newname")));
    CHECK(refusal(opened, theirs).contains(QStringLiteral("made apart from each other")));
    const Order next = finishedElsewhere(changeOf(theirs, QStringLiteral("Thirdname")));
    CHECK(refusal(opened, next).contains(QStringLiteral("made apart from each other")));
}

TEST_CASE("An order that was removed for good does not come back")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    need(opened.orders->finish(inventedOrder(1), act()));
    REQUIRE(Removal(*opened.orders).remove({inventedOrder(1).id}, QStringLiteral("retention"), act(1)));
    CHECK(refusal(opened, finishedElsewhere(inventedOrder(1)))
              .contains(QStringLiteral("was removed from this profile for good")));
}
