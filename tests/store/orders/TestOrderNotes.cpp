// SPDX-License-Identifier: MIT
#include "core/order/Lifecycle.h"
#include "core/store/backup/Backup.h"
#include "tests/store/ProfileForTests.h"

#include <catch2/catch.hpp>

#include <QDir>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

QString code(const Option &option)
{
    return QString::fromLatin1(option.code);
}

Sent sentAt(int seconds)
{
    return {code(waysToInstaller.service), act(seconds).when, QStringLiteral("Sam Pretend"),
        QStringLiteral("Receipt 12")};
}

InstallerReply rejection()
{
    return {code(installerReplies.rejected), QDate(2026, 11, 26), QStringLiteral("No map of zone 2"),
        {code(rejectionReasons.documents)}};
}

Handover toProbation(int seconds)
{
    return {code(recipientRoles.probation), QStringLiteral("unit@probation.example"), act(seconds).when,
        QStringLiteral("Sam Pretend"), code(handoverWays.email),
        {{QStringLiteral("EMO-7K3M-Q2VD-X-v0.pdf"), QString(64, u'a')}}};
}

QStringList auditOf(const Opened &opened)
{
    QStringList words;
    for (const AuditEntry &entry : need(opened.profile->audit().verified()))
        words.append(entry.what);
    return words;
}

const Card &onlyCard(const Opened &opened)
{
    return *opened.orders->list().front();
}

} // namespace

TEST_CASE("What becomes of a finished version is noted beside it, and comes back with it")
{
    const QTemporaryDir folder;
    const QString id = inventedOrder(1).id;
    {
        const Opened opened = created(folder.path());
        OrderStore &orders = *opened.orders;
        const Order finished = need(orders.finish(inventedOrder(1), act()));
        CHECK(folderOf(onlyCard(opened)) == Folder::ToSend);
        CHECK(statusText(onlyCard(opened)) == QStringLiteral("Finished, not sent"));

        const Order sent = need(orders.note(
            id, 0, [](VersionNotes &notes) { notes.sent = sentAt(60); }, act(61)));
        CHECK(sent.current().status == code(versionStates.submitted));
        CHECK(sent.answers == finished.answers);
        CHECK(folderOf(onlyCard(opened)) == Folder::Submitted);
        CHECK(onlyCard(opened).sentAt == act(60).when);

        need(orders.note(
            id, 0,
            [](VersionNotes &notes) {
                notes.handovers = {toProbation(90)};
                notes.ticked.append(QStringLiteral("F24"));
            },
            act(91)));
        need(orders.note(
            id, 0, [](VersionNotes &notes) { notes.reply = rejection(); }, act(120)));
    }
    const Opened again = reopened(folder.path());
    CHECK(damageOf(*again.profile) == QStringList());
    const Order order = need(again.orders->load(id));
    CHECK(order.current().sent == sentAt(60));
    CHECK(order.current().reply == rejection());
    CHECK(order.current().handovers == QList<Handover>{toProbation(90)});
    CHECK(order.current().ticked == QStringList{QStringLiteral("F24")});
    CHECK(folderOf(onlyCard(again)) == Folder::Rejected);
    CHECK(statusText(onlyCard(again)) == QStringLiteral("Rejected"));
    CHECK(onlyCard(again).reply == code(installerReplies.rejected));
    CHECK(auditOf(again)
        == QStringList({QStringLiteral("created"), QStringLiteral("finished"),
            QStringLiteral("sent to the installer"), QStringLiteral("reminder ticked"),
            QStringLiteral("handed over"), QStringLiteral("installer's reply")}));
}

