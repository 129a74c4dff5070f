// SPDX-License-Identifier: MIT
#include "core/store/backup/BackupSeries.h"

#include "core/order/Reference.h"
#include "core/store/backup/BareDatabase.h"
#include "core/store/orders/Attachments.h"
#include "core/store/vault/Snapshot.h"
#include "tests/store/FakeKeyring.h"
#include "tests/store/ProfileForTests.h"

#include <QBuffer>
#include <QDir>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

QString attach(Profile &profile, QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return need(Attachments(profile).add(buffer));
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("not writable");
    file.write(bytes);
}

QStringList storedIn(const QTemporaryDir &target)
{
    QStringList paths;
    const QDir folder(target.filePath(QStringLiteral("attachments")));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

void fill(Opened &opened)
{
    for (int i = 1; i <= 3; ++i)
        need(opened.orders->saveDraft(inventedOrder(i), act(i)));
    need(opened.orders->finish(inventedOrder(4), act(4)));
    need(Bin(*opened.orders).discard(inventedOrder(3).id, act(5)));
}

} // namespace

TEST_CASE("A profile that is restored from its backup is the same")
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    const QString target = elsewhere.filePath(QStringLiteral("backups"));
    const QString restored = elsewhere.filePath(QStringLiteral("restored"));
    Opened opened = created(folder.path());
    fill(opened);
    const QString content = attach(*opened.profile, "an invented map");
    const Backup backup = need(backUp(*opened.profile, target, act(60)));
    CHECK(backup.head == opened.profile->audit().head());
    need(opened.orders->saveDraft(inventedOrder(5), act(61))); // the profile stays open, and goes on

    CHECK(need(verifyBackup(backup.path, passphrase())).head == backup.head);
    const Opened again(need(restoreBackup(backup.path, passphrase(), restored, act(120))).profile);
    CHECK(damageOf(*again.profile) == QStringList());
    CHECK(need(again.profile->verify()).isEmpty());
    CHECK(again.orders->list().size() == 3);
    for (const int number : {1, 2, 4})
        CHECK(need(again.orders->load(inventedOrder(number).id))
            == need(opened.orders->load(inventedOrder(number).id)));
    CHECK(need(Bin(*again.orders).entries()).size() == 1);
    QBuffer map;
    map.open(QIODevice::WriteOnly);
    REQUIRE(Attachments(*again.profile).read(content, map));
    CHECK(map.data() == "an invented map");
    const auto audit = need(again.profile->audit().verified());
    CHECK(audit.last().what == QStringLiteral("restored"));
    CHECK(audit[audit.size() - 2].what == QStringLiteral("backup begun"));
}

TEST_CASE("A backup needs a key, is not put over a profile, and does not hold what only this computer opens")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    Opened opened = created(folder.path());
    fill(opened);
    FakeKeyring keyring;
    REQUIRE(opened.profile->addSlot(Credential::system(keyring), lowestCost, act()));
    CHECK(need(opened.profile->keySlots()).size() == 2);
    const Backup backup = need(backUp(*opened.profile, target.path(), act()));

    CHECK_FALSE(verifyBackup(backup.path, passphrase(QStringLiteral("wrong"))));
    CHECK_FALSE(verifyBackup(backup.path, Credential::system(keyring)));
    const auto refused = restoreBackup(backup.path, passphrase(), folder.path(), act());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("already a profile")));
    CHECK(need(readBackupHeader(backup.path)).keySlots.size() == 1);
    const QString elsewhere = target.filePath(QStringLiteral("elsewhere"));
    const auto restored = need(restoreBackup(backup.path, passphrase(), elsewhere, act())).profile;
    CHECK(need(restored->keySlots()).size() == 1);
    CHECK(QDir(opened.profile->folder().backups()).isEmpty()); // nothing is left on the way
}

TEST_CASE("A program that was killed as it began a backup does not keep others from making one")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    write(opened.profile->folder().backups() + QStringLiteral("/outgoing.lock"), {}); // not yet written
    CHECK(backUp(*opened.profile, opened.profile->folder().backups(), act(1)));
}

