// SPDX-License-Identifier: MIT
#include "core/order/Reference.h"
#include "tests/store/ProfileForTests.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

/// Three drafts and a finished order.
void fill(const QString &folder)
{
    const Opened opened = created(folder);
    for (int i = 1; i <= 3; ++i)
        need(opened.orders->saveDraft(inventedOrder(i), act()));
    need(opened.orders->finish(inventedOrder(4), act()));
}

QString referenceOfOrder(int number)
{
    return referenceOf(inventedOrder(number).id);
}

QString row(int order)
{
    return QStringLiteral("id = '%1'").arg(inventedOrder(order).id);
}

/// Exchanges what is sealed in two rows of a table.
QStringList exchanged(const QString &table)
{
    return {QStringLiteral("CREATE TABLE x AS SELECT * FROM %1").arg(table),
        QStringLiteral("UPDATE %1 SET sealed = (SELECT sealed FROM x WHERE %2) WHERE %3")
            .arg(table, row(2), row(1)),
        QStringLiteral("UPDATE %1 SET sealed = (SELECT sealed FROM x WHERE %2) WHERE %3")
            .arg(table, row(1), row(2)),
        QStringLiteral("DROP TABLE x")};
}

} // namespace

TEST_CASE("Search cards that were exchanged are named when the profile is opened")
{
    const QTemporaryDir folder;
    fill(folder.path());
    tamper(databaseOf(folder), exchanged(QStringLiteral("orders")));

    const Opened opened = reopened(folder.path());

    CHECK(damageOf(*opened.profile)
        == QStringList{
            QStringLiteral("The search card of the order %1 is damaged, or was exchanged with another one")
                .arg(referenceOfOrder(1)),
            QStringLiteral("The search card of the order %1 is damaged, or was exchanged with another one")
                .arg(referenceOfOrder(2))});
    CHECK(opened.orders->list().size() == 2);
}

TEST_CASE("Drafts that were exchanged do not open, and verifying names them")
{
    const QTemporaryDir folder;
    fill(folder.path());
    tamper(databaseOf(folder), exchanged(QStringLiteral("drafts")));

    const Opened opened = reopened(folder.path());

    const auto loaded = opened.orders->load(inventedOrder(1).id);
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().message.contains(referenceOfOrder(1)));
    CHECK(need(opened.orders->load(inventedOrder(3).id)) == inventedOrder(3));
    const auto damage = need(opened.profile->verify());
    REQUIRE(damage.size() == 2);
    CHECK(damage[0] == Damage{Damage::Kind::Unreadable, {inventedOrder(1).id, tables::drafts.code, 0}});
    CHECK(damage[1].row.id == inventedOrder(2).id);
}

TEST_CASE("A row that was removed is named")
{
    const QTemporaryDir folder;
    fill(folder.path());
    tamper(databaseOf(folder), {QStringLiteral("DELETE FROM drafts WHERE ") + row(2)});

    CHECK(damageOf(*reopened(folder.path()).profile)
        == QStringList{
            QStringLiteral("The draft of version 0 of the order %1 is missing").arg(referenceOfOrder(2))});
}

TEST_CASE("A row that was put back from an older copy is named")
{
    const QTemporaryDir folder;
    fill(folder.path());
    tamper(databaseOf(folder), {QStringLiteral("CREATE TABLE old AS SELECT * FROM drafts")});
    {
        const Opened opened = reopened(folder.path());
        REQUIRE(opened.orders->saveDraft(inventedOrder(2, QStringLiteral("Changed")), act(60)));
    }
    tamper(databaseOf(folder),
        {QStringLiteral("DELETE FROM drafts WHERE ") + row(2),
            QStringLiteral("INSERT INTO drafts SELECT * FROM old WHERE ") + row(2)});

    CHECK(damageOf(*reopened(folder.path()).profile)
        == QStringList{
            QStringLiteral("The draft of version 0 of the order %1 is not the one that was saved last")
                .arg(referenceOfOrder(2))});
}

