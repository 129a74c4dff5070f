// SPDX-License-Identifier: MIT
#include "core/handover/Outbox.h"

#include "tests/FaultyRenames.h"
#include "tests/Support.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

TEST_CASE("What is put in the outbox is there for its owner alone, until it is emptied")
{
    const QTemporaryDir folder;
    const QString outbox = folder.filePath(QStringLiteral("outbox"));
    const auto put = putInOutbox(outbox, QStringLiteral("draft.eml"), "an invented draft");
    REQUIRE(put);
    CHECK(fileText(*put) == "an invented draft");
    CHECK((QFileInfo(*put).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    CHECK(emptyOutbox(outbox) == 0);
    CHECK(QDir(outbox).isEmpty());
}

TEST_CASE("A draft is left to the mail program for as long as it may need it")
{
    const QTemporaryDir folder;
    const QString path = *putInOutbox(folder.path(), QStringLiteral("draft.eml"), "an invented draft");
    const QDateTime put = QFileInfo(path).lastModified();
    CHECK(emptyOutbox(folder.path(), put) == 1);
    QFile read(path);
    REQUIRE(read.open(QIODevice::ReadOnly));
#ifdef Q_OS_LINUX
    CHECK(emptyOutbox(folder.path(), put.addSecs(1)) == 1);
    CHECK(emptyOutbox(folder.path()) == 1);
#endif
    read.close();
    CHECK(emptyOutbox(folder.path(), put.addSecs(1)) == 0);
    CHECK_FALSE(QFile::exists(path));
}

#ifdef Q_OS_LINUX
TEST_CASE("A draft that gets no name is said, and leaves the earlier one and nothing beside it")
{
    const QTemporaryDir folder;
    const QString path = *putInOutbox(folder.path(), QStringLiteral("draft.eml"), "first");
    bool isPut = false;
    int failures = 0;
    for (int attempt = 1; !isPut; ++attempt) {
        const FaultyRenames renames(attempt);
        const auto put = putInOutbox(folder.path(), QStringLiteral("draft.eml"), "second");
        isPut = bool(put);
        CHECK(isPut != renames.hasFailed());
        if (!put) {
            ++failures;
            CHECK_FALSE(put.error().message.isEmpty());
        }
        CHECK(fileText(path) == (isPut ? "second" : "first"));
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    }
    CHECK(failures >= 1);
}
#endif
