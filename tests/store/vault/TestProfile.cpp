// SPDX-License-Identifier: MIT
#include "core/store/vault/Profile.h"

#include "core/store/disk/Migrations.h"
#include "core/store/vault/RecoveryKey.h"
#include "tests/store/ProfileForTests.h"

#include <QProcess>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

/// The message with which the profile does not open; empty if it does.
QString refusalOf(const QString &folder, const Credential &credential = passphrase())
{
    const auto opened = Profile::open(folder, credential);
    return opened ? QString() : opened.error().message;
}

QStringList whatWasDone(Profile &profile)
{
    QStringList all;
    for (const AuditEntry &entry : need(profile.audit().verified()))
        all.append(entry.what);
    return all;
}

} // namespace

TEST_CASE("A profile is made once and opens with its passphrase only")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/profile"));
    created(path);

    CHECK(refusalOf(path) == QString());
    CHECK(refusalOf(path, passphrase(QStringLiteral("wrong"))) == wrongKey(SlotKind::Passphrase).message);
    CHECK(refusalOf(path, Credential::recovery(newRecoveryKey())) == wrongKey(SlotKind::Recovery).message);
    CHECK(refusalOf(folder.path()).contains(QStringLiteral("There is no profile")));
    const std::array credentials{passphrase()};
    const auto again = Profile::create(path, credentials, lowestCost, act());
    REQUIRE_FALSE(again);
    CHECK(again.error().message.contains(QStringLiteral("already a profile")));
    for (const char *name : {"profile.db", "attachments", "outbox", "backups"})
        CHECK(QFileInfo::exists(path + u'/' + QLatin1StringView(name)));
}

TEST_CASE("Making a profile that was interrupted can be begun again")
{
    const QTemporaryDir folder;
    for (const char *name : {"profile.new.db", "profile.new.db-wal"}) {
        QFile left(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(left.open(QIODevice::WriteOnly));
        left.write("half of a database");
    }
    created(folder.path());
    CHECK(refusalOf(folder.path()) == QString());
}

TEST_CASE("A key that could not be told opens nothing, and nothing is left of what it was for")
{
    const QTemporaryDir folder;
    const std::array credentials{passphrase()};
    const auto untold = [] { return Result<>(Problem{QStringLiteral("Nobody saw it.")}); };
    const QString path = folder.filePath(QStringLiteral("new/profile"));
    const auto made = Profile::create(path, credentials, lowestCost, act(), untold);
    REQUIRE_FALSE(made);
    CHECK(made.error().message == QStringLiteral("Nobody saw it."));
    CHECK(QDir(folder.path()).isEmpty());

    const QString mine = folder.filePath(QStringLiteral("mine"));
    REQUIRE(QDir().mkpath(mine + QStringLiteral("/backups")));
    CHECK_FALSE(Profile::create(mine, credentials, lowestCost, act(), untold));
    CHECK(QDir(mine).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
        == QStringList{QStringLiteral("backups")});

    int seen = 0;
    const auto told = [&] {
        CHECK_FALSE(QFileInfo::exists(ProfileFolder(mine).database()));
        ++seen;
        return Result<>();
    };
    const auto profile = need(Profile::create(mine, credentials, lowestCost, act(), told));
    CHECK(seen == 1);
    const auto key = passphrase(QStringLiteral("another one"));
    CHECK_FALSE(profile->addSlot(key, lowestCost, act(), untold));
    CHECK(need(profile->keySlots()).size() == 1);
    CHECK(whatWasDone(*profile) == QStringList{QStringLiteral("created")});
    CHECK(need(profile->verify()).isEmpty());
}

TEST_CASE("A profile without a portable key is not made, and the last one is not removed")
{
    const QTemporaryDir folder;
    CHECK_FALSE(Profile::create(folder.path(), {}, lowestCost, act()));

    const Opened opened = created(folder.path());
    Profile &profile = *opened.profile;
    const QString first = need(profile.keySlots()).front().id;
    const auto refused = profile.removeSlot(first, act());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("needs a passphrase or a recovery key")));

    Secret key = newRecoveryKey();
    QString printed = printedRecoveryKey(key);
    REQUIRE(profile.addSlot(Credential::recovery(std::move(key)), lowestCost, act()));
    REQUIRE(profile.removeSlot(first, act()));
    CHECK(whatWasDone(profile)
        == QStringList{
            QStringLiteral("created"), QStringLiteral("key added"), QStringLiteral("key removed")});
}

