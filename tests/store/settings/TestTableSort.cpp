// SPDX-License-Identifier: MIT
#include "core/store/settings/TableSort.h"

#include "core/store/backup/Backup.h"
#include "tests/store/ProfileForTests.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

const TableSort byStart{QStringLiteral("start"), true};

}

TEST_CASE("How orders are sorted is there again when the profile is opened, and the audit says nothing of it")
{
    const QTemporaryDir folder;
    {
        const Opened opened = created(folder.path());
        CHECK_FALSE(need(tableSort(*opened.profile)));
        const auto before = opened.profile->audit().head();
        REQUIRE(saveTableSort(*opened.profile, {QStringLiteral("name"), false}));
        REQUIRE(saveTableSort(*opened.profile, byStart));
        CHECK(opened.profile->audit().head().count == before.count);
    }
    const Opened again = reopened(folder.path());
    CHECK(need(tableSort(*again.profile)) == byStart);
    CHECK(need(again.profile->verify()).isEmpty());
}

TEST_CASE("A backup has how orders are sorted")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    const Opened opened = created(folder.path());
    REQUIRE(saveTableSort(*opened.profile, byStart));
    const Backup made = need(backUp(*opened.profile, target.path(), act(1)));
    CHECK(made.isWhole());
    const auto restored
        = need(restoreBackup(made.path, passphrase(), target.filePath(QStringLiteral("new")), act(2)));
    CHECK(need(tableSort(*restored.profile)) == byStart);
}

TEST_CASE("A profile of the program before learns how orders are sorted")
{
    const QTemporaryDir folder;
    {
        const Opened opened = created(folder.path());
        need(opened.orders->finish(inventedOrder(1), act()));
    }
    tamper(databaseOf(folder), backTo(6));
    const Opened again = reopened(folder.path());
    CHECK(damageOf(*again.profile) == QStringList());
    CHECK_FALSE(need(tableSort(*again.profile)));
    REQUIRE(saveTableSort(*again.profile, byStart));
    CHECK(need(tableSort(*again.profile)) == byStart);
    CHECK(need(again.profile->verify()).isEmpty());
}
