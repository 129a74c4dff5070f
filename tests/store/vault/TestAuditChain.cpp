// SPDX-License-Identifier: MIT
#include "tests/store/ProfileForTests.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

/// Five entries: created, begun, finished, begun, draft deleted.
void fill(const QString &folder)
{
    const Opened opened = created(folder);
    need(opened.orders->saveDraft(inventedOrder(1), act(1)));
    need(opened.orders->finish(inventedOrder(1), act(2)));
    need(opened.orders->saveDraft(inventedOrder(2), act(3)));
    need(Bin(*opened.orders).discard(inventedOrder(2).id, act(4)));
}

/// What is said of the chain after somebody without the key has run the SQL.
QString complaintAfter(const QStringList &statements)
{
    const QTemporaryDir folder;
    fill(folder.path());
    tamper(databaseOf(folder), statements);
    const auto verified = reopened(folder.path()).profile->audit().verified();
    return verified ? QString() : verified.error().message;
}

} // namespace

TEST_CASE("The audit record tells who did what and when")
{
    const QTemporaryDir folder;
    fill(folder.path());
    const auto entries = need(reopened(folder.path()).profile->audit().verified());
    REQUIRE(entries.size() == 5);
    const QString id = inventedOrder(1).id;
    CHECK(entries[0] == AuditEntry{QStringLiteral("Sam Pretend"), QStringLiteral("created"), act().when});
    CHECK(entries[2]
        == AuditEntry{QStringLiteral("Sam Pretend"), QStringLiteral("finished"), act(2).when, id, 0});
    CHECK(entries[4].what == QStringLiteral("draft deleted"));
}

TEST_CASE("The first bad entry of the audit record is named")
{
    CHECK(complaintAfter({}) == QString());
    const auto names = [](const QString &complaint, int number) {
        return complaint.startsWith(QStringLiteral("Entry %1 ").arg(number));
    };
    CHECK(names(complaintAfter({QStringLiteral("DELETE FROM audit WHERE number = 5")}), 5));
    CHECK(names(complaintAfter({QStringLiteral("DELETE FROM audit WHERE number = 2")}), 2));
    CHECK(names(complaintAfter({QStringLiteral("DELETE FROM audit")}), 1));
    CHECK(names(
        complaintAfter({QStringLiteral("UPDATE audit SET sealed = zeroblob(90) WHERE number = 3")}), 3));
    CHECK(names(complaintAfter({QStringLiteral("DELETE FROM audit WHERE number = 2"),
                    QStringLiteral("UPDATE audit SET number = 2 WHERE number = 3")}),
        2));
    CHECK(names(complaintAfter({QStringLiteral(
                    "INSERT INTO audit SELECT id, 6, sequence, sealed FROM audit WHERE number = 5")}),
        6));
}

TEST_CASE("An entry that somebody with the key has replaced does not fit the next one")
{
    const QTemporaryDir folder;
    fill(folder.path());
    const Opened opened = reopened(folder.path());
    REQUIRE(opened.profile->write([&]() -> Result<> {
        if (const auto done
            = opened.profile->database().run(QStringLiteral("DELETE FROM audit WHERE number = 1"));
            !done)
            return done;
        const auto put = opened.profile->records().put(tables::audit, {}, 1, R"({"who":"Somebody Else"})");
        return put ? Result<>() : put.error();
    }));

    const auto verified = opened.profile->audit().verified();
    REQUIRE_FALSE(verified);
    CHECK(verified.error().message.startsWith(QStringLiteral("Entry 1 ")));
}

TEST_CASE("What is undone leaves no entry")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    const AuditHead before = opened.profile->audit().head();

    const auto failed = opened.profile->write([&]() -> Result<> {
        if (const auto noted
            = opened.profile->audit().append({QStringLiteral("Sam Pretend"), {}, act().when});
            !noted)
            return noted;
        return Problem{QStringLiteral("it failed")};
    });

    CHECK_FALSE(failed);
    CHECK(opened.profile->audit().head() == before);
    CHECK(need(opened.profile->audit().verified()).size() == 1);
}

TEST_CASE("A clock that went back or jumped ahead is in doubt until two weeks have proved it right")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    Profile &profile = *opened.profile;
    const auto day = [](int days) { return act().when.addDays(days); };
    const auto somethingOn = [&](int days) {
        need(profile.write([&] {
            return profile.audit().append({QStringLiteral("Sam"), QStringLiteral("settings"), day(days)});
        }));
    };
    const auto doubts = [&](int days) { return need(profile.audit().doubtsClock(day(days))); };
    CHECK_FALSE(doubts(0));
    CHECK(doubts(-1));
    CHECK_FALSE(doubts(31));
    CHECK(doubts(32));
    for (int days = 1; days < 60; ++days)
        somethingOn(days);
    CHECK_FALSE(doubts(60));
    for (int days = 3650; days < 3657; ++days)
        somethingOn(days);
    CHECK(doubts(3657)); // although things are done every day
    somethingOn(61);
    CHECK(doubts(62));
    for (int days = 62; days < 76; ++days)
        somethingOn(days);
    CHECK_FALSE(doubts(76));
}
