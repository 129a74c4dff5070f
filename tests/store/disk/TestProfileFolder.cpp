// SPDX-License-Identifier: MIT
#include "core/store/disk/ProfileFolder.h"

#include "core/store/backup/Backup.h"
#include "core/store/orders/Attachments.h"
#include "tests/store/NoRoom.h"
#include "tests/store/ProfileForTests.h"

#include <QBuffer>
#include <QDirIterator>
#include <QSysInfo>

#include <catch2/catch.hpp>

#include <sys/stat.h>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

/// What another program writes into its lock, as QLockFile does.
void lockFor(
    const QString &folder, const QString &computer, const QByteArray &computerId, qint64 process = 4711)
{
    QFile file(ProfileFolder(folder).lock());
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("no lock");
    file.write(QByteArray::number(process) + "\nemodesk\n" + computer.toUtf8() + '\n' + computerId
        + "\n11111111-2222-3333-4444-555555555555\n");
}

const QString oldComputer = QStringLiteral("OLD-PC-0042");
const QByteArray otherId = "0123456789abcdef0123456789abcdef";

QString refusal(const QString &folder)
{
    const auto opened = Profile::open(folder, passphrase());
    return opened ? QString() : opened.error().message;
}

/// For a while, what is made is not kept from others, or not even from its owner.
class Umask
{
public:
    explicit Umask(mode_t mask) : m_before(umask(mask)) {}
    ~Umask() { umask(m_before); }
    Umask(const Umask &) = delete;

private:
    mode_t m_before;
};

int modeOf(const QString &path)
{
    struct stat found = {};
    if (stat(QFile::encodeName(path).constData(), &found) != 0)
        throw std::runtime_error("not there");
    return int(found.st_mode & 07777U);
}

/// Those that anybody but the owner has a right to, or that the owner cannot use.
QStringList notPrivate(const QString &folder)
{
    QStringList found;
    if (modeOf(folder) != 0700)
        found.append(folder);
    for (QDirIterator it(
             folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
         it.hasNext();) {
        it.next();
        if (modeOf(it.filePath()) != (it.fileInfo().isDir() ? 0700 : 0600))
            found.append(it.filePath());
    }
    return found;
}

void attachSomething(Profile &profile)
{
    QByteArray bytes("an invented map");
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    need(Attachments(profile).add(file));
}

} // namespace

TEST_CASE("The lock of another computer is named, and taken over when a person says so")
{
    const QTemporaryDir folder;
    created(folder.path());
    lockFor(folder.path(), oldComputer, otherId);
    const ProfileFolder files(folder.path());

    const QString refused = refusal(folder.path());
    CHECK(refused.contains(oldComputer));
    CHECK(refused.contains(QStringLiteral("4711")));
    const auto held = files.heldElsewhere();
    REQUIRE(held);
    CHECK(held->computer == oldComputer);
    CHECK(held->process == 4711);
    CHECK(held->since.isValid());
    CHECK(refused.contains(sinceText(*held)));

    SECTION("but not by whoever cannot open the profile")
    {
        CHECK_FALSE(Profile::open(folder.path(), passphrase(QStringLiteral("wrong")), held));
        CHECK(files.heldElsewhere() == held);
    }
    SECTION("nor if it is another one by now")
    {
        lockFor(folder.path(), QStringLiteral("NEW-PC-0043"), otherId);
        const auto opened = Profile::open(folder.path(), passphrase(), held);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().message.contains(QStringLiteral("NEW-PC-0043")));
        CHECK(files.heldElsewhere());
    }
    SECTION("and the audit tells of it")
    {
        const Opened opened(need(Profile::open(folder.path(), passphrase(), held)));
        opened.profile->noteTakenOver(*held, act(60));
        const AuditEntry last = need(opened.profile->audit().verified()).last();
        CHECK(last.what == QStringLiteral("lock taken over"));
        CHECK(last.reason == oldComputer);
        CHECK(last.who == act().who);
        CHECK_FALSE(files.heldElsewhere());
        CHECK(opened.orders->saveDraft(inventedOrder(1), act(61)));
        CHECK(refusal(folder.path()).contains(QStringLiteral("already open")));
    }
}

TEST_CASE("A computer is told by its system's id, not by its name alone")
{
    const QByteArray own = QSysInfo::machineUniqueId();
    const QTemporaryDir folder;
    created(folder.path());
    const ProfileFolder files(folder.path());
    if (!own.isEmpty()) {
        // A new one that was given the old one's name.
        lockFor(folder.path(), QSysInfo::machineHostName(), otherId);
        CHECK(files.heldElsewhere());
        // This one before it was renamed.
        lockFor(folder.path(), oldComputer, own);
        CHECK_FALSE(files.heldElsewhere());
        CHECK(refusal(folder.path()) == QString());
    }
    lockFor(folder.path(), oldComputer, {});
    CHECK(files.heldElsewhere());
    lockFor(folder.path(), QSysInfo::machineHostName(), {});
    CHECK_FALSE(files.heldElsewhere());
}

TEST_CASE("The lock of another computer in a folder without a profile keeps nobody out")
{
    const QTemporaryDir folder;
    lockFor(folder.path(), oldComputer, otherId);
    CHECK(created(folder.path()).profile);
}

