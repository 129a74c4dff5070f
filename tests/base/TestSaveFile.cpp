// SPDX-License-Identifier: MIT
#include "core/base/SaveFile.h"

#include "tests/Support.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace emo;
using emo::test::fileText;

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
