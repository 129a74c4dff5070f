// SPDX-License-Identifier: MIT
#include "core/store/vault/Sealing.h"

#include "core/store/disk/Packing.h"

#include <sodium.h>

namespace emo::store {

namespace {

// A sealed record: how it is sealed (one byte), the nonce, the ciphertext with its tag.
constexpr char sealedAs = 1;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype overhead = 1 + nonceSize + tagSize;

const unsigned char *unsignedBytes(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray sealBytes(const Key &key, const QByteArray &place, const unsigned char *plain, qsizetype size)
{
    startSodium();
    QByteArray sealed(size + overhead, Qt::Uninitialized);
    auto *bytes = reinterpret_cast<unsigned char *>(sealed.data());
    bytes[0] = sealedAs;
    randombytes_buf(bytes + 1, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + 1 + nonceSize, nullptr, plain, quint64(size),
        unsignedBytes(place), quint64(place.size()), nullptr, bytes + 1, key.data());
    return sealed;
}

bool unsealInto(unsigned char *plain, const Key &key, const QByteArray &place, const QByteArray &sealed)
{
    startSodium();
    const unsigned char *bytes = unsignedBytes(sealed);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, bytes + 1 + nonceSize,
               quint64(sealed.size() - 1 - nonceSize), unsignedBytes(place), quint64(place.size()), bytes + 1,
               key.data())
        == 0;
}

bool isSealed(const QByteArray &bytes)
{
    return bytes.size() >= overhead && bytes[0] == sealedAs;
}

} // namespace

QByteArray Place::bytes() const
{
    QByteArray all;
    // With their lengths, so that no two places are written alike.
    packText(all, table);
    packText(all, id.toUtf8());
    packNumbers(all, qint32(number), sequence);
    return all;
}

QByteArray seal(const Key &key, const QByteArray &place, const QByteArray &plain)
{
    return sealBytes(key, place, unsignedBytes(plain), plain.size());
}

std::optional<QByteArray> unseal(const Key &key, const QByteArray &place, const QByteArray &sealed)
{
    if (!isSealed(sealed))
        return std::nullopt;
    QByteArray plain(sealed.size() - overhead, Qt::Uninitialized);
    if (!unsealInto(reinterpret_cast<unsigned char *>(plain.data()), key, place, sealed))
        return std::nullopt;
    return plain;
}

QByteArray sealSecret(const Key &key, const QByteArray &place, const Secret &secret)
{
    return sealBytes(key, place, secret.data(), secret.size());
}

std::optional<Secret> unsealSecret(const Key &key, const QByteArray &place, const QByteArray &sealed)
{
    if (!isSealed(sealed))
        return std::nullopt;
    Secret plain(sealed.size() - overhead);
    if (!unsealInto(plain.data(), key, place, sealed))
        return std::nullopt;
    return plain;
}

} // namespace emo::store
