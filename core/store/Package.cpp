// SPDX-License-Identifier: MIT
#include "core/store/Package.h"

#include "core/base/Text.h"
#include "core/order/OrderJson.h"
#include "core/order/Reference.h"
#include "core/store/Attachments.h"
#include "core/store/OrderFiles.h"
#include "core/store/PackageContent.h"
#include "core/store/SealedFile.h"
#include "core/store/Sealing.h"

#include <QBuffer>
#include <QDataStream>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <sodium.h>

namespace emo::store {

namespace {

struct PackageTexts
{
    EMO_TEXTS(PackageTexts)
};

constexpr qint64 largestPackage = qint64(1) << 30;
constexpr char magic[] = "EMO Desk package\1";
constexpr qsizetype magicSize = sizeof(magic) - 1;
constexpr qsizetype costSize = 4 + 4 + crypto_pwhash_SALTBYTES;
constexpr qsizetype keySize = 1 + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES + Key::size
    + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype checkSize = crypto_generichash_BYTES_MIN;
constexpr qsizetype headerSize = magicSize + costSize + keySize + checkSize;

Problem noPackage()
{
    return Problem{
        PackageTexts::tr("This is not a package of EMO Desk, or it is damaged. Ask for it again").toString()};
}

Problem damagedPackage()
{
    return Problem{PackageTexts::tr("The package is damaged or incomplete. Ask for it again").toString()};
}

QByteArray checkOf(const QByteArray &bytes)
{
    startSodium();
    QByteArray hash(checkSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), std::size_t(hash.size()),
        reinterpret_cast<const unsigned char *>(bytes.constData()), std::size_t(bytes.size()), nullptr, 0);
    return hash;
}

Result<QByteArray> headerFor(const Key &packageKey, PackagePassphrase &passphrase, const PassphraseCost &cost)
{
    const PackageCost spent = passphrase.costOfNext(cost);
    const auto key = passphrase.key(spent);
    if (!key)
        return key.error();
    QByteArray header(magic, magicSize);
    QDataStream stream(&header, QIODevice::Append);
    stream << spent.operations << spent.megabytes;
    header += spent.salt;
    Secret copy(Key::size);
    std::copy_n(packageKey.data(), Key::size, copy.data());
    header += sealSecret(**key, header, copy);
    return header + checkOf(header);
}

Result<Key> packageKey(const QByteArray &header, PackagePassphrase &passphrase)
{
    if (header.size() != headerSize || !header.startsWith(QByteArrayView(magic, magicSize)))
        return noPackage();
    const QByteArray body = header.chopped(checkSize);
    if (checkOf(body) != header.last(checkSize))
        return damagedPackage();
    PackageCost cost{};
    QDataStream stream(body.mid(magicSize));
    stream >> cost.operations >> cost.megabytes;
    cost.salt = body.mid(magicSize + 8, crypto_pwhash_SALTBYTES);
    const auto key = passphrase.key(cost);
    if (!key)
        return key.error();
    auto opened = unsealSecret(**key, body.chopped(keySize), body.last(keySize));
    if (!opened)
        return Problem{PackageTexts::tr("That passphrase does not open the package. Try again").toString()};
    return Key(*std::move(opened));
}

Result<std::vector<Order>> versionsOf(const OrderStore &orders, const QString &id, PackageExtent extent)
{
    std::vector<Order> versions;
    for (const int number : orders.finishedVersions(id)) {
        const auto version = orders.load(id, number);
        if (!version)
            return version.error();
        versions.push_back(*version);
    }
    if (extent == PackageExtent::Everything) {
        const auto last = orders.load(id);
        if (!last)
            return last.error();
        if (last->current().isDraft())
            versions.push_back(*last);
    }
    if (versions.empty())
        return Problem{
            PackageTexts::tr("The order %1 has no finished version. Finish it first").with(referenceOf(id))};
    return versions;
}

/// What the profile has of the files that the versions name. Those of the live service are not here.
QStringList contentsOf(const Records &records, const Form &form, const std::vector<Order> &versions)
{
    QStringList contents;
    const auto note = [&](const File &file) {
        if (records.has(tables::attachments, file.content) && !contents.contains(file.content))
            contents.append(file.content);
    };
    for (const Order &version : versions) {
        forEachFile(form, version.answers, note);
        if (version.before)
            forEachFile(form, *version.before, note);
    }
    return contents;
}

QJsonArray versionsToJson(const Form &form, const std::vector<Order> &versions)
{
    QJsonArray json;
    for (const Order &version : versions)
        json.append(orderToJson(form, version));
    return json;
}

Result<std::vector<Order>> versionsFrom(const Form &form, const QJsonArray &json)
{
    std::vector<Order> versions;
    for (const QJsonValue &each : json) {
        const auto order = orderFromJson(form, QJsonDocument(each.toObject()).toJson(QJsonDocument::Compact));
        if (!order)
            return order.error();
        if (!versions.empty() && versions.front().id != order->id)
            return damagedPackage();
        versions.push_back(*order);
    }
    return versions.empty() ? Result<std::vector<Order>>(damagedPackage()) : versions;
}

/// Reads the package through, to its end, into `content`.
Result<> readPackage(const QString &path, PackagePassphrase &passphrase, PackageContentReader &content)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{PackageTexts::tr("The package %1 cannot be read").with(path), file.errorString()};
    const auto key = packageKey(file.read(headerSize), passphrase);
    if (!key)
        return key.error();
    const auto read = unsealFile(*key, file, content);
    if (content.problem())
        return *content.problem();
    return read && content.isComplete() ? Result<>() : damagedPackage();
}

} // namespace

