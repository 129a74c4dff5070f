// SPDX-License-Identifier: MIT
#include "tests/store/Child.h"
#include "tests/store/ProfileForTests.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

TEST_CASE("The copy from before an update goes once the update is proven")
{
    const QTemporaryDir folder;
    need(created(folder.path()).orders->saveDraft(inventedOrder(1), act()));
    makeEarlier(folder.path());
    const QString copy = folder.filePath(QStringLiteral("backups/before-update-from-5.db"));
    reopened(folder.path());
    REQUIRE(QFile::exists(copy));
    reopened(folder.path()); // nobody has used it yet
    REQUIRE(QFile::exists(copy));
    need(reopened(folder.path()).orders->saveDraft(inventedOrder(2), act()));
    REQUIRE(QFile::exists(copy));

    SECTION("opened, verified and used")
    {
        reopened(folder.path());
        CHECK_FALSE(QFile::exists(copy));
    }
    SECTION("but not while anything is damaged")
    {
        tamper(databaseOf(folder), {QStringLiteral("UPDATE drafts SET sealed = 'x'")});
        reopened(folder.path());
        CHECK(QFile::exists(copy));
    }
}