TEST_CASE("Of a profile in which rows are damaged a backup of the others is made, which names them")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    {
        Opened opened = created(folder.path());
        fill(opened);
    }
    tamper(databaseOf(folder),
        {QStringLiteral("DELETE FROM drafts WHERE id = '%1'").arg(inventedOrder(2).id),
            QStringLiteral("UPDATE orders SET sealed = 'x' WHERE id = '%1'").arg(inventedOrder(4).id)});
    const Opened opened = reopened(folder.path());
    REQUIRE(opened.profile->damage().size() == 2);

    const Backup made = need(makeBackup(*opened.profile, target.path(), 12, act(60)));

    CHECK(made.faults.size() == 2);
    CHECK(made.faults.join(u' ').contains(referenceOf(inventedOrder(2).id)));
    CHECK(made.faults.join(u' ').contains(referenceOf(inventedOrder(4).id)));
    CHECK(need(backupStatus(*opened.profile, target.path(), act(61).when)).state == BackupState::Incomplete);
    const QString to = target.filePath(QStringLiteral("restored"));
    const Opened again(need(restoreBackup(made.path, passphrase(), to, act(120))).profile);
    CHECK(again.profile->damage().size() == 2);
    CHECK(need(again.orders->load(inventedOrder(1).id)) == inventedOrder(1));
    CHECK(need(again.orders->load(inventedOrder(4).id)).id == inventedOrder(4).id);
}

TEST_CASE("Restoring that fails halfway leaves nothing that was not there, and works when tried again")
{
    const QTemporaryDir folder;
    const QTemporaryDir backups;
    Opened opened = created(folder.path());
    QStringList names;
    for (const char *map : {"an invented map", "another one", "and a third"})
        names.append(attach(*opened.profile, map));
    names.sort(); // which is the order in which they are copied
    const Backup backup = need(backUp(*opened.profile, backups.path(), act()));

    const QTemporaryDir empty;
    const ProfileFolder target(empty.path());
    const QString inTheWay = target.attachments() + u'/' + names.last();
    REQUIRE(QDir().mkpath(inTheWay));
    REQUIRE_FALSE(restoreBackup(backup.path, passphrase(), empty.path(), act()));
    CHECK(QDir(target.attachments()).entryList(QDir::Files).isEmpty());
    CHECK_FALSE(QFile::exists(target.database()));

    REQUIRE(QDir().rmdir(inTheWay));
    const auto restored = need(restoreBackup(backup.path, passphrase(), empty.path(), act())).profile;
    for (const QString &name : std::as_const(names))
        CHECK(Attachments(*restored).verify(name));
}

TEST_CASE("A backup that is damaged anywhere is refused, or whole all the same")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    Opened opened = created(folder.path());
    fill(opened);
    const Backup backup = need(backUp(*opened.profile, target.path(), act()));
    const QByteArray whole = fileText(backup.path);
    int refused = 0;
    for (qsizetype at = 0; at < whole.size(); at += 3001) {
        QByteArray altered = whole;
        altered[at] = char(altered[at] ^ 0x41);
        write(backup.path, altered);
        const auto verified = verifyBackup(backup.path, passphrase());
        refused += verified ? 0 : 1;
        if (verified)
            CHECK(verified->head == backup.head);
    }
    CHECK(refused > 0);
    write(backup.path, whole.left(whole.size() / 2));
    CHECK_FALSE(verifyBackup(backup.path, passphrase()));

    write(backup.path, whole);
    CHECK(verifyBackup(backup.path, passphrase()));
}

TEST_CASE("Backups are listed newest first and share attached files")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    Opened opened = created(folder.path());
    attach(*opened.profile, "an invented map");
    const Backup first = need(backUp(*opened.profile, target.path(), act()));
    const Backup second = need(backUp(*opened.profile, target.path(), act(60)));
    CHECK(backupsIn(target.path()) == QStringList{second.path, first.path});
    CHECK(QDir(target.filePath(QStringLiteral("attachments"))).entryList(QDir::Files).size() == 1);
}