TEST_CASE("A note may be corrected and taken back, and the audit keeps that it was")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    OrderStore &orders = *opened.orders;
    const Order finished = need(orders.finish(inventedOrder(1), act()));
    const auto note = [&](const OrderStore::NotesChange &change) {
        return need(orders.note(finished.id, 0, change, act(100)));
    };
    note([](VersionNotes &notes) { notes.sent = sentAt(60); });
    note([](VersionNotes &notes) { notes.sent = sentAt(70); });
    CHECK(note([](VersionNotes &notes) { notes.sent = {}; }) == finished);
    CHECK(folderOf(onlyCard(opened)) == Folder::ToSend);
    CHECK(auditOf(opened).mid(2)
        == QStringList(
            {QStringLiteral("sent to the installer"), QStringLiteral("sent to the installer: corrected"),
                QStringLiteral("sent to the installer: taken back")}));

    const auto before = auditOf(opened);
    note([](VersionNotes &) {});
    CHECK(auditOf(opened) == before);
}

TEST_CASE("An order that the service has not taken is still to be sent, until it goes by email")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    OrderStore &orders = *opened.orders;
    const QString id = need(orders.finish(inventedOrder(1), act())).id;
    const Order failed = need(orders.note(
        id, 0,
        [](VersionNotes &notes) {
            notes.sent = sentAt(60);
            notes.sent.hasFailed = true;
        },
        act(61)));
    CHECK(failed.current().status == code(versionStates.failed));
    CHECK(folderOf(onlyCard(opened)) == Folder::ToSend);
    CHECK(statusText(onlyCard(opened)) == QStringLiteral("Failed to submit"));
    CHECK(circumstances(failed, dayOfFinish).sentOn.isNull());

    const Order sent = need(orders.note(
        id, 0,
        [](VersionNotes &notes) {
            notes.sent = sentAt(120);
            notes.sent.how = code(waysToInstaller.email);
        },
        act(121)));
    CHECK(sent.current().status == code(versionStates.submitted));
    CHECK(circumstances(sent, dayOfFinish).sentOn == QDate(2026, 11, 24));
}

TEST_CASE("Warnings acknowledged in a draft and reminders ticked go with it into the finished version")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    OrderStore &orders = *opened.orders;
    Order draft = inventedOrder(1);
    draft.versions.back().acknowledged = {{QStringLiteral("F09"), QStringLiteral("The licence has no map")}};
    draft.versions.back().ticked = {QStringLiteral("F23")};
    draft.versions.back().met = {QStringLiteral("F09"), QStringLiteral("blank")};
    REQUIRE(orders.saveDraft(draft, act()));
    REQUIRE(orders.saveDraft(draft, act(1)));
    CHECK(need(orders.load(draft.id)) == draft);
    CHECK(auditOf(opened).mid(1)
        == QStringList({QStringLiteral("begun"), QStringLiteral("warning acknowledged"),
            QStringLiteral("reminder ticked")}));

    const Order finished = need(orders.finish(draft, act(10)));
    CHECK(need(orders.load(draft.id)) == finished);
    CHECK(finished.current().acknowledged == draft.current().acknowledged);
    CHECK(finished.current().met == draft.current().met);
    const auto tooEarly = orders.note(
        need(orders.load(inventedOrder(1).id)).id, 0, [](VersionNotes &notes) { notes.ticked.clear(); },
        act(20));
    CHECK(need(tooEarly).current().ticked.isEmpty());
}

TEST_CASE("A draft cannot have been sent")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    REQUIRE(opened.orders->saveDraft(inventedOrder(1), act()));
    const auto refused = opened.orders->note(
        inventedOrder(1).id, 0, [](VersionNotes &notes) { notes.sent = sentAt(1); }, act(1));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("is a draft. Finish it")));
}

TEST_CASE("A reply to a version that a change follows is told with the change, too")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    OrderStore &orders = *opened.orders;
    const Order first = need(orders.finish(inventedOrder(1), act()));
    const Order change = nextVersion(emoForm, first, versionTypes.variation, QStringLiteral("DDV6"));
    REQUIRE(orders.saveDraft(change, act(60)));

    need(orders.note(
        first.id, 0, [](VersionNotes &notes) { notes.sent = sentAt(70); }, act(70)));
    CHECK(need(orders.load(first.id)).versions.front().sent == sentAt(70));
    CHECK(onlyCard(opened).isDraft);
    REQUIRE(orders.saveDraft(change, act(80))); // which does not know of it
    CHECK(need(orders.load(first.id)).versions.front().sent == sentAt(70));
    CHECK(need(orders.load(first.id, 0)).current().sent == sentAt(70));
    CHECK(need(orders.load(first.id)).current().sent == Sent());
}