TEST_CASE("A row put back together with its page of the manifest is found by the first page")
{
    const QTemporaryDir folder;
    fill(folder.path());
    tamper(databaseOf(folder),
        {QStringLiteral("CREATE TABLE old AS SELECT * FROM drafts"),
            QStringLiteral("CREATE TABLE old_orders AS SELECT * FROM orders"),
            QStringLiteral("CREATE TABLE old_manifest AS SELECT * FROM manifest WHERE number > 0")});
    {
        const Opened opened = reopened(folder.path());
        REQUIRE(opened.orders->saveDraft(inventedOrder(2, QStringLiteral("Changed")), act(60)));
    }
    tamper(databaseOf(folder),
        {QStringLiteral("DELETE FROM drafts"), QStringLiteral("INSERT INTO drafts SELECT * FROM old"),
            QStringLiteral("DELETE FROM orders"),
            QStringLiteral("INSERT INTO orders SELECT * FROM old_orders"),
            QStringLiteral("DELETE FROM manifest WHERE number > 0"),
            QStringLiteral("INSERT INTO manifest SELECT * FROM old_manifest")});

    const QStringList damage = damageOf(*reopened(folder.path()).profile);
    REQUIRE(damage.size() == 1);
    CHECK(damage.front().contains(QStringLiteral("of the list of what the profile holds is not the one")));
}

TEST_CASE("Rows that we did not write, and a list that is gone, are named")
{
    const QTemporaryDir folder;
    fill(folder.path());
    tamper(databaseOf(folder),
        {QStringLiteral("INSERT INTO finished SELECT id, 7, sequence, sealed FROM finished")});
    CHECK(damageOf(*reopened(folder.path()).profile)
        == QStringList{QStringLiteral("Version 7 of the order %1 was not written by this profile")
                           .arg(referenceOfOrder(4))});

    tamper(databaseOf(folder), {QStringLiteral("DELETE FROM manifest WHERE number = 0")});
    CHECK(damageOf(*reopened(folder.path()).profile)
              .contains(QStringLiteral("Page 0 of the list of what the profile holds is missing")));
}

TEST_CASE("Every row has a name of its own")
{
    QStringList names;
    for (const Table *table : tables::all) {
        const QString name = describe({Damage::Kind::Missing, {inventedOrder(1).id, table->code, 7}});
        CHECK_FALSE(names.contains(name));
        CHECK_FALSE(name.contains(u'%'));
        names.append(name);
    }
    CHECK(names[int(tables::settings.code) - 1] == QStringLiteral("The record of your settings is missing"));
    CHECK(names[int(tables::notes.code) - 1]
        == QStringLiteral("What was noted about version 7 of the order %1 is missing")
               .arg(referenceOfOrder(1)));
    CHECK(names[int(tables::audit.code) - 1] == QStringLiteral("Entry 7 of the audit record is missing"));
    CHECK(describe({Damage::Kind::Missing, {QString(), 200, 0}})
        == QStringLiteral("Something that a newer EMO Desk has written is missing"));
}

TEST_CASE("A damaged profile can be read but not written until that is accepted")
{
    const QTemporaryDir folder;
    fill(folder.path());
    QStringList changes = exchanged(QStringLiteral("orders"));
    changes += {QStringLiteral("DELETE FROM drafts WHERE ") + row(3),
        QStringLiteral("UPDATE manifest SET sealed = 'x' WHERE number = 0")};
    tamper(databaseOf(folder), changes);
    {
        const Opened opened = reopened(folder.path());
        CHECK(need(opened.orders->load(inventedOrder(1).id)) == inventedOrder(1));
        const auto refused = opened.orders->saveDraft(inventedOrder(1), act());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains(QStringLiteral("altered from outside")));

        REQUIRE(opened.orders->acceptDamage(act()));
        CHECK(opened.orders->cards().find(inventedOrder(2).id));
        REQUIRE(opened.orders->saveDraft(inventedOrder(1), act()));
    }
    const Opened again = reopened(folder.path());
    CHECK(damageOf(*again.profile) == QStringList());
    CHECK(need(again.orders->load(inventedOrder(1).id)) == inventedOrder(1));
    CHECK(need(again.profile->verify()).isEmpty());
    const auto audit = need(again.profile->audit().verified());
    CHECK(audit.last().what == QStringLiteral("damage accepted"));
    CHECK(audit.last().reason.contains(referenceOfOrder(1)));
}

TEST_CASE("An order whose search card is gone is found again once that is accepted")
{
    const QTemporaryDir folder;
    fill(folder.path());
    tamper(databaseOf(folder), {QStringLiteral("DELETE FROM orders WHERE ") + row(4)});
    {
        const Opened opened = reopened(folder.path());
        CHECK(damageOf(*opened.profile)
            == QStringList{
                QStringLiteral("The search card of the order %1 is missing").arg(referenceOfOrder(4))});
        CHECK(opened.orders->list().size() == 3);
        REQUIRE(opened.orders->acceptDamage(act()));
        CHECK(opened.orders->list().size() == 4);
    }
    CHECK(damageOf(*reopened(folder.path()).profile) == QStringList());
}
