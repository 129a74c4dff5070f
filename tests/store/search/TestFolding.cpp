// SPDX-License-Identifier: MIT
#include "core/store/search/Folding.h"

#include "tests/Support.h"

#include <catch2/catch.hpp>

using namespace emo::store;

TEST_CASE("Capitals, accents, apostrophes and hyphens make no difference")
{
    CHECK(folded(QStringLiteral("O'Madeup-Smith")) == "omadeupsmith");
    CHECK(folded(QStringLiteral("O\u2019MADEUP\u2013SMITH")) == "omadeupsmith");
    CHECK(folded(QStringLiteral("Zo\u00eb Si\u00e2n \u00c5se")) == "zoe sian ase");
    CHECK(folded(QStringLiteral("\u0141ukasz S\u00f8ren Stra\u00dfe \u00c6bel"))
        == "lukasz soren strasse aebel");
    CHECK(folded(QStringLiteral("e\u0301")) == "e");
    CHECK(folded(QStringLiteral("\u4e2d\u6587")) == QByteArray("\u4e2d\u6587"));
    CHECK(folded({}).isEmpty());
}

TEST_CASE("Numbers are the same however they are spaced")
{
    CHECK(foldedNumber(QStringLiteral("a1234 zz")) == foldedNumber(QStringLiteral("A1234ZZ")));
    CHECK(foldedNumber(QStringLiteral("2015/0123456U")) == "15/123456u");
    CHECK(foldedNumber(QStringLiteral(" - ")).isEmpty());
}

TEST_CASE("What is typed is taken apart into words")
{
    CHECK(searchWords(QStringLiteral("  ")).isEmpty());
    CHECK(searchWords(QStringLiteral("- '")).isEmpty());
    const auto words = searchWords(QStringLiteral(" Robin,  MADEUP "));
    REQUIRE(words.size() == 2);
    CHECK(words[1] == QByteArrayList{"madeup"});
}
