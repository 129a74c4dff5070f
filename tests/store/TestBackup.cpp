// SPDX-License-Identifier: MIT
#include "core/store/Backup.h"

#include "core/store/Attachments.h"
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

void fill(Opened &opened)
{
    for (int i = 1; i <= 3; ++i)
        need(opened.orders->saveDraft(inventedOrder(i), act(i)));
    need(opened.orders->finish(inventedOrder(4), act(4)));
    need(opened.orders->discard(inventedOrder(3).id, act(5)));
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
    const Opened again(need(restoreBackup(backup.path, passphrase(), restored, act(120))));
    CHECK(damageOf(*again.profile) == QStringList());
    CHECK(need(again.profile->verify()).isEmpty());
    CHECK(again.orders->list().size() == 3);
    for (const int number : {1, 2, 4})
        CHECK(need(again.orders->load(inventedOrder(number).id))
            == need(opened.orders->load(inventedOrder(number).id)));
    CHECK(need(again.orders->bin()).size() == 1);
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
    const auto database = need(Database::open(backup.path, Database::Access::ReadOnly));
    CHECK(need(Profile::slotsOf(*database)).size() == 1);
    CHECK(QDir(opened.profile->folder().backups()).isEmpty()); // nothing is left on the way
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
    const auto restored = need(restoreBackup(backup.path, passphrase(), empty.path(), act()));
    for (const QString &name : std::as_const(names))
        CHECK(Attachments(*restored).verify(name));
}

TEST_CASE("A backup that is damaged anywhere is refused, or whole all the same")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    Opened opened = created(folder.path());
    fill(opened);
    const QString content = attach(*opened.profile, "an invented map");
    const Backup backup = need(backUp(*opened.profile, target.path(), act()));
    const QByteArray whole = fileText(backup.path);
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            throw std::runtime_error("not writable");
        file.write(bytes);
    };
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
    write(target.filePath(QStringLiteral("attachments/") + content), "something else");
    CHECK_FALSE(verifyBackup(backup.path, passphrase()));
    CHECK_FALSE(restoreBackup(backup.path, passphrase(), target.filePath(QStringLiteral("new")), act()));
    REQUIRE(backUp(*opened.profile, target.path(), act(5)));
    CHECK(verifyBackup(backupsIn(target.path()).front(), passphrase()));
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
