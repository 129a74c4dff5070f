// SPDX-License-Identifier: MIT
#include "core/store/package/SharedFolder.h"

#include "core/order/Lifecycle.h"
#include "core/order/Reference.h"
#include "tests/store/PackageForTests.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

QStringList referencesOf(const QList<SharedPackage> &packages)
{
    QStringList all;
    for (const SharedPackage &each : packages)
        all.append(each.reference);
    all.sort();
    return all;
}

QString reference(int number)
{
    return referenceOf(inventedOrder(number).id);
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

TEST_CASE("Colleagues find each other's finished orders in the shared folder, each once")
{
    const QTemporaryDir folder;
    const QTemporaryDir shared;
    const Opened from = created(folder.filePath(QStringLiteral("from")));
    const Opened to = created(folder.filePath(QStringLiteral("to")));
    PackagePassphrase office(QStringLiteral("invented office words"));
    const auto put = [&](const QString &id) {
        need(share(*from.orders, emoForm, id, shared.path(), office, lowestCost, act()));
    };
    const auto fresh = [&] { return need(newAmong(need(packagesIn(shared.path())), *to.orders)); };
    const auto takeAll = [&] {
        PackagePassphrase typed(QStringLiteral("INVENTED office words"));
        for (const SharedPackage &each : fresh())
            need(takeIn(to, each.path, typed));
    };
    CHECK(fresh().isEmpty());
    for (const int number : {1, 2, 3}) {
        need(from.orders->finish(inventedOrder(number), act()));
        put(inventedOrder(number).id);
    }
    CHECK(referencesOf(fresh()) == sorted({reference(1), reference(2), reference(3)}));
    CHECK(need(newAmong(need(packagesIn(shared.path())), *from.orders)).isEmpty());
    takeAll();
    CHECK(fresh().isEmpty());
    CHECK(to.orders->list().size() == 3);

    const Order next = nextVersion(emoForm, need(from.orders->load(inventedOrder(2).id)),
        versionTypes.variation, QStringLiteral("DDV6"));
    need(from.orders->finish(next, act(5)));
    put(next.id);
    CHECK(referencesOf(fresh()) == QStringList{reference(2)});
    CHECK(QDir(shared.path()).entryList(QDir::Files).size() == 3); // the older package has gone
    takeAll();
    CHECK(to.orders->finishedVersions(next.id).size() == 2);

    // what was removed for good does not come back
    need(Removal(*to.orders).remove({inventedOrder(1).id}, QStringLiteral("wrong person"), act(9)));
    CHECK(fresh().isEmpty());
}

TEST_CASE("A shared folder that cannot be read is said, and other files there are passed over")
{
    const QTemporaryDir shared;
    CHECK_FALSE(packagesIn(QString()));
    const auto missing = packagesIn(shared.filePath(QStringLiteral("missing")));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().message.contains(QStringLiteral("cannot be read")));
    for (const char *name :
        {"notes.txt", "x.emodesk", "AAAA-AAAA-A-v1.emodesk", "../../etc-v1.emodesk.txt"}) {
        QFile file(shared.filePath(QFileInfo(QString::fromLatin1(name)).fileName()));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    CHECK(need(packagesIn(shared.path())).isEmpty());
}