TEST_CASE("A removed passphrase no longer opens the profile, an added recovery key does")
{
    const QTemporaryDir folder;
    Secret key = newRecoveryKey();
    QString printed = printedRecoveryKey(key);
    {
        const Opened opened = created(folder.path());
        const QString first = need(opened.profile->keySlots()).front().id;
        REQUIRE(opened.profile->addSlot(Credential::recovery(std::move(key)), lowestCost, act()));
        REQUIRE(opened.profile->removeSlot(first, act()));
    }
    CHECK(refusalOf(folder.path()) == wrongKey(SlotKind::Passphrase).message);
    CHECK(refusalOf(folder.path(), Credential::recovery(need(recoveryKeyFrom(std::move(printed)))))
        == QString());
}

TEST_CASE("After the data key is rotated everything is there, and old keys open nothing")
{
    const QTemporaryDir folder;
    Order finished;
    {
        const Opened opened = created(folder.path());
        REQUIRE(opened.orders->saveDraft(inventedOrder(1), act()));
        finished = need(opened.orders->finish(inventedOrder(2), act()));
        REQUIRE(opened.orders->saveDraft(inventedOrder(3), act()));
        REQUIRE(Bin(*opened.orders).discard(inventedOrder(3).id, act()));
        const std::array credentials{passphrase(QStringLiteral("a new one"))};
        REQUIRE(opened.profile->rotate(credentials, lowestCost, act(60)));
        REQUIRE(opened.orders->saveDraft(inventedOrder(4), act()));
        CHECK(need(opened.profile->verify()).isEmpty());
    }
    CHECK(refusalOf(folder.path()) == wrongKey(SlotKind::Passphrase).message);
    const Opened again(need(Profile::open(folder.path(), passphrase(QStringLiteral("a new one")))));
    CHECK(damageOf(*again.profile) == QStringList());
    CHECK(need(again.profile->verify()).isEmpty());
    CHECK(need(again.orders->load(finished.id)) == finished);
    CHECK(need(again.orders->load(inventedOrder(1).id)) == inventedOrder(1));
    CHECK(need(Bin(*again.orders).entries()).size() == 1);
    CHECK(whatWasDone(*again.profile).contains(QStringLiteral("keys changed")));
    // The triggers are back.
    CHECK_FALSE(again.profile->database().run(QStringLiteral("UPDATE finished SET sealed = 'x'")));
}

TEST_CASE("Who comes second is told who has the profile")
{
    const QTemporaryDir folder;
    const Opened first = created(folder.path());

    const QString refusal = refusalOf(folder.path());

    CHECK(refusal.contains(QStringLiteral("already open")));
    CHECK(refusal.contains(QString::number(QCoreApplication::applicationPid())));
    CHECK(refusal.contains(QSysInfo::machineHostName()));
}

TEST_CASE("A lock that a dead process has left clears itself")
{
    const QTemporaryDir folder;
    created(folder.path());
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--child"), QStringLiteral("save"), folder.path()});
    REQUIRE(child.waitForStarted());
    REQUIRE(child.waitForReadyRead());
    CHECK(refusalOf(folder.path()).contains(QString::number(child.processId())));

    child.kill();
    child.waitForFinished();

    const QString lock = folder.filePath(QStringLiteral("profile.lock"));
    CHECK(QFileInfo::exists(lock));
    CHECK(refusalOf(folder.path()) == QString());

    // of one that was killed before it had written down who it is
    for (const char *begun : {"", "1234\n"}) {
        QFile file(lock);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(begun);
        file.close();
        CHECK(refusalOf(folder.path()) == QString());
    }
}

TEST_CASE("A profile of a newer program is refused and left as it is")
{
    const QTemporaryDir folder;
    created(folder.path());
    tamper(databaseOf(folder), {QStringLiteral("PRAGMA user_version=99")});
    const QByteArray before = fileText(databaseOf(folder));

    CHECK(refusalOf(folder.path()).contains(QStringLiteral("newer EMO Desk")));
    CHECK(fileText(databaseOf(folder)) == before);
}

