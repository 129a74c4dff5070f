// SPDX-License-Identifier: MIT
#include "core/store/orders/Removal.h"

#include "core/order/Lifecycle.h"
#include "tests/store/ProfileForTests.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

QString messageOf(const auto &result)
{
    return result ? QString() : result.error().message;
}

} // namespace

TEST_CASE("Finished orders are named when their time is over, and leave a tombstone")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    OrderStore &orders = *opened.orders;
    Removal removal(orders);
    const Act finished = act();
    REQUIRE(orders.finish(inventedOrder(1), finished));
    REQUIRE(orders.finish(inventedOrder(2), act(86400 * 10)));
    REQUIRE(orders.saveDraft(inventedOrder(3), finished));
    REQUIRE(orders.saveDraft(nextVersion(emoForm, need(orders.finish(inventedOrder(4), finished)),
                                 versionTypes.variation, QStringLiteral("DDV6")),
        finished));

    const QDateTime lastMoment = finished.when.addMonths(12);
    CHECK(removal.expired(lastMoment, 12).isEmpty());
    CHECK(removal.expired(lastMoment.addSecs(1), 12) == QStringList{inventedOrder(1).id});
    CHECK(
        removal.expired(lastMoment.addDays(20), 12) == QStringList{inventedOrder(1).id, inventedOrder(2).id});

    REQUIRE(removal.remove(
        {inventedOrder(1).id}, QStringLiteral("retention"), {QStringLiteral("Sam Pretend"), lastMoment}));
    CHECK_FALSE(orders.load(inventedOrder(1).id));
    CHECK(orders.list().size() == 3);
    REQUIRE(need(tombstones(orders.profile())).size() == 1);
    CHECK(need(tombstones(orders.profile())).front().reason == QStringLiteral("retention"));
    CHECK(messageOf(orders.saveDraft(inventedOrder(1), act()))
              .contains(QStringLiteral("removed from this profile")));
    CHECK_FALSE(removal.remove({inventedOrder(1).id}, {}, act()));
    CHECK(need(opened.profile->verify()).isEmpty());
}

TEST_CASE("An order for the wrong person is removed with its drafts, deleted ones too")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    OrderStore &orders = *opened.orders;
    REQUIRE(orders.saveDraft(inventedOrder(1), act()));
    REQUIRE(Bin(orders).discard(inventedOrder(1).id, act()));
    REQUIRE(orders.saveDraft(inventedOrder(1), act()));
    REQUIRE(orders.saveDraft(inventedOrder(2), act()));

    REQUIRE(Removal(orders).remove({inventedOrder(1).id}, QStringLiteral("wrong person"), act()));

    CHECK(need(Bin(orders).entries()).isEmpty());
    REQUIRE(orders.list().size() == 1);
    CHECK(orders.list().front()->orderId == inventedOrder(2).id);
    CHECK(need(opened.profile->audit().verified()).last().reason == QStringLiteral("wrong person"));
}
