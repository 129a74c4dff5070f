// SPDX-License-Identifier: MIT
#include "core/store/package/Package.h"

#include "core/store/package/SharedFolder.h"
#include "tests/store/PackageForTests.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

PackagePassphrase words()
{
    return PackagePassphrase(QStringLiteral("invented office words"));
}

} // namespace

TEST_CASE("A package of which the audit cannot tell is not left behind, and an earlier one stays")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.filePath(QStringLiteral("profile")));
    const Order order = need(opened.orders->finish(inventedOrder(1), act()));
    auto passphrase = words();
    const QString path = folder.filePath(QStringLiteral("order.emodesk"));
    const auto made = [&] {
        return bool(exportPackage(*opened.orders, emoForm, order.id, PackageExtent::Everything, path,
            passphrase, lowestCost, act()));
    };
    opened.profile->addDamage(
        {Damage::Kind::Missing, {order.id, tables::notes.code, 0}}); // nothing is written
    CHECK_FALSE(made());
    CHECK_FALSE(share(*opened.orders, emoForm, order.id, folder.path(), passphrase, lowestCost, act()));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());

    QFile earlier(path);
    REQUIRE(earlier.open(QIODevice::WriteOnly));
    earlier.write("an earlier package");
    earlier.close();
    CHECK_FALSE(made());
    CHECK(fileText(path) == "an earlier package");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden)
        == QStringList{QStringLiteral("order.emodesk")});
}

TEST_CASE(
    "An order, and its Annex A, that come with their id in capitals are the same as those that are here")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("order.emodesk"));
    const Opened from = created(folder.filePath(QStringLiteral("from")));
    const Opened to = created(folder.filePath(QStringLiteral("to")));
    Order order = inventedOrder(1);
    order.id = QStringLiteral("ABCDEF00-0000-4000-8000-000000000001");
    const auto annex = [](const QString &id) {
        return QJsonDocument(QJsonObject{{QStringLiteral("annexA"), QJsonObject{{QStringLiteral("id"), id}}}})
            .toJson(QJsonDocument::Compact);
    };
    need(from.orders->saveDraft(order, act()));
    need(saveAnnexText(*from.profile, order.id, annex(order.id), act()));
    auto passphrase = words();
    need(exportPackage(
        *from.orders, emoForm, order.id, PackageExtent::Everything, path, passphrase, lowestCost, act()));

    const CheckedPackage checked = need(check(path, passphrase));
    need(takeInPackage(*to.orders, emoForm, checked, passphrase, act(1)));

    const QString folded = order.id.toLower();
    CHECK(to.orders->load(folded));
    CHECK_FALSE(to.orders->load(order.id));
    CHECK(annexId(need(annexText(*to.profile, folded)).value()) == folded);
}
