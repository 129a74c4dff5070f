// SPDX-License-Identifier: MIT
#include "core/store/backup/Backup.h"
#include "core/store/orders/Attachments.h"
#include "tests/store/Harm.h"
#include "tests/store/ProfileForTests.h"

#include <QBuffer>
#include <QProcess>
#include <QRandomGenerator>

#include <catch2/catch.hpp>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

/// Lets a child work at `task` until it has said something, kills it at any moment; the last number it said.
int killedAtWork(const QString &task, const QString &folder)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), task, folder});
    REQUIRE(child.waitForStarted());
    const int enough = QRandomGenerator::global()->bounded(1, 15);
    QByteArray said;
    while (said.count('\n') < enough && child.waitForReadyRead())
        said += child.readAllStandardOutput();
    // A while longer, so that it is not always killed right after it has said something.
    child.waitForFinished(QRandomGenerator::global()->bounded(0, 8));
    child.kill();
    child.waitForFinished();
    count(Harm::Killed);
    said += child.readAllStandardOutput();
    const int acknowledged = said.left(said.lastIndexOf('\n')).split('\n').last().toInt();
    REQUIRE(acknowledged >= 1);
    return acknowledged;
}

void checkWhole(const Opened &opened)
{
    CHECK(damageOf(*opened.profile) == QStringList());
    CHECK(need(opened.profile->database().value(QStringLiteral("PRAGMA integrity_check"))).toString()
        == QStringLiteral("ok"));
    CHECK(need(opened.profile->verify()).isEmpty());
    CHECK(opened.profile->audit().verified());
    for (const QString &content : need(Attachments(*opened.profile).all()))
        CHECK(Attachments(*opened.profile).verify(content));
}

int aliasOfFirst(const Opened &opened)
{
    const Order order = need(opened.orders->load(inventedOrder(1).id));
    return Asked(order.answers)[deviceWearer.alias]->toInt();
}

void killWhileSaving(const QString &folder)
{
    created(folder);
    for (int round = 0; round < 60; ++round) {
        const int acknowledged = killedAtWork(QStringLiteral("save"), folder);
        const Opened opened = reopened(folder);
        checkWhole(opened);
        CHECK(aliasOfFirst(opened) >= acknowledged); // they go on counting from round to round
        const QStringList backups = backupsIn(opened.profile->folder().backups());
        if (!backups.isEmpty())
            CHECK(verifyBackup(backups.front(), passphrase()));
        for (const QString &old : backups.mid(std::min<qsizetype>(backups.size(), 3)))
            QFile::remove(old);
        CHECK(backUp(*opened.profile, opened.profile->folder().backups(), act(round)));
    }
}

void killWhileRotating(const QString &folder)
{
    created(folder);
    for (int round = 0; round < 20; ++round) {
        const int acknowledged = killedAtWork(QStringLiteral("rotate"), folder);
        const Opened opened = reopened(folder);
        checkWhole(opened);
        CHECK(aliasOfFirst(opened) >= acknowledged);
    }
}

void killWhileMigrating(const QString &folder)
{
    {
        const Opened opened = created(folder);
        for (int number = 1; number <= 5; ++number)
            need(opened.orders->saveDraft(inventedOrder(number), act(number)));
    }
    for (int round = 0; round < 20; ++round) {
        killedAtWork(QStringLiteral("migrate"), folder);
        const Opened opened = reopened(folder);
        checkWhole(opened);
        for (int number = 1; number <= 5; ++number)
            CHECK(need(opened.orders->load(inventedOrder(number).id)) == inventedOrder(number));
        const QString before
            = opened.profile->folder().backups() + QStringLiteral("/before-update-from-1.db");
        const QTemporaryDir elsewhere;
        CHECK(need(ofSnapshot(before, elsewhere).profile->verify()).isEmpty());
    }
}

/// In a profile of its own each time: one that grows with every round takes longer to check than to harm.
void inFreshProfiles(void (*kill)(const QString &folder))
{
    for (int profile = 0; profile < rounds(1); ++profile) {
        const QTemporaryDir folder;
        kill(folder.path());
    }
}

} // namespace

