// SPDX-License-Identifier: MIT
#include "core/store/vault/KeySlot.h"

#include "core/base/Text.h"
#include "core/store/vault/Sealing.h"

#include <QDataStream>
#include <QIODevice>
#include <QUuid>

#include <sodium.h>

namespace emo::store {

const PassphraseCost moderateCost{
    crypto_pwhash_argon2id_OPSLIMIT_MODERATE, crypto_pwhash_argon2id_MEMLIMIT_MODERATE};
const PassphraseCost lowestCost{crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};

namespace {

struct KeySlotTexts
{
    EMO_TEXTS(KeySlotTexts)
};

/// The slot in clear: how to get from the credential to the key that sealed the copy.
struct Header
{
    quint8 format = 1;
    quint8 kind = 0;
    quint64 operations = 0;
    quint64 bytes = 0;
    QByteArray salt = {};

    QByteArray written() const
    {
        QByteArray all;
        QDataStream stream(&all, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_4);
        stream << format << kind << operations << bytes;
        return all + salt;
    }
};
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype slotHeaderSize = 1 + 1 + 8 + 8 + saltSize;
constexpr qsizetype slotCheckSize = crypto_generichash_BYTES_MIN;

// A damaged slot must not make us try for hours or ask for all the memory there is.
constexpr quint64 mostSlotOperations = 16;
constexpr quint64 mostBytes = quint64(1) << 30;

QByteArray hash(const QByteArray &bytes, qsizetype size)
{
    startSodium();
    QByteArray hashed(size, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hashed.data()), std::size_t(size),
        reinterpret_cast<const unsigned char *>(bytes.constData()), std::size_t(bytes.size()), nullptr, 0);
    return hashed;
}

Problem damagedSlot()
{
    return Problem{
        KeySlotTexts::tr("What this key opens is damaged in the profile. Use the passphrase or the recovery "
                         "key, whichever you have not tried, or restore a backup")};
}

QString keyringName(const QString &slotId)
{
    return QStringLiteral("EMO Desk %1").arg(slotId);
}

Result<Key> passphraseKey(const Header &header, const Secret &words)
{
    Secret key(Key::size);
    const int result
        = crypto_pwhash(key.data(), std::size_t(key.size()), reinterpret_cast<const char *>(words.data()),
            quint64(words.size()), reinterpret_cast<const unsigned char *>(header.salt.constData()),
            header.operations, std::size_t(header.bytes), crypto_pwhash_ALG_ARGON2ID13);
    if (result != 0)
        return Problem{KeySlotTexts::tr("There is not enough memory to check the passphrase. Close other "
                                        "programs and try again")};
    return Key(std::move(key));
}

Key recoveryKey(const Secret &secret)
{
    static constexpr unsigned char context[] = "EMO Desk recovery key 1";
    Secret key(Key::size);
    crypto_generichash(key.data(), std::size_t(key.size()), secret.data(), std::size_t(secret.size()),
        context, sizeof(context) - 1);
    return Key(std::move(key));
}

Result<Key> systemKey(const QString &slotId, SystemKeyring &keyring)
{
    Result<Secret> fetched = keyring.fetch(keyringName(slotId));
    if (!fetched)
        return fetched.error();
    if (fetched->size() != Key::size)
        return wrongKey(SlotKind::System);
    return Key(*std::move(fetched));
}

/// The key that the copy of the data key is sealed with.
Result<Key> slotKey(const QString &slotId, const Header &header, const Credential &credential)
{
    switch (credential.kind()) {
    case SlotKind::Passphrase:
        return passphraseKey(header, credential.secret());
    case SlotKind::Recovery:
        return recoveryKey(credential.secret());
    case SlotKind::System:
        return systemKey(slotId, *credential.keyring());
    }
    Q_UNREACHABLE();
}

QByteArray placeOf(const QString &slotId, const QByteArray &header)
{
    return Place{"slots", slotId}.bytes() + header;
}

/// The header and the sealed copy, if nothing of the slot is damaged.
std::optional<std::pair<Header, QByteArray>> parts(const KeySlot &slot)
{
    if (slot.sealed.size() <= slotHeaderSize + slotCheckSize)
        return std::nullopt;
    const QByteArray body = slot.sealed.chopped(slotCheckSize);
    if (hash(body, slotCheckSize) != slot.sealed.last(slotCheckSize))
        return std::nullopt;
    Header header;
    QDataStream stream(body);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> header.format >> header.kind >> header.operations >> header.bytes;
    header.salt = body.mid(slotHeaderSize - saltSize, saltSize);
    const bool isRight = header.format == Header().format && header.kind == quint8(slot.kind)
        && header.operations <= mostSlotOperations && header.bytes <= mostBytes;
    return isRight ? std::optional(std::pair(header, body.mid(slotHeaderSize))) : std::nullopt;
}

} // namespace

Problem wrongKey(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Passphrase:
        return Problem{KeySlotTexts::tr("That passphrase does not open this profile. Try again")};
    case SlotKind::Recovery:
        return Problem{KeySlotTexts::tr("That recovery key does not open this profile. Compare it with the "
                                        "printed sheet, and try again")};
    case SlotKind::System:
        return Problem{KeySlotTexts::tr(
            "What this computer keeps for you does not open this profile. Use the passphrase")};
    }
    Q_UNREACHABLE();
}

Result<KeySlot> sealedSlot(const Key &dataKey, const Credential &credential, const PassphraseCost &cost)
{
    startSodium();
    KeySlot slot{QUuid::createUuid().toString(QUuid::WithoutBraces), credential.kind(), {}};
    Header header{.kind = quint8(slot.kind), .operations = cost.operations, .bytes = cost.bytes};
    header.salt.resize(saltSize);
    randombytes_buf(header.salt.data(), std::size_t(saltSize));
    if (slot.kind == SlotKind::System) {
        const auto kept = credential.keyring()->store(keyringName(slot.id), Secret::random(Key::size));
        if (!kept)
            return kept.error();
    }
    const Result<Key> key = slotKey(slot.id, header, credential);
    if (!key)
        return key.error();
    Secret copy(Key::size);
    std::copy_n(dataKey.data(), Key::size, copy.data());
    const QByteArray written = header.written();
    const QByteArray body = written + sealSecret(*key, placeOf(slot.id, written), copy);
    slot.sealed = body + hash(body, slotCheckSize);
    return slot;
}

Result<Key> openSlot(const KeySlot &slot, const Credential &credential)
{
    if (slot.kind != credential.kind())
        return wrongKey(credential.kind());
    const auto found = parts(slot);
    if (!found)
        return damagedSlot();
    const auto &[header, sealed] = *found;
    const Result<Key> key = slotKey(slot.id, header, credential);
    if (!key)
        return key.error();
    std::optional<Secret> opened = unsealSecret(*key, placeOf(slot.id, header.written()), sealed);
    if (!opened || opened->size() != Key::size)
        return wrongKey(credential.kind());
    return Key(*std::move(opened));
}

} // namespace emo::store
