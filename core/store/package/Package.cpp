// SPDX-License-Identifier: MIT
#include "core/store/package/Package.h"

#include "core/base/Cancelled.h"
#include "core/base/SaveFile.h"
#include "core/base/Text.h"
#include "core/order/OrderJson.h"
#include "core/order/Reference.h"
#include "core/store/orders/Annexes.h"
#include "core/store/orders/OrderFiles.h"
#include "core/store/package/PackageContent.h"
#include "core/store/package/PackageHeader.h"
#include "core/store/vault/SealedFile.h"

#include <QSaveFile>

namespace emo::store {

namespace {

struct PackageTexts
{
    EMO_TEXTS(PackageTexts)
};

constexpr qint64 largestPackage = qint64(1) << 30;

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

/// What opens those of the versions' files that the profile has. Those of the live service are not here.
Result<std::vector<AttachmentKey>> filesOf(
    const Profile &profile, const Form &form, const std::vector<Order> &versions)
{
    QStringList contents;
    const auto note = [&](const AnyQuestion &, const File &file) {
        if (profile.records().has(tables::attachments, file.content) && !contents.contains(file.content))
            contents.append(file.content);
    };
    for (const Order &version : versions) {
        forEachFile(form, version.answers, note);
        if (version.before)
            forEachFile(form, *version.before, note);
    }
    std::vector<AttachmentKey> files;
    for (const QString &content : std::as_const(contents)) {
        auto file = attachmentKey(profile.records(), profile.folder().attachments(), content);
        if (!file)
            return file.error();
        files.push_back(*std::move(file));
    }
    return files;
}

QJsonArray versionsToJson(const Form &form, const std::vector<Order> &versions)
{
    QJsonArray json;
    for (const Order &version : versions)
        json.append(orderToJson(form, version));
    return json;
}

} // namespace

QString packageName(const QString &orderId, int number)
{
    return QStringLiteral("%1-v%2.emodesk").arg(referenceOf(orderId)).arg(number);
}

Result<OutgoingPackage> outgoingPackage(
    const OrderStore &orders, const Form &form, const QString &id, PackageExtent extent)
{
    auto versions = versionsOf(orders, id, extent);
    if (!versions)
        return versions.error();
    const auto annex = annexText(orders.profile(), id);
    if (!annex)
        return annex.error();
    auto files = filesOf(orders.profile(), form, *versions);
    if (!files)
        return files.error();
    return OutgoingPackage{*std::move(versions), annex->value_or(QByteArray()), *std::move(files)};
}

Result<> writePackage(const Form &form, const OutgoingPackage &package, const QString &path,
    PackagePassphrase &passphrase, const PassphraseCost &cost, const std::stop_token &stop,
    const BeforeItCounts &tell)
{
    const auto place = placeToSave(path);
    if (!place)
        return place.error();
    const Key key = Key::random();
    const auto header = packageHeader(key, passphrase, cost);
    if (!header)
        return header.error();
    QSaveFile file(*place);
    const bool isBegun = file.open(QIODevice::WriteOnly) && file.write(*header) == header->size();
    PackageContent content({versionsToJson(form, package.versions), package.annex}, package.files);
    const auto sealed
        = isBegun ? sealFile(key, content, file, largestPackage) : Result<SealedContent>(SealedContent{});
    if (content.problem())
        return *content.problem();
    if (stop.stop_requested())
        return cancelled(); // what is not committed is no file
    const bool isReady = isBegun && sealed && file.flush();
    if (const auto told = isReady && tell ? tell() : Result<>(); !told)
        return told;
    if (!isReady || !file.commit())
        return Problem{
            PackageTexts::tr(
                "The package could not be written to %1. Choose another folder, or make room on the disk")
                .with(path),
            file.errorString()};
    return {};
}

Result<> notePackage(Profile &profile, const OutgoingPackage &package, const Act &act)
{
    const Order &last = package.versions.back();
    return profile.write([&] {
        return profile.audit().append(
            {act.who, QStringLiteral("package made"), act.when, last.id, last.current().number});
    });
}

Result<> exportPackage(const OrderStore &orders, const Form &form, const QString &id, PackageExtent extent,
    const QString &path, PackagePassphrase &passphrase, const PassphraseCost &cost, const Act &act,
    const BeforeItCounts &tell)
{
    const auto package = outgoingPackage(orders, form, id, extent);
    if (!package)
        return package.error();
    return writePackage(form, *package, path, passphrase, cost, {}, [&]() -> Result<> {
        const auto told = tell ? tell() : Result<>();
        return told ? notePackage(orders.profile(), *package, act) : told;
    });
}

} // namespace emo::store
