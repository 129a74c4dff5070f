// SPDX-License-Identifier: MIT
#include "core/store/vault/SystemKeyring.h"
#include "tests/store/ProfileForTests.h"

#include <QUuid>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

TEST_CASE("The system's keyring opens a profile, and where there is none, that is told")
{
    const QTemporaryDir folder;
    const auto keyring = systemKeyring(folder.path());
    REQUIRE(keyring);
    CHECK_FALSE(keyring->fetch(QUuid::createUuid().toString()));
    {
        const Opened opened = created(folder.path());
        const auto added = opened.profile->addSlot(Credential::system(*keyring), lowestCost, act(1));
        if (!added) {
            WARN("No keyring on this computer: " << added.error().detail.toStdString());
            CHECK(added.error().message.contains(QStringLiteral("Use a passphrase instead")));
            CHECK(need(opened.profile->keySlots()).size() == 1);
            return;
        }
        REQUIRE(opened.orders->saveDraft(inventedOrder(1), act(2)));
    }
    const auto again = Profile::open(folder.path(), Credential::system(*keyring));
    REQUIRE(again);
    CHECK((*again)->damage().isEmpty());
}
