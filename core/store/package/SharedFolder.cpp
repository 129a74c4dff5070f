// SPDX-License-Identifier: MIT
#include "core/store/package/SharedFolder.h"

#include "core/base/Text.h"
#include "core/order/Reference.h"
#include "core/store/orders/Removal.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace emo::store {

namespace {

struct SharedFolderTexts
{
    EMO_TEXTS(SharedFolderTexts)
};

bool isHere(const OrderStore &orders, const SharedPackage &package)
{
    for (const Card *card : orders.cards().search(package.reference))
        if (referenceOf(card->orderId) == package.reference)
            return orders.finishedVersions(card->orderId).contains(package.number);
    return false;
}

} // namespace

Result<QList<SharedPackage>> packagesIn(const QString &folder)
{
    static const QRegularExpression name(QStringLiteral("^([0-9A-Z-]+)-v(\\d{1,6})\\.emodesk$"));
    const QDir directory(folder);
    if (folder.isEmpty() || !directory.exists() || !directory.isReadable())
        return Problem{
            SharedFolderTexts::tr("The shared folder %1 cannot be read. Connect its drive, or choose "
                                  "another folder")
                .with(folder)};
    QHash<QString, SharedPackage> newest;
    constexpr int mostNames = 20'000; // anybody may write to the folder
    QStringList files;
    for (QDirIterator it(folder, {QStringLiteral("*.emodesk")}, QDir::Files);
         it.hasNext() && files.size() < mostNames;) {
        it.next();
        files.append(it.fileName());
    }
    files.sort();
    for (const QString &file : std::as_const(files)) {
        const auto match = name.match(file);
        const QString reference = match.captured(1);
        if (!match.hasMatch() || !isReference(reference))
            continue;
        const SharedPackage each{directory.filePath(file), reference, match.captured(2).toInt()};
        if (const auto known = newest.constFind(reference);
            known == newest.constEnd() || known->number < each.number)
            newest.insert(reference, each);
    }
    QList<SharedPackage> all = newest.values();
    std::ranges::sort(all, {}, &SharedPackage::path);
    return all;
}

Result<QList<SharedPackage>> newAmong(const QList<SharedPackage> &packages, const OrderStore &orders)
{
    const auto left = tombstones(orders.profile());
    if (!left)
        return left.error();
    QSet<QString> removed;
    for (const Tombstone &each : *left)
        removed.insert(referenceOf(each.orderId));
    QList<SharedPackage> fresh = packages;
    fresh.removeIf(
        [&](const SharedPackage &each) { return removed.contains(each.reference) || isHere(orders, each); });
    return fresh;
}

Result<QString> share(const OrderStore &orders, const Form &form, const QString &id, const QString &folder,
    PackagePassphrase &passphrase, const PassphraseCost &cost, const Act &act)
{
    const auto before = packagesIn(folder);
    if (!before)
        return before.error();
    const QList<int> finished = orders.finishedVersions(id);
    const int number = finished.isEmpty() ? 0 : finished.last();
    const QString path = QDir(folder).filePath(packageName(id, number));
    const auto made
        = exportPackage(orders, form, id, PackageExtent::FinishedVersions, path, passphrase, cost, act);
    if (!made)
        return made.error();
    for (const SharedPackage &each : *before)
        if (each.reference == referenceOf(id) && each.number < number)
            QFile::remove(each.path);
    return path;
}

} // namespace emo::store
