// SPDX-License-Identifier: MIT
#include "core/store/package/PackageHeader.h"

#include "core/base/Text.h"
#include "core/store/vault/Sealing.h"

#include <QDataStream>

#include <sodium.h>

#include <algorithm>

namespace emo::store {

namespace {

struct PackageHeaderTexts
{
    EMO_TEXTS(PackageHeaderTexts)
};

constexpr char magic[] = "EMO Desk package";
constexpr qsizetype magicSize = sizeof(magic) - 1 + 1; // and the format
constexpr qsizetype costSize = 4 + 4 + crypto_pwhash_SALTBYTES;
constexpr qsizetype sealedKeySize = 1 + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES + Key::size
    + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype checkSize = crypto_generichash_BYTES_MIN;
constexpr qsizetype packageHeaderSize = magicSize + costSize + sealedKeySize + checkSize;

Problem noPackage()
{
    return Problem{
        PackageHeaderTexts::tr("This is not a package of EMO Desk, or it is damaged. Ask for it again")};
}

Problem newerPackage()
{
    return Problem{PackageHeaderTexts::tr("A newer EMO Desk has made this package. Install that version "
                                          "here, or ask for the order's form as a PDF")};
}

QByteArray checkOf(const QByteArray &bytes)
{
    startSodium();
    QByteArray hash(checkSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), std::size_t(hash.size()),
        reinterpret_cast<const unsigned char *>(bytes.constData()), std::size_t(bytes.size()), nullptr, 0);
    return hash;
}

} // namespace

Problem damagedPackage()
{
    return Problem{PackageHeaderTexts::tr("The package is damaged or incomplete. Ask for it again")};
}

Result<QByteArray> packageHeader(
    const Key &packageKey, PackagePassphrase &passphrase, const PassphraseCost &cost, char format)
{
    const PackageCost spent = passphrase.costOfNext(cost);
    const auto key = passphrase.key(spent);
    if (!key)
        return key.error();
    QByteArray header = QByteArray(magic) + format;
    QDataStream stream(&header, QIODevice::Append);
    stream << spent.operations << spent.megabytes;
    header += spent.salt;
    Secret copy(Key::size);
    std::copy_n(packageKey.data(), Key::size, copy.data());
    header += sealSecret(**key, header, copy);
    return header + checkOf(header);
}

Result<Key> packageKey(QIODevice &package, PackagePassphrase &passphrase)
{
    const QByteArray header = package.read(packageHeaderSize);
    if (header.size() != packageHeaderSize || !header.startsWith(magic))
        return noPackage();
    const QByteArray body = header.chopped(checkSize);
    if (checkOf(body) != header.last(checkSize))
        return damagedPackage();
    if (const char given = header[magicSize - 1]; given < 1 || given > packageFormat)
        return newerPackage();
    PackageCost cost{};
    QDataStream stream(body.mid(magicSize));
    stream >> cost.operations >> cost.megabytes;
    cost.salt = body.mid(magicSize + 8, crypto_pwhash_SALTBYTES);
    const auto key = passphrase.key(cost);
    if (!key)
        return key.error();
    auto opened = unsealSecret(**key, body.chopped(sealedKeySize), body.last(sealedKeySize));
    if (!opened)
        return Problem{PackageHeaderTexts::tr("That passphrase does not open the package. Try again")};
    return Key(*std::move(opened));
}

} // namespace emo::store