QString packageName(const QString &orderId, int number)
{
    return QStringLiteral("%1-v%2.emodesk").arg(referenceOf(orderId)).arg(number);
}

Result<> exportPackage(const OrderStore &orders, const Form &form, const QString &id, PackageExtent extent,
    const QString &path, PackagePassphrase &passphrase, const PassphraseCost &cost, const Act &act)
{
    const auto versions = versionsOf(orders, id, extent);
    if (!versions)
        return versions.error();
    Profile &profile = orders.profile();
    const Key key = Key::random();
    const auto header = headerFor(key, passphrase, cost);
    if (!header)
        return header.error();
    QSaveFile file(path);
    const bool isBegun = file.open(QIODevice::WriteOnly) && file.write(*header) == header->size();
    PackageContent content(
        profile, versionsToJson(form, *versions), contentsOf(profile.records(), form, *versions));
    const auto sealed
        = isBegun ? sealFile(key, content, file, largestPackage) : Result<SealedContent>(SealedContent{});
    if (content.problem())
        return *content.problem();
    if (!isBegun || !sealed || !file.commit())
        return Problem{
            PackageTexts::tr(
                "The package could not be written to %1. Choose another folder, or make room on the disk")
                .with(path),
            file.errorString()};
    return profile.write([&] {
        return profile.audit().append(
            {act.who, QStringLiteral("package made"), act.when, id, versions->back().current().number});
    });
}

Result<std::vector<Order>> packagedVersions(
    const Form &form, const QString &path, PackagePassphrase &passphrase)
{
    PackageContentReader content([](const QString &, const QByteArray &) { return Result<>(); });
    const auto read = readPackage(path, passphrase, content);
    return read ? versionsFrom(form, content.versions()) : read.error();
}

Result<QList<OrderStore::TakenIn>> importPackage(
    OrderStore &orders, const Form &form, const QString &path, PackagePassphrase &passphrase, const Act &act)
{
    // First to its end, so that nothing is taken in from one that is cut short.
    auto versions = packagedVersions(form, path, passphrase);
    if (!versions)
        return versions.error();
    QHash<QString, QString> contents; // as they are called here, by what they are called in the package
    PackageContentReader content([&](const QString &name, QByteArray bytes) -> Result<> {
        QBuffer file(&bytes);
        file.open(QIODevice::ReadOnly);
        const auto added = Attachments(orders.profile()).add(file);
        if (!added)
            return added.error();
        contents.insert(name, *added);
        return {};
    });
    if (const auto read = readPackage(path, passphrase, content); !read)
        return read.error();
    const auto here = [&](const File &file) {
        return File{file.name, contents.value(file.content, file.content)};
    };
    QList<OrderStore::TakenIn> taken;
    for (Order &version : *versions) {
        version.answers = withFiles(form, version.answers, here);
        if (version.before)
            version.before = withFiles(form, *version.before, here);
        const auto each = orders.takeIn(version, act);
        if (!each)
            return each.error();
        taken.append(*each);
    }
    return taken;
}

} // namespace emo::store
