// SPDX-License-Identifier: MIT
#include "core/store/vault/KeySlot.h"

#include "core/store/vault/RecoveryKey.h"
#include "tests/store/FakeKeyring.h"
#include "tests/Support.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;
using emo::test::FakeKeyring;

namespace {

Credential passphrase(const char *words)
{
    return Credential::passphrase(Secret::takenFrom(QString::fromLatin1(words)));
}

bool isSame(const Key &a, const Key &b)
{
    return std::equal(a.data(), a.data() + Key::size, b.data());
}

} // namespace

TEST_CASE("A passphrase opens its slot, and another one is told that it is wrong")
{
    const Key dataKey = Key::random();
    const auto slot = sealedSlot(dataKey, passphrase("correct invented horse"), lowestCost);
    REQUIRE(slot);

    const auto opened = openSlot(*slot, passphrase("correct invented horse"));
    REQUIRE(opened);
    CHECK(isSame(*opened, dataKey));
    for (const char *words : {"correct invented horsf", "", "CORRECT INVENTED HORSE"}) {
        const auto refused = openSlot(*slot, passphrase(words));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message == wrongKey(SlotKind::Passphrase).message);
        CHECK(refused.error().detail.isEmpty());
    }
}

TEST_CASE("A recovery key opens its slot, and no other key does")
{
    const Key dataKey = Key::random();
    Secret key = newRecoveryKey();
    QString printed = printedRecoveryKey(key);
    const auto slot = sealedSlot(dataKey, Credential::recovery(std::move(key)), lowestCost);
    REQUIRE(slot);

    Result<Secret> typed = recoveryKeyFrom(std::move(printed));
    const auto opened = openSlot(*slot, Credential::recovery(*std::move(typed)));
    REQUIRE(opened);
    CHECK(isSame(*opened, dataKey));
    const auto other = openSlot(*slot, Credential::recovery(newRecoveryKey()));
    REQUIRE_FALSE(other);
    CHECK(other.error().message == wrongKey(SlotKind::Recovery).message);
    CHECK_FALSE(openSlot(*slot, passphrase("correct invented horse")));
}

TEST_CASE("The system's keyring opens its slot while it has the key")
{
    const Key dataKey = Key::random();
    FakeKeyring keyring;
    const auto slot = sealedSlot(dataKey, Credential::system(keyring), lowestCost);
    REQUIRE(slot);

    const auto opened = openSlot(*slot, Credential::system(keyring));
    REQUIRE(opened);
    CHECK(isSame(*opened, dataKey));
    FakeKeyring ofAnotherUser;
    CHECK_FALSE(openSlot(*slot, Credential::system(ofAnotherUser)));
}

TEST_CASE("A slot with one altered bit is refused")
{
    for (const Credential &credential : {passphrase("correct invented horse"), passphrase("another")}) {
        const auto slot = sealedSlot(Key::random(), credential, lowestCost);
        REQUIRE(slot);
        for (qsizetype i = 0; i < slot->sealed.size(); ++i)
            for (int bit = 0; bit < 8; ++bit) {
                KeySlot altered = *slot;
                altered.sealed[i] = char(altered.sealed[i] ^ (1 << bit));
                CHECK_FALSE(openSlot(altered, credential));
            }
        for (qsizetype size = 0; size < slot->sealed.size(); ++size) {
            KeySlot shortened = *slot;
            shortened.sealed.truncate(size);
            CHECK_FALSE(openSlot(shortened, credential));
        }
        KeySlot renamed = *slot;
        renamed.id.append(u'0');
        CHECK_FALSE(openSlot(renamed, credential));
    }
}

TEST_CASE("The same passphrase seals two slots differently")
{
    const Key dataKey = Key::random();
    const auto first = sealedSlot(dataKey, passphrase("correct invented horse"), lowestCost);
    const auto second = sealedSlot(dataKey, passphrase("correct invented horse"), lowestCost);
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->sealed.mid(18, 16) != second->sealed.mid(18, 16)); // the salt
}