TEST_CASE("What is no profile is not taken for one")
{
    const QTemporaryDir folder;
    created(folder.path());
    const QString path = databaseOf(folder);
    const auto refusedAs = [&](const QByteArray &bytes) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            throw std::runtime_error("not writable");
        file.write(bytes);
        file.close();
        return refusalOf(folder.path());
    };
    for (const QByteArray &bytes :
        {QByteArray(), QByteArray("SQLite format 3\0", 16), QByteArray(4096, '\0'), QByteArray(8192, 'x')})
        CHECK(refusedAs(bytes).contains(QStringLiteral("not a profile")));
}

TEST_CASE("Network drives are told by the type of their file system")
{
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "NFS", "9p"})
        CHECK(isNetworkFileSystem(type));
    for (const char *type : {"ext4", "ntfs", "btrfs", "tmpfs", "NTFS", "overlay", ""})
        CHECK_FALSE(isNetworkFileSystem(type));
    CHECK(isOnNetwork(QStringLiteral("//server/share/profile")));
    CHECK(isOnNetwork(QStringLiteral("\\\\server\\share")) == (QDir::separator() == u'\\'));
    CHECK_FALSE(isOnNetwork(QDir::tempPath() + QStringLiteral("/not/there/yet")));

    const auto refused = ProfileFolder(QStringLiteral("//server/share/profile")).prepare();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("network drive")));
}

TEST_CASE("Migrations run in order, once, after a backup, and all or nothing")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("some.db"));
    static QStringList ran;
    ran.clear();
    constexpr Migration first = [](Database &database) {
        ran.append(QStringLiteral("first"));
        return database.run(QStringLiteral("CREATE TABLE a (b)"));
    };
    constexpr Migration second = [](Database &database) {
        ran.append(QStringLiteral("second"));
        return database.run(QStringLiteral("CREATE TABLE c (d)"));
    };
    constexpr Migration failing = [](Database &database) -> Result<> {
        if (const auto done = database.run(QStringLiteral("CREATE TABLE e (f)")); !done)
            return done;
        return Problem{QStringLiteral("it failed")};
    };
    const auto backUp = [](int version) {
        ran.append(QStringLiteral("backup of %1").arg(version));
        return Result<>();
    };
    const auto database = need(Database::open(path, Database::Access::Create));

    REQUIRE(migrate(*database, std::array{first}, backUp));
    REQUIRE(migrate(*database, std::array{first, second}, backUp));
    REQUIRE(migrate(*database, std::array{first, second}, backUp));
    CHECK(
        ran == QStringList{QStringLiteral("first"), QStringLiteral("backup of 1"), QStringLiteral("second")});

    CHECK_FALSE(migrate(*database, std::array{first, second, failing}, backUp));
    CHECK(need(database->value(QStringLiteral("PRAGMA user_version"))).toInt() == 2);
    CHECK_FALSE(database->run(QStringLiteral("SELECT * FROM e")));
    const auto noBackup = [](int) -> Result<> { return Problem{QStringLiteral("the disk is full")}; };
    CHECK_FALSE(migrate(*database, std::array{first, second, first}, noBackup));
    CHECK(need(database->value(QStringLiteral("PRAGMA user_version"))).toInt() == 2);
}

TEST_CASE("The database is what it should be")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    Database &database = opened.profile->database();
    const auto pragma = [&](const char *name) {
        return need(database.value(QStringLiteral("PRAGMA ") + QLatin1StringView(name))).toString();
    };
    CHECK(pragma("journal_mode") == QStringLiteral("wal"));
    CHECK(pragma("synchronous") == QStringLiteral("2"));
    CHECK(pragma("foreign_keys") == QStringLiteral("1"));
    CHECK(pragma("secure_delete") == QStringLiteral("1"));
    CHECK(pragma("application_id").toInt() == 0x454D4F44);
    CHECK(pragma("user_version").toInt() == int(migrations().size()));
    CHECK(pragma("integrity_check") == QStringLiteral("ok"));
}
