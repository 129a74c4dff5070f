// SPDX-License-Identifier: MIT
#include "core/base/Csv.h"

#include "tests/Support.h"

#include <catch2/catch.hpp>

using namespace emo;

TEST_CASE("A quoted cell may hold commas, quotes and line breaks")
{
    const auto table = csvTable(QStringLiteral("code,name\nA,\"One, \"\"two\"\"\nthree\"\n"));

    REQUIRE(table.size() == 1);
    CHECK(table.front()[QStringLiteral("name")] == QStringLiteral("One, \"two\"\nthree"));
}

TEST_CASE("A table need not end with a line break")
{
    CHECK(csvTable(QStringLiteral("code,name\nA,One\nB,Two")).size() == 2);
}

TEST_CASE("A cell that is missing at the end of a line is absent")
{
    const auto table = csvTable(QStringLiteral("code,name,notes\nA,One\n"));

    CHECK_FALSE(table.front().contains(QStringLiteral("notes")));
}