TEST_CASE("A deleted draft takes its notes with it, and brings them back")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    OrderStore &orders = *opened.orders;
    Order draft = inventedOrder(1);
    draft.versions.back().ticked = {QStringLiteral("F23")};
    REQUIRE(orders.saveDraft(draft, act()));
    REQUIRE(Bin(orders).discard(draft.id, act(1)));
    REQUIRE(orders.saveDraft(inventedOrder(1), act(2)));
    CHECK(need(orders.load(draft.id)).current().ticked.isEmpty());
    REQUIRE(Bin(orders).discard(draft.id, act(3)));
    for (const auto &each : need(Bin(orders).entries()))
        if (!each.order.current().ticked.isEmpty())
            REQUIRE(Bin(orders).restore(each.id, act(4)));
    CHECK(need(orders.load(draft.id)) == draft);

    REQUIRE(Removal(orders).remove({draft.id}, QStringLiteral("wrong person"), act(5)));
    CHECK_FALSE(orders.note(
        draft.id, 0, [](VersionNotes &notes) { notes.ticked.clear(); }, act(6)));
    CHECK(need(opened.profile->verify()).isEmpty());
}

TEST_CASE("Notes that were put back from an older copy are found")
{
    const QTemporaryDir folder;
    {
        const Opened opened = created(folder.path());
        const QString id = need(opened.orders->finish(inventedOrder(1), act())).id;
        need(opened.orders->note(
            id, 0, [](VersionNotes &notes) { notes.sent = sentAt(60); }, act(61)));
    }
    tamper(databaseOf(folder), {QStringLiteral("DELETE FROM notes")});
    CHECK(damageOf(*reopened(folder.path()).profile)
              .join(u' ')
              .contains(QStringLiteral("What was noted about version 0")));
}

TEST_CASE("A profile of the program before gets its notes, after a backup")
{
    const QTemporaryDir folder;
    {
        const Opened opened = created(folder.path());
        need(opened.orders->finish(inventedOrder(1), act()));
    }
    tamper(databaseOf(folder), backTo(1));
    const Opened again = reopened(folder.path());
    CHECK(damageOf(*again.profile) == QStringList());
    CHECK(QFile::exists(folder.filePath(QStringLiteral("backups/before-update-from-1.db"))));
    CHECK(need(again.orders->note(
                   inventedOrder(1).id, 0, [](VersionNotes &notes) { notes.sent = sentAt(60); }, act(61)))
              .current()
              .sent
        == sentAt(60));
    const QTemporaryDir elsewhere;
    const Opened before
        = ofSnapshot(folder.filePath(QStringLiteral("backups/before-update-from-1.db")), elsewhere);
    CHECK(before.profile->audit().head().count == 2);
}

TEST_CASE("The folders count what is in them")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    OrderStore &orders = *opened.orders;
    REQUIRE(orders.saveDraft(inventedOrder(1), act()));
    for (const int number : {2, 3, 4})
        need(orders.finish(inventedOrder(number), act()));
    need(orders.note(
        inventedOrder(3).id, 0, [](VersionNotes &notes) { notes.sent = sentAt(1); }, act(1)));
    need(orders.note(
        inventedOrder(4).id, 0,
        [](VersionNotes &notes) {
            notes.sent = sentAt(1);
            notes.reply = rejection();
        },
        act(1)));
    CHECK(orders.cards().counts() == FolderCounts{1, 1, 1, 1});
    const auto only = [&](Among among) {
        const auto found = orders.cards().search({}, among);
        return found.size() == 1 ? found.front()->orderId : QString();
    };
    CHECK(only(Among::Drafts) == inventedOrder(1).id);
    CHECK(only(Among::ToSend) == inventedOrder(2).id);
    CHECK(only(Among::Submitted) == inventedOrder(3).id);
    CHECK(only(Among::Rejected) == inventedOrder(4).id);
}
