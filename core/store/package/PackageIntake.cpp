// SPDX-License-Identifier: MIT
// How packages come in.
#include "core/base/Cancelled.h"
#include "core/base/ReadableFile.h"
#include "core/base/Text.h"
#include "core/order/ForeignOrder.h"
#include "core/order/ReadingLimits.h"
#include "core/order/Reference.h"
#include "core/store/orders/AttachmentCheck.h"
#include "core/store/orders/OrderFiles.h"
#include "core/store/package/Package.h"
#include "core/store/package/PackageContent.h"
#include "core/store/package/PackageHeader.h"
#include "core/store/vault/SealedFile.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace emo::store {

namespace {

struct PackageIntakeTexts
{
    EMO_TEXTS(PackageIntakeTexts)
};

Result<std::vector<Order>> versionsFrom(const Form &form, const QJsonArray &json)
{
    std::vector<Order> versions;
    for (const auto &each : json) {
        const auto order
            = foreignOrderFromJson(form, QJsonDocument(each.toObject()).toJson(QJsonDocument::Compact));
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
    if (const auto readable = checkReadable(path); !readable)
        return readable.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{
            PackageIntakeTexts::tr("The package %1 cannot be read").with(path), file.errorString()};
    const auto key = packageKey(file, passphrase);
    if (!key)
        return key.error();
    const auto read = unsealFile(*key, file, content);
    if (content.problem())
        return *content.problem();
    return read && content.isComplete() ? Result<>() : damagedPackage();
}

/// Looks whether a file of the package is what each question that it answers asks for. False if it answers
/// none.
Result<bool> checkFile(const Form &form, const std::vector<Order> &versions, const QString &content,
    const QByteArray &bytes, const QString &reader, const std::stop_token &stop)
{
    std::vector<std::pair<const AnyQuestion *, QString>> checked;
    Result<> whole;
    const auto check = [&](const AnyQuestion &question, const File &file) {
        const std::pair asWhat(&question, file.name);
        if (!whole || file.content != content || std::ranges::find(checked, asWhat) != checked.end())
            return;
        checked.push_back(asWhat);
        if (const auto done = checkContents(bytes, file.name, question, reader, stop); !done)
            whole = isCancelled(done.error())
                ? done.error()
                : Problem{
                    PackageIntakeTexts::tr("%1 in the package cannot be taken in, so nothing of it was: %2")
                        .with(question.label(), done.error().message),
                    done.error().detail};
    };
    for (const Order &version : versions) {
        forEachFile(form, version.answers, check);
        if (version.before)
            forEachFile(form, *version.before, check);
    }
    return whole.withValue(!checked.empty());
}

} // namespace

Result<CheckedPackage> checkPackage(const Form &form, const QString &path, PackagePassphrase &passphrase,
    const QString &reader, const std::stop_token &stop)
{
    CheckedPackage package{path, {}, {}, {}};
    PackageContentReader content(
        [&](const PackageText &text) -> Result<> {
            auto versions = versionsFrom(form, text.versions);
            if (!versions)
                return versions.error();
            const QString id = versions->front().id;
            if (!text.annex.isEmpty() && foldedId(annexId(text.annex)) != id)
                return damagedPackage();
            if (const auto sizes = checkSizes(form, QJsonDocument::fromJson(text.annex).object()); !sizes)
                return sizes.error();
            package.versions = *std::move(versions);
            package.annex = withAnnexId(text.annex, id);
            return {};
        },
        [&](const QString &name, QByteArray bytes) -> Result<> {
            const auto isNamed = checkFile(form, package.versions, name, bytes, reader, stop);
            if (!isNamed)
                return isNamed.error();
            QBuffer file(&bytes);
            file.open(QIODevice::ReadOnly);
            if (*isNamed)
                package.files.insert(name, contentHash(file).value_or(QByteArray()));
            return {};
        });
    const auto read = readPackage(path, passphrase, content);
    return read.withValue(std::move(package));
}

Result<TakenPackage> takeInPackage(OrderStore &orders, const Form &form, const CheckedPackage &package,
    PackagePassphrase &passphrase, const Act &act)
{
    Attachments attachments(orders.profile());
    const auto before = attachments.all();
    if (!before)
        return before.error();
    QHash<QString, QString> contents; // as they are called here, by what they are called in the package
    PackageContentReader content([](const PackageText &) { return Result<>(); },
        [&](const QString &name, QByteArray bytes) -> Result<> {
            const auto hash = package.files.constFind(name);
            if (hash == package.files.constEnd())
                return {}; // no answer names it
            QBuffer file(&bytes);
            file.open(QIODevice::ReadOnly);
            const auto added = attachments.add(file, *hash);
            if (!added)
                return added.error();
            contents.insert(name, *added);
            return {};
        });
    const auto here = [&](const File &file) {
        return File{file.name, contents.value(file.content, file.content)};
    };
    TakenPackage taken;
    Result<> done = readPackage(package.path, passphrase, content);
    if (done)
        done = orders.together([&]() -> Result<> {
            for (Order version : package.versions) {
                version.answers = withFiles(form, version.answers, here);
                if (version.before)
                    version.before = withFiles(form, *version.before, here);
                const auto each = Intake(orders).takeIn(version, act);
                if (!each)
                    return each.error();
                taken.versions.append(*each);
            }
            if (package.annex.isEmpty())
                return {};
            const auto annex = takeInAnnex(orders.profile(), package.annex, act);
            if (!annex)
                return annex.error();
            taken.annex = *annex;
            return {};
        });
    if (done)
        return taken;
    static_cast<void>(attachments.removeAllBut(*before)); // what came with it
    return done.error();
}

QString adviceOn(const TakenPackage &taken)
{
    return taken.annex == AnnexTakenIn::OtherHere ? PackageIntakeTexts::tr(
               "The Annex A of the order %1 here is not the one in the package, and was left as it is. Agree "
               "with who made the package which one holds")
                                                        .with(referenceOf(taken.versions.back().orderId))
                                                  : QString();
}

} // namespace emo::store