TEST_CASE("A program that is killed while it saves loses nothing that was acknowledged")
{
    inFreshProfiles(killWhileSaving);
}

TEST_CASE("A program that is killed while it changes the data key leaves a profile that one of them opens")
{
    inFreshProfiles(killWhileRotating);
}

TEST_CASE("A program that is killed while it brings a profile up to date loses nothing")
{
    inFreshProfiles(killWhileMigrating);
}

#ifdef Q_OS_UNIX

namespace {

/// As long as it lives, no file may grow beyond that size: every write behaves as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = rlim_t(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk &) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

} // namespace

TEST_CASE("When the disk is full the user is told, and what was saved is safe")
{
    const QTemporaryDir folder;
    Order last = inventedOrder(1);
    int failures = 0;
    {
        const Opened opened = created(folder.path());
        REQUIRE(opened.orders->saveDraft(last, act()));
        const qint64 size = QFileInfo(databaseOf(folder) + QStringLiteral("-wal")).size();
        for (qint64 room = 0; room < 40000; room += 1000) {
            Order next = last;
            next.answers.set(deviceWearer.alias, QStringLiteral("Room %1").arg(room));
            const FullDisk disk(size + room);
            const auto saved = opened.orders->saveDraft(next, act());
            const auto begun = opened.orders->saveDraft(inventedOrder(int(room) + 10), act());
            if (saved)
                last = next;
            for (const auto &result : {saved, begun})
                if (!result) {
                    ++failures;
                    CHECK(result.error().message.contains(QStringLiteral("the disk is full, or fails")));
                }
            CHECK(need(opened.orders->load(last.id)) == last);
            CHECK((opened.orders->cards().find(inventedOrder(int(room) + 10).id) != nullptr) == bool(begun));
        }
        CHECK(failures > 5);
        REQUIRE(opened.orders->saveDraft(last, act())); // there is room again
    }
    const Opened again = reopened(folder.path());
    CHECK(damageOf(*again.profile) == QStringList());
    CHECK(need(again.orders->load(last.id)) == last);
    CHECK(need(again.profile->verify()).isEmpty());
    CHECK(again.profile->audit().verified());
}

TEST_CASE("When the disk is full an attached file or a backup is refused and leaves nothing behind")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    const Opened opened = created(folder.path());
    REQUIRE(opened.orders->saveDraft(inventedOrder(1), act()));
    QByteArray bytes(1000000, 'x');
    QBuffer file(&bytes);
    const QString measured = need(backUp(*opened.profile, target.path(), act())).path;
    const qint64 whole = QFileInfo(measured).size();
    REQUIRE(QFile::remove(measured));
    for (qint64 room = 0; room < whole; room += whole / 16) {
        const FullDisk disk(room);
        file.open(QIODevice::ReadOnly);
        CHECK_FALSE(Attachments(*opened.profile).add(file));
        file.close();
        CHECK_FALSE(backUp(*opened.profile, target.path(), act()));
    }
    // Some of these backups had been noted before they failed.
    CHECK(need(opened.profile->audit().verified()).size() > 2);
    CHECK(QDir(opened.profile->folder().attachments()).isEmpty());
    CHECK(QDir(opened.profile->folder().backups()).isEmpty());
    CHECK(backupsIn(target.path()).isEmpty());

    file.open(QIODevice::ReadOnly);
    CHECK(Attachments(*opened.profile).add(file));
    const Backup backup = need(backUp(*opened.profile, target.path(), act()));
    CHECK(verifyBackup(backup.path, passphrase()));
    CHECK(need(opened.profile->verify()).isEmpty());
}

TEST_CASE("A profile that finds no room is not made, and can be made later")
{
    const QTemporaryDir folder;
    const std::array credentials{passphrase()};
    for (const qint64 room : {0, 4096, 20000, 40000}) {
        const FullDisk disk(room);
        const auto made = Profile::create(folder.path(), credentials, lowestCost, act());
        CHECK_FALSE(made);
    }
    created(folder.path());
}

#endif
