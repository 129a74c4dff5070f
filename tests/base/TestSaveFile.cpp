// SPDX-License-Identifier: MIT
#include "core/base/SaveFile.h"

#include "tests/Support.h"

#include <QDir>
#include <QTemporaryDir>

#ifndef Q_OS_WIN
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

#include <catch2/catch.hpp>

using namespace emo;
using emo::test::fileText;

namespace {

/// The message with which nothing is saved there; empty if something is.
QString refusalOf(const QString &path)
{
    const auto saved = saveFile(path, "text");
    return saved ? QString() : saved.error().message;
}

} // namespace

TEST_CASE("A file is written whole and replaces an earlier one")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("order.json"));

    REQUIRE(saveFile(path, "first"));
    REQUIRE(saveFile(path, "second"));

    CHECK(fileText(path) == "second");
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("order.json")});
}

TEST_CASE("A missing folder is named and nothing is written")
{
    const QTemporaryDir folder;
    const auto saved = saveFile(folder.filePath(QStringLiteral("missing/order.json")), "text");

    REQUIRE_FALSE(saved);
    CHECK(saved.error().message.contains(QStringLiteral("There is no folder")));
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("A folder is not overwritten by a file")
{
    const QTemporaryDir folder;

    const auto saved = saveFile(folder.path(), "text");

    REQUIRE_FALSE(saved);
    CHECK(saved.error().message.contains(QStringLiteral("is a folder")));
}

TEST_CASE("A file needs a name")
{
    CHECK(refusalOf({}).contains(QStringLiteral("is not a file name")));
    CHECK(refusalOf(QStringLiteral("-")).contains(QStringLiteral("is not a file name")));
    CHECK_FALSE(QFileInfo::exists(QStringLiteral("-")));
}

#ifndef Q_OS_WIN

namespace {

mode_t kindOf(const QString &path)
{
    struct stat found = {};
    return lstat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & S_IFMT : 0;
}

void makeSocket(const QString &path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
    const int made = socket(AF_UNIX, SOCK_STREAM, 0);
    REQUIRE(bind(made, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0);
    close(made);
}

} // namespace

TEST_CASE("What is not a regular file is never replaced by one")
{
    const QTemporaryDir folder;
    const auto named = [&](const char *name) { return folder.filePath(QString::fromLatin1(name)); };
    REQUIRE(mkfifo(QFile::encodeName(named("pipe")).constData(), 0600) == 0);
    makeSocket(named("socket"));
    QStringList names{QStringLiteral("pipe"), QStringLiteral("socket")};
    constexpr unsigned full = (1U << 8) | 7; // /dev/full, which only root can make again
    if (mknod(QFile::encodeName(named("device")).constData(), S_IFCHR | 0600, dev_t(full)) == 0)
        names.append(QStringLiteral("device"));

    for (const QString &name : std::as_const(names)) {
        const QString path = folder.filePath(name);
        const QString link = path + QStringLiteral("-link");
        REQUIRE(QFile::link(path, link));
        const mode_t kind = kindOf(path);
        CHECK(refusalOf(path)
            == QStringLiteral("%1 is a device, a pipe or a socket. Give the name of a file.").arg(path));
        CHECK(refusalOf(link)
            == QStringLiteral("%1 is a device, a pipe or a socket. Give the name of a file.").arg(link));
        CHECK(kindOf(path) == kind);
        CHECK(kindOf(link) == S_IFLNK);
    }
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size()
        == 2 * names.size());
}

TEST_CASE("Links stay, and the file that they lead to is written")
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    const QString path = elsewhere.filePath(QStringLiteral("order.json"));
    const QString near = folder.filePath(QStringLiteral("near"));
    const QString far = folder.filePath(QStringLiteral("far"));
    REQUIRE(QFile::link(path, near));
    REQUIRE(QFile::link(QStringLiteral("near"), far)); // a link that is seen from its own folder

    REQUIRE(saveFile(far, "first")); // there is no file yet
    CHECK(fileText(path) == "first");
    REQUIRE(saveFile(near, "second"));
    CHECK(fileText(path) == "second");
    CHECK(kindOf(near) == S_IFLNK);
    CHECK(kindOf(far) == S_IFLNK);
    CHECK(QDir(elsewhere.path()).entryList(QDir::Files) == QStringList{QStringLiteral("order.json")});
}

TEST_CASE("A link that leads nowhere is named")
{
    const QTemporaryDir folder;
    const QString loop = folder.filePath(QStringLiteral("loop"));
    REQUIRE(QFile::link(QStringLiteral("loop"), loop));
    CHECK(refusalOf(loop).contains(QStringLiteral("leads back to itself")));
    CHECK(kindOf(loop) == S_IFLNK);

    const QString gone = folder.filePath(QStringLiteral("gone"));
    REQUIRE(QFile::link(QStringLiteral("missing/order.json"), gone));
    CHECK(refusalOf(gone).contains(
        QStringLiteral("There is no folder ") + folder.filePath(QStringLiteral("missing"))));

    const QString room = folder.filePath(QStringLiteral("room"));
    REQUIRE(QFile::link(folder.path(), room));
    CHECK(refusalOf(room).contains(QStringLiteral("is a folder")));
}

#endif
