// SPDX-License-Identifier: MIT
#include "core/store/vault/Sealing.h"

#include "tests/Support.h"

#include <catch2/catch.hpp>

using namespace emo::store;

namespace {

const QByteArray plain = "Robin Madeup, 07700 900123";
const Place place{"drafts", QStringLiteral("3f0c2b1e"), 1, 7};

} // namespace

TEST_CASE("A record opens in its place with its key, and shows nothing without")
{
    const Key key = Key::random();
    const QByteArray sealed = seal(key, place.bytes(), plain);

    CHECK(unseal(key, place.bytes(), sealed) == plain);
    CHECK_FALSE(sealed.contains("Madeup"));
    CHECK(seal(key, place.bytes(), plain) != sealed); // another nonce each time
    CHECK(unseal(key, place.bytes(), seal(key, place.bytes(), {})) == QByteArray(""));
    CHECK_FALSE(unseal(Key::random(), place.bytes(), sealed));
}

TEST_CASE("A record does not open in another table, order, version or age")
{
    const Key key = Key::random();
    const QByteArray sealed = seal(key, place.bytes(), plain);

    for (const Place &other : {Place{"finished", place.id, 1, 7},
             Place{"drafts", QStringLiteral("3f0c2b1"), 1, 7}, Place{"drafts", place.id, 2, 7},
             Place{"drafts", place.id, 1, 6}, Place{"draft", QStringLiteral("s3f0c2b1e"), 1, 7}})
        CHECK_FALSE(unseal(key, other.bytes(), sealed));
}

TEST_CASE("A record with one altered bit, or a shortened one, does not open")
{
    const Key key = Key::random();
    const QByteArray sealed = seal(key, place.bytes(), plain);

    for (qsizetype i = 0; i < sealed.size(); ++i)
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray altered = sealed;
            altered[i] = char(altered[i] ^ (1 << bit));
            CHECK_FALSE(unseal(key, place.bytes(), altered));
        }
    for (qsizetype size = 0; size < sealed.size(); ++size)
        CHECK_FALSE(unseal(key, place.bytes(), sealed.left(size)));
    CHECK_FALSE(unseal(key, place.bytes(), sealed + '\0'));
}

TEST_CASE("Each purpose has a key of its own, and always the same")
{
    const Key key = Key::random();
    const QByteArray sealed = seal(key.derived(Purpose::Cards), place.bytes(), plain);

    CHECK(unseal(key.derived(Purpose::Cards), place.bytes(), sealed) == plain);
    CHECK_FALSE(unseal(key.derived(Purpose::Records), place.bytes(), sealed));
    CHECK_FALSE(unseal(key, place.bytes(), sealed));
}

TEST_CASE("A passphrase is the same on every keyboard, and is wiped where it was typed")
{
    QString composed = QStringLiteral("caf\u00e9");
    QString apart = QStringLiteral("cafe\u0301");

    const Secret a = Secret::takenFrom(std::move(composed));
    const Secret b = Secret::takenFrom(std::move(apart));

    REQUIRE(a.size() == b.size());
    CHECK(std::equal(a.data(), a.data() + a.size(), b.data()));
    CHECK(composed.isEmpty());
}
