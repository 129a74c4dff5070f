// SPDX-License-Identifier: MIT
#include "core/store/orders/Bin.h"

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

TEST_CASE("A draft goes to the bin, comes back, and goes for good after its time")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    OrderStore &orders = *opened.orders;
    Bin bin(orders);
    const Order draft = inventedOrder(1);
    REQUIRE(orders.saveDraft(draft, act()));
    REQUIRE(bin.discard(draft.id, act(10)));
    CHECK(orders.list().empty());
    CHECK(messageOf(orders.load(draft.id)).contains(QStringLiteral("not in this profile")));
    const auto binned = need(bin.entries());
    REQUIRE(binned.size() == 1);
    CHECK(binned.front().order == draft);
    CHECK(binned.front().act.when == act(10).when);

    REQUIRE(bin.restore(binned.front().id, act(20)));
    CHECK(need(orders.load(draft.id)) == draft);
    CHECK(need(bin.entries()).isEmpty());

    REQUIRE(bin.discard(draft.id, act(30)));
    REQUIRE(orders.saveDraft(draft, act(40)));
    CHECK(messageOf(bin.restore(need(bin.entries()).front().id, act(41)))
              .contains(QStringLiteral("another draft")));
    REQUIRE(bin.empty(act(30).when, act(50)));
    CHECK(need(bin.entries()).size() == 1);
    REQUIRE(bin.empty(act(31).when, act(50)));
    CHECK(need(bin.entries()).isEmpty());
    CHECK(need(opened.profile->verify()).isEmpty());
}

TEST_CASE("When the draft of a change is deleted, what was finished stays")
{
    const QTemporaryDir folder;
    {
        const Opened opened = created(folder.path());
        const Order first = need(opened.orders->finish(inventedOrder(1), act()));
        const Order change = nextVersion(emoForm, first, versionTypes.variation, QStringLiteral("DDV6"));
        REQUIRE(opened.orders->saveDraft(change, act(60)));
        REQUIRE(Bin(*opened.orders).discard(first.id, act(70)));
        CHECK(need(opened.orders->load(first.id)) == first);
        CHECK_FALSE(opened.orders->list().front()->isDraft);
    }
    CHECK(damageOf(*reopened(folder.path()).profile) == QStringList());
}