TEST_CASE("A file that is attached again after an earlier backup was restored breaks no later backup")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    const QString restoredPath = folder.filePath(QStringLiteral("restored"));
    const QByteArray map = "an invented map";
    QString withMap;
    QString withoutMap;
    {
        const Opened opened = created(folder.filePath(QStringLiteral("profile")));
        withoutMap = need(backUp(*opened.profile, target.path(), act())).path;
        attach(*opened.profile, map);
        withMap = need(backUp(*opened.profile, target.path(), act(60))).path;
    }
    const Opened again(need(restoreBackup(withoutMap, passphrase(), restoredPath, act(90))).profile);
    const QString content = attach(*again.profile, map);
    const Backup later = need(backUp(*again.profile, target.path(), act(120)));

    CHECK(later.isWhole());
    for (const QString &path : {withMap, withoutMap, later.path})
        CHECK(need(verifyBackup(path, passphrase())).isWhole());
    const auto restored
        = need(restoreBackup(later.path, passphrase(), folder.filePath(QStringLiteral("third")), act(150)));
    CHECK(restored.lost.isEmpty());
    CHECK(Attachments(*restored.profile).verify(content));
}

TEST_CASE("A damaged copy of a file in the backup folder is named, and written anew by the next backup")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    const Opened opened = created(folder.path());
    const QString content = attach(*opened.profile, "an invented map");
    const Backup backup = need(backUp(*opened.profile, target.path(), act()));
    const QString copy = storedIn(target).front();
    QByteArray bytes = fileText(copy);
    bytes.back() = char(bytes.back() ^ 1); // of the same size
    write(copy, bytes);
    CHECK(need(verifyBackup(backup.path, passphrase())).lost == QStringList{content});

    CHECK(need(backUp(*opened.profile, target.path(), act(60))).isWhole());
    CHECK(need(verifyBackup(backup.path, passphrase())).isWhole());
    CHECK(storedIn(target).size() == 1);
}

TEST_CASE("One damaged attachment keeps nothing else from being backed up and restored")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    const Opened opened = created(folder.path());
    const QString damaged = attach(*opened.profile, "an invented map");
    const QString whole = attach(*opened.profile, "another map");
    need(opened.orders->saveDraft(inventedOrder(1), act()));
    write(opened.profile->folder().attachments() + u'/' + damaged, "something else");

    const Backup backup = need(backUp(*opened.profile, target.path(), act()));
    CHECK(backup.lost == QStringList{damaged});
    const auto restored
        = need(restoreBackup(backup.path, passphrase(), target.filePath(QStringLiteral("new")), act(60)));
    CHECK(restored.lost == QStringList{damaged});
    CHECK(Attachments(*restored.profile).verify(whole));
    CHECK_FALSE(Attachments(*restored.profile).verify(damaged));
    CHECK(restored.profile->damage().isEmpty());

    // Attaching the same file again puts it right, and the next backup is whole.
    CHECK(attach(*opened.profile, "an invented map") == damaged);
    CHECK(Attachments(*opened.profile).verify(damaged));
    CHECK(need(backUp(*opened.profile, target.path(), act(120))).isWhole());
}

TEST_CASE("An attachment that is damaged here and whole in the backup folder is put right")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    const Opened opened = created(folder.path());
    const QString content = attach(*opened.profile, "an invented map");
    need(backUp(*opened.profile, target.path(), act()));
    write(opened.profile->folder().attachments() + u'/' + content, "something else");

    CHECK(need(backUp(*opened.profile, target.path(), act(60))).isWhole());
    CHECK(Attachments(*opened.profile).verify(content));
}

TEST_CASE("What goes to the folder is sealed already, and no key of the records is kept for it")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    const Opened opened = created(folder.path());
    const BackupSource source(*opened.profile);
    const Backup backup = need(backUp(source, target.path(), act()));
    CHECK_FALSE(source.keys->with([](const Keys &) { return true; }));
    const BackupHeader header = need(readBackupHeader(backup.path));
    CHECK(header.contents(*source.backupKey)->head == backup.head);
    CHECK_FALSE(header.contents(opened.profile->keys()[Purpose::Manifest]));
}