TEST_CASE("On a full disk a profile can be read, says so, and is written again once there is room")
{
    const QTemporaryDir folder;
    {
        const Opened opened = created(folder.path());
        need(opened.orders->saveDraft(inventedOrder(1), act(1)));
    }
    std::optional<Opened> opened;
    {
        const NoRoom none;
        opened.emplace(reopened(folder.path()));
        REQUIRE(opened->profile->notWritable());
        CHECK(opened->profile->notWritable()->message.contains(QStringLiteral("The disk is full")));
        CHECK(need(opened->orders->load(inventedOrder(1).id)) == inventedOrder(1));
        CHECK(need(opened->profile->verify()).isEmpty());
        const auto saved = opened->orders->saveDraft(inventedOrder(2), act(2));
        REQUIRE_FALSE(saved);
        CHECK(saved.error().message.contains(QStringLiteral("The disk is full")));
        CHECK(need(opened->orders->loadToRead(inventedOrder(1).id, {}, act(3))) == inventedOrder(1));

        const QTemporaryDir other;
        const std::array credentials{passphrase()};
        const auto made
            = Profile::create(other.filePath(QStringLiteral("new")), credentials, lowestCost, act());
        REQUIRE_FALSE(made);
        CHECK(made.error().message.contains(QStringLiteral("The disk is full")));
        CHECK(QDir(other.path()).isEmpty());
    }
    CHECK(opened->orders->saveDraft(inventedOrder(2), act(4)));
    CHECK_FALSE(opened->profile->notWritable());
    CHECK(refusal(folder.path()).contains(QStringLiteral("already open")));
    opened.reset();
    const Opened again = reopened(folder.path());
    CHECK(need(again.orders->load(inventedOrder(2).id)) == inventedOrder(2));
    CHECK(need(again.profile->verify()).isEmpty());
}

TEST_CASE("What was saved just before a computer failed is read on a full disk, too")
{
    const QTemporaryDir folder;
    const QTemporaryDir copy;
    {
        const Opened opened = created(folder.path());
        need(opened.orders->saveDraft(inventedOrder(1), act(1)));
        // With its log, which is emptied when it is closed.
        for (const char *suffix : {"", "-wal"})
            REQUIRE(QFile::copy(databaseOf(folder) + QLatin1StringView(suffix),
                databaseOf(copy) + QLatin1StringView(suffix)));
    }
    REQUIRE(QFileInfo(databaseOf(copy) + QStringLiteral("-wal")).size() > 0);
    QDir(copy.path()).mkdir(QStringLiteral("attachments"));
    const NoRoom none;
    const Opened opened = reopened(copy.path());
    CHECK(opened.profile->notWritable());
    CHECK(need(opened.orders->load(inventedOrder(1).id)) == inventedOrder(1));
}

TEST_CASE("A path that SQLite cannot open is named with its limit before anything is made")
{
    const QTemporaryDir folder;
    QString path = folder.path();
    while (path.size() < 480)
        path += u'/' + QString(60, u'x');
    const std::array credentials{passphrase()};
    const auto made = Profile::create(path, credentials, lowestCost, act());
    REQUIRE_FALSE(made);
    CHECK(made.error().message.contains(QStringLiteral("SQLite")));
    CHECK(made.error().message.contains(QStringLiteral("504")));
    CHECK(QDir(folder.path()).isEmpty());

    // The longest that is accepted can be backed up; one that was moved too deep says why it does not open.
    const qsizetype ofLongest = 504 - qsizetype(sizeof("/backups/before-update-from-1000.db.part") - 1);
    QString longest = folder.path();
    while (longest.size() < ofLongest - 60)
        longest += u'/' + QString(50, u'y');
    longest += u'/' + QString(ofLongest - longest.size() - 1, u'y');
    const QTemporaryDir share;
    CHECK(need(backUp(*created(longest).profile, share.path(), act())).isWhole());
    REQUIRE(QDir().mkpath(QFileInfo(path).absolutePath()));
    REQUIRE(QDir().rename(longest, path));
    CHECK(refusal(path).contains(QStringLiteral("SQLite")));
}

TEST_CASE("Whatever the umask is, what belongs to a profile and its backups is for the owner alone")
{
    for (const mode_t mask : {mode_t(0), mode_t(022), mode_t(0277), mode_t(0777)}) {
        const QTemporaryDir folder;
        const QTemporaryDir share;
        const QString path = folder.filePath(QStringLiteral("deep/profile"));
        {
            const Umask umask(mask);
            const Opened opened = created(path);
            need(opened.orders->saveDraft(inventedOrder(1), act(1)));
            attachSomething(*opened.profile);
            CHECK(notPrivate(path) == QStringList());
            CHECK(need(backUp(*opened.profile, share.path(), act(2))).isWhole());
        }
        CHECK(notPrivate(path) == QStringList());
        for (QDirIterator it(share.path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            CHECK(modeOf(it.next()) == 0600);
    }
}

TEST_CASE("A folder that others could look into is theirs no more once a profile is opened in it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("profile"));
    REQUIRE(QDir().mkdir(path));
    REQUIRE(chmod(QFile::encodeName(path).constData(), 0755) == 0);
    {
        const Opened opened = created(path);
        attachSomething(*opened.profile);
    }
    CHECK(notPrivate(path) == QStringList());
    for (QDirIterator it(path, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
         it.hasNext();)
        REQUIRE(chmod(QFile::encodeName(it.next()).constData(), 0777) == 0);
    QFile foreign(path + QStringLiteral("/somebody.else"));
    REQUIRE(foreign.open(QIODevice::WriteOnly));
    REQUIRE(chmod(QFile::encodeName(foreign.fileName()).constData(), 0644) == 0);

    const Opened again = reopened(path);

    CHECK(notPrivate(path) == QStringList{foreign.fileName()});
}
