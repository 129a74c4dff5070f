// SPDX-License-Identifier: MIT
#include "core/store/orders/Annexes.h"

#include "tests/store/ProfileForTests.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

const auto alone = QStringLiteral("20000000-0000-4000-8000-000000000001");

bool hasAnnex(const Opened &opened, const QString &id)
{
    return need(annexText(*opened.profile, id)).has_value();
}

} // namespace

TEST_CASE("An Annex A is there again when the profile is opened, and stands nowhere in plain text")
{
    const QTemporaryDir folder;
    REQUIRE(saveAnnexText(*created(folder.path()).profile, alone, "first", act()));
    {
        const Opened opened = reopened(folder.path());
        CHECK(opened.profile->damage().isEmpty());
        REQUIRE(saveAnnexText(*opened.profile, alone, "Petra Makebelieve", act()));
    }
    const Opened opened = reopened(folder.path());
    CHECK(need(annexText(*opened.profile, alone)) == QByteArray("Petra Makebelieve"));
    CHECK(need(annexTexts(*opened.profile)) == QList<QByteArray>{"Petra Makebelieve"});
    QFile database(ProfileFolder(folder.path()).database());
    REQUIRE(database.open(QIODevice::ReadOnly));
    CHECK_FALSE(database.readAll().contains("Makebelieve"));
}

TEST_CASE("An Annex A can be deleted")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    REQUIRE(saveAnnexText(*opened.profile, alone, "text", act()));
    REQUIRE(removeAnnex(*opened.profile, alone, act()));
    CHECK_FALSE(hasAnnex(opened, alone));
}

TEST_CASE("An Annex A goes with its order, and not before")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    const Order order = inventedOrder(1);
    REQUIRE(opened.orders->saveDraft(order, act()));
    REQUIRE(saveAnnexText(*opened.profile, order.id, "text", act()));

    SECTION("removed for good")
    {
        REQUIRE(Removal(*opened.orders).remove({order.id}, QStringLiteral("asked for"), act()));
        CHECK_FALSE(hasAnnex(opened, order.id));
    }
    SECTION("deleted as a draft")
    {
        REQUIRE(Bin(*opened.orders).discard(order.id, act()));
        CHECK(hasAnnex(opened, order.id));
        REQUIRE(Bin(*opened.orders).empty(act(10).when, act(10)));
        CHECK_FALSE(hasAnnex(opened, order.id));
    }
    SECTION("deleted, and begun again from a file")
    {
        REQUIRE(Bin(*opened.orders).discard(order.id, act()));
        REQUIRE(opened.orders->saveDraft(order, act(5)));
        REQUIRE(Bin(*opened.orders).empty(act(10).when, act(10)));
        CHECK(hasAnnex(opened, order.id));
    }
}