TEST_CASE("A file that is no backup of ours is refused before SQLite sees it, and a bare database likewise")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    const Opened opened = created(folder.path());
    const Backup backup = need(backUp(*opened.profile, target.path(), act()));
    const QByteArray whole = fileText(backup.path);
    const BackupHeader header = need(readBackupHeader(backup.path));
    const QString hostile = target.filePath(QStringLiteral("hostile.emobackup"));
    const QString restored = target.filePath(QStringLiteral("restored"));
    {
        // what loops for ever as soon as it is asked for its attachments
        const auto database = need(Database::open(hostile, Database::Access::Create));
        need(database->run(QStringLiteral("CREATE VIEW attachments(id) AS WITH RECURSIVE c(x) AS (SELECT 1 "
                                          "UNION ALL SELECT x+1 FROM c) SELECT 'a'||x FROM c")));
        need(database->run(QStringLiteral("CREATE TABLE manifest(id, number, sequence, sealed)")));
        need(database->run(QStringLiteral("PRAGMA journal_mode=DELETE")));
    }
    const QByteArray database = fileText(hostile);
    for (const QByteArray &bytes : {database, whole.left(header.databaseAt) + database,
             whole.left(20) + QByteArray(8, char(0xff)) + whole.mid(28), whole.left(100), whole + 'x'}) {
        write(hostile, bytes);
        CHECK_FALSE(verifyBackup(hostile, passphrase()));
        CHECK_FALSE(restoreBackup(hostile, passphrase(), restored, act()));
        CHECK_FALSE(QFileInfo::exists(restored + QStringLiteral("/profile.db")));
    }
    write(hostile, whole);
    CHECK(need(verifyBackup(hostile, passphrase())).isWhole());
}

#ifdef Q_OS_UNIX
TEST_CASE("A bare database may take its time to be read")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    Opened opened = created(folder.path());
    fill(opened);
    const QString bare = target.filePath(QStringLiteral("bare.db"));
    need(snapshot(opened.profile->database(), bare));
    const QString slow = target.filePath(QStringLiteral("slow"));
    write(slow, "#!/bin/sh\n/bin/sleep 0.5\nexec " + QFile::encodeName(commandLineProgram()) + " \"$@\"\n");
    REQUIRE(QFile::setPermissions(slow, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));

    CHECK(rebuildDatabase(slow, bare, target.filePath(QStringLiteral("rebuilt.db"))));
}
#endif

TEST_CASE("A backup of an earlier program, a bare database, is read by another program and restored")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    Opened opened = created(folder.path());
    fill(opened);
    const QString content = attach(*opened.profile, "an invented map");
    const QString bare = target.filePath(QStringLiteral("profile-20260101-120000-00000000.db"));
    need(snapshot(opened.profile->database(), bare));
    const QString files = target.filePath(QStringLiteral("attachments"));
    REQUIRE(QDir().mkpath(files));
    REQUIRE(QFile::copy(opened.profile->folder().attachments() + u'/' + content, files + u'/' + content));

    CHECK_FALSE(verifyBackup(bare, passphrase(QStringLiteral("wrong"))));
    CHECK(need(verifyBackup(bare, passphrase())).isWhole());
    const auto restored
        = need(restoreBackup(bare, passphrase(), target.filePath(QStringLiteral("restored")), act()));
    CHECK(need(restored.profile->verify()).isEmpty());
    CHECK(Attachments(*restored.profile).verify(content));

    CHECK(need(restorableBackups(target.path(), passphrase())).front().path == bare);
    CHECK(need(
        continueFromBackup(target.path(), passphrase(), target.filePath(QStringLiteral("continued")), act()))
              .lost.isEmpty());

    // One that was altered is refused, and one that loops for ever ends.
    tamper(bare, {QStringLiteral("DELETE FROM drafts"), QStringLiteral("PRAGMA journal_mode=DELETE")});
    const QString none = target.filePath(QStringLiteral("none"));
    CHECK_FALSE(restoreBackup(bare, passphrase(), none, act()));
    CHECK_FALSE(QFileInfo::exists(none));
    tamper(bare,
        {QStringLiteral("DROP TABLE attachments"),
            QStringLiteral("CREATE VIEW attachments(id, number, sequence, sealed) AS WITH RECURSIVE c(x) AS "
                           "(SELECT 1 UNION ALL SELECT x+1 FROM c) SELECT x, 0, 1, 'x' FROM c"),
            QStringLiteral("PRAGMA journal_mode=DELETE")});
    CHECK_FALSE(restoreBackup(bare, passphrase(), none, act()));
    tamper(bare,
        {QStringLiteral("DROP TABLE slots"),
            QStringLiteral(
                "CREATE VIEW slots(id, kind, sealed) AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT "
                "x+1 FROM c) SELECT x, 1, zeroblob(1000) FROM c"),
            QStringLiteral("PRAGMA journal_mode=DELETE")});
    CHECK_FALSE(restoreBackup(bare, passphrase(), none, act()));
}
