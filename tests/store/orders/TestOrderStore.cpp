// SPDX-License-Identifier: MIT
#include "core/store/orders/OrderStore.h"

#include "core/order/Lifecycle.h"
#include "core/order/Reference.h"
#include "tests/store/ProfileForTests.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

QStringList idsOf(const std::vector<const Card *> &cards)
{
    QStringList ids;
    for (const Card *card : cards)
        ids.append(card->orderId);
    return ids;
}

QString messageOf(const auto &result)
{
    return result ? QString() : result.error().message;
}

} // namespace

TEST_CASE("Every sample comes back as it was saved")
{
    const QTemporaryDir folder;
    QList<Order> saved;
    {
        const Opened opened = created(folder.path());
        for (const QString &name : sampleNames()) {
            const Order order = sampleOrder(name);
            if (!order.current().isDraft())
                continue;
            REQUIRE(opened.orders->saveDraft(order, act()));
            saved.append(order);
        }
    }
    REQUIRE(saved.size() > 3);
    const Opened again = reopened(folder.path());
    CHECK(damageOf(*again.profile) == QStringList());
    for (const Order &order : saved)
        CHECK(need(again.orders->load(order.id)) == order);
}

TEST_CASE("A draft is saved over and over, and the last one counts")
{
    const QTemporaryDir folder;
    Order order = inventedOrder(1);
    {
        const Opened opened = created(folder.path());
        for (int i = 0; i < 5; ++i) {
            order.answers.set(deviceWearer.alias, QStringLiteral("Alias %1").arg(i));
            REQUIRE(opened.orders->saveDraft(order, act(i)));
        }
        CHECK(opened.orders->list().front()->savedAt == act(4).when);
    }
    const Opened again = reopened(folder.path());
    CHECK(need(again.orders->load(order.id)) == order);
    CHECK(again.orders->list().front()->savedAt == act(4).when);
    CHECK(need(again.profile->audit().verified()).size() == 2); // created, begun: not each save
}

TEST_CASE("A finished version never changes")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    OrderStore &orders = *opened.orders;
    const Order draft = inventedOrder(1);
    REQUIRE(orders.saveDraft(draft, act()));
    const Order finished = need(orders.finish(draft, act(60)));

    CHECK(finished.current().finishedBy == QStringLiteral("Sam Pretend"));
    CHECK(finished.current().finishedAt == act(60).when);
    CHECK(messageOf(orders.saveDraft(draft, act(61))).contains(QStringLiteral("finished and never changes")));
    CHECK(messageOf(orders.saveDraft(finished, act(61)))
              .contains(QStringLiteral("finished and never changes")));
    CHECK_FALSE(orders.finish(draft, act(61)));
    CHECK_FALSE(Bin(orders).discard(draft.id, act(61)));
    for (const char *sql :
        {"UPDATE finished SET sealed = 'x'", "UPDATE finished SET number = 5", "DELETE FROM finished",
            "INSERT OR REPLACE INTO finished SELECT id, number, 99, 'x' FROM finished",
            "REPLACE INTO finished SELECT id, number, sequence, sealed FROM finished"}) {
        const auto refused = opened.profile->database().run(QString::fromLatin1(sql));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains(QStringLiteral("always stay as they are")));
    }
    CHECK(need(orders.load(draft.id)) == finished);
}

TEST_CASE("Versions follow each other, and each can be read again")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    OrderStore &orders = *opened.orders;
    const Order first = need(orders.finish(inventedOrder(1), act()));
    Order change = nextVersion(emoForm, first, versionTypes.variation, QStringLiteral("DDV6"));
    change.answers.set(deviceWearer.lastName, QStringLiteral("Newname"));
    REQUIRE(orders.saveDraft(change, act(60)));
    CHECK(need(orders.load(first.id)) == change);
    CHECK(need(orders.load(first.id, 0)) == first);
    CHECK(messageOf(orders.load(first.id, 2)).contains(QStringLiteral("has no version 2")));
    CHECK(orders.list().front()->isDraft);

    Order tooEarly = change;
    tooEarly.versions.back().number = 2;
    CHECK(messageOf(orders.saveDraft(tooEarly, act(61))).contains(QStringLiteral("still a draft")));
    const Order second = need(orders.finish(change, act(120)));
    CHECK(orders.finishedVersions(first.id) == QList<int>{0, 1});
    CHECK(need(orders.load(first.id)) == second);
    CHECK(need(orders.load(first.id, 0)) == first);
    CHECK_FALSE(orders.list().front()->isDraft);
    CHECK_FALSE(orders.saveDraft(inventedOrder(1), act(121)));
}

