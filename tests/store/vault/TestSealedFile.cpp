// SPDX-License-Identifier: MIT
#include "core/store/vault/SealedFile.h"

#include "tests/Support.h"

#include <QBuffer>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;

namespace {

constexpr qint64 most = 25 * 1024 * 1024;

QByteArray sealed(const Key &key, QByteArray plain)
{
    QBuffer in(&plain);
    in.open(QIODevice::ReadOnly);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    if (!sealFile(key, in, out, most))
        throw std::runtime_error("not sealed");
    return out.data();
}

std::optional<QByteArray> unsealed(const Key &key, QByteArray bytes)
{
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    return unsealFile(key, in, out) ? std::optional(out.data()) : std::nullopt;
}

} // namespace

TEST_CASE("A file of any size comes back as it was")
{
    const Key key = Key::random();
    for (const qsizetype size : {0, 1, 65535, 65536, 65537, 131072, 300000}) {
        const QByteArray plain(size, 'x');
        CHECK(unsealed(key, sealed(key, plain)) == plain);
    }
    CHECK_FALSE(sealed(key, "Robin Madeup").contains("Madeup"));
    CHECK_FALSE(unsealed(Key::random(), sealed(key, "Robin Madeup")));
}

TEST_CASE("A sealed file with one altered byte, or cut or lengthened anywhere, is refused")
{
    const Key key = Key::random();
    const QByteArray small = sealed(key, "an invented licence");
    for (qsizetype i = 0; i < small.size(); ++i) {
        QByteArray altered = small;
        altered[i] = char(altered[i] ^ 1);
        CHECK_FALSE(unsealed(key, altered));
        CHECK_FALSE(unsealed(key, small.left(i)));
    }
    CHECK_FALSE(unsealed(key, small + 'x'));

    const QByteArray large = sealed(key, QByteArray(200000, 'x'));
    constexpr qsizetype chunk = 65536 + 17;
    for (const qsizetype size : {24 + chunk, 24 + 2 * chunk, large.size() - 1})
        CHECK_FALSE(unsealed(key, large.left(size)));
    // two chunks exchanged
    CHECK_FALSE(unsealed(key,
        large.left(24) + large.mid(24 + chunk, chunk) + large.mid(24, chunk) + large.mid(24 + 2 * chunk)));
}

TEST_CASE("A file that is too large is refused before it is all read")
{
    QByteArray plain(most + 1, 'x');
    QBuffer in(&plain);
    in.open(QIODevice::ReadOnly);
    QBuffer out;
    out.open(QIODevice::WriteOnly);

    const auto result = sealFile(Key::random(), in, out, most);

    REQUIRE_FALSE(result);
    CHECK(result.error().message.contains(QStringLiteral("larger than 25 MB")));
}
