// SPDX-License-Identifier: MIT
#include "core/store/Attachments.h"
#include "core/store/Backup.h"
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

TEST_CASE("A program that is killed while it saves loses nothing that was acknowledged")
{
    const QTemporaryDir folder;
    created(folder.path());
    for (int round = 0; round < 20; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("--child"), QStringLiteral("save"), folder.path()});
        REQUIRE(child.waitForStarted());
        const int enough = QRandomGenerator::global()->bounded(1, 15);
        QByteArray said;
        while (said.count('\n') < enough && child.waitForReadyRead())
            said += child.readAllStandardOutput();
        child.kill();
        child.waitForFinished();
        said += child.readAllStandardOutput();
        const int acknowledged = said.left(said.lastIndexOf('\n')).split('\n').last().toInt();
        REQUIRE(acknowledged >= enough); // they go on counting from round to round

        const Opened opened = reopened(folder.path());
        CHECK(damageOf(*opened.profile) == QStringList());
        const Order order = need(opened.orders->load(inventedOrder(1).id));
        CHECK(Asked(order.answers)[deviceWearer.alias]->toInt() >= acknowledged);
        CHECK(need(opened.profile->database().value(QStringLiteral("PRAGMA integrity_check"))).toString()
            == QStringLiteral("ok"));
        CHECK(need(opened.profile->verify()).isEmpty());
        CHECK(opened.profile->audit().verified());
        for (const QString &content : need(Attachments(*opened.profile).all())) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            CHECK(Attachments(*opened.profile).read(content, buffer));
        }
        for (const QString &backup : backupsIn(opened.profile->folder().backups()))
            CHECK(verifyBackup(backup, passphrase()));
        CHECK(backUp(*opened.profile, opened.profile->folder().backups(), act(round)));
    }
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