TEST_CASE("Orders are listed by when they were saved, whatever the clock says")
{
    const QTemporaryDir folder;
    {
        const Opened opened = created(folder.path());
        REQUIRE(opened.orders->saveDraft(inventedOrder(1), act(1000)));
        REQUIRE(opened.orders->saveDraft(inventedOrder(2), act(-86400 * 365)));
        REQUIRE(opened.orders->saveDraft(inventedOrder(3), act(0)));
        REQUIRE(opened.orders->saveDraft(inventedOrder(1), act(-5)));
    }
    const QStringList newestFirst{inventedOrder(1).id, inventedOrder(3).id, inventedOrder(2).id};
    CHECK(idsOf(reopened(folder.path()).orders->list()) == newestFirst);
}

TEST_CASE("Cards of an earlier program are made anew from their orders when the profile is opened")
{
    const QTemporaryDir folder;
    {
        const Opened opened = created(folder.path());
        for (const int number : {2, 3, 1})
            REQUIRE(opened.orders->saveDraft(inventedOrder(number), act(number)));
        for (const int number : {2, 3}) // the other one has been saved since
            REQUIRE(opened.profile->write([&]() -> Result<> {
                const auto put = opened.profile->records().put(
                    tables::orders, inventedOrder(number).id, 0, R"({"saved":1795521600000,"draft":true})");
                return put ? Result<>() : put.error();
            }));
    }
    const QStringList newestFirst{inventedOrder(3).id, inventedOrder(2).id, inventedOrder(1).id};
    for (int times = 0; times < 2; ++times) {
        const Opened opened = reopened(folder.path());
        CHECK(idsOf(opened.orders->list()) == newestFirst);
        const Card &card = *opened.orders->list().front();
        CHECK(card.answer(deviceWearer.lastName) == QStringLiteral("Madeup"));
        CHECK(card.monitoredFrom == QDate(2026, 12, 7));
        CHECK(card.savedAt == QDateTime::fromMSecsSinceEpoch(1795521600000, Qt::UTC));
        bool isComplete = true;
        REQUIRE(opened.profile->records().forEach(tables::orders, [&](const Records::Row &row) {
            isComplete = isComplete && Cards::isComplete(*row.plain);
            return Result<>();
        }));
        CHECK(isComplete);
        CHECK(opened.profile->damage().isEmpty());
    }
}

TEST_CASE("An open profile that is idle writes nothing")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    REQUIRE(opened.orders->saveDraft(inventedOrder(1), act()));
    const auto state = [&] {
        return fileText(databaseOf(folder)) + fileText(databaseOf(folder) + QStringLiteral("-wal"));
    };
    const QByteArray before = state();
    CHECK(opened.orders->list().size() == 1);
    CHECK(need(opened.orders->load(inventedOrder(1).id)) == inventedOrder(1));
    CHECK(state() == before);
}

TEST_CASE("The audit tells who opened a version, once for each time that the profile is open")
{
    const QTemporaryDir folder;
    const auto openings = [](const Opened &opened) {
        QStringList found;
        for (const AuditEntry &entry : need(opened.profile->audit().verified()))
            if (entry.what == u"opened")
                found.append(entry.who + u' ' + QString::number(entry.number));
        return found;
    };
    {
        const Opened opened = created(folder.path());
        need(opened.orders->saveDraft(inventedOrder(1), act()));
        need(opened.orders->load(inventedOrder(1).id)); // what the program reads for itself
        CHECK(openings(opened) == QStringList());
        for (int i = 0; i < 3; ++i)
            CHECK(need(opened.orders->loadToRead(inventedOrder(1).id, {}, act(i))) == inventedOrder(1));
        CHECK_FALSE(opened.orders->loadToRead(inventedOrder(2).id, {}, act()));
        CHECK(openings(opened) == QStringList{QStringLiteral("Sam Pretend 0")});
    }
    const Opened again = reopened(folder.path());
    need(again.orders->loadToRead(inventedOrder(1).id, 0, act(60)));
    CHECK(openings(again).size() == 2);
    // Reading does not fail where nothing can be written.
    again.profile->addDamage({Damage::Kind::Missing, {inventedOrder(1).id, tables::notes.code, 0}});
    CHECK(again.orders->loadToRead(inventedOrder(1).id, {}, act(61)));
}
