// SPDX-License-Identifier: MIT
#include "core/store/search/WordScan.h"

#include <catch2/catch.hpp>

#include <random>
#include <string>

using namespace emo::store;

TEST_CASE("A scan finds what the standard library finds, wherever it stands")
{
    std::mt19937 random(7);
    std::string text;
    for (int i = 0; i < 3000; ++i)
        text += char('a' + random() % 3);
    for (int round = 0; round < 2000; ++round) {
        const std::size_t from = random() % text.size();
        const std::string word = text.substr(random() % text.size(), 1 + random() % 9);
        CHECK(scanFor(word, text, from) == text.find(word, from));
    }
    CHECK(scanFor("abcd", text) == std::string::npos);
    CHECK(scanFor("abc", "ab") == std::string::npos);
    CHECK(scanFor("ab", "ab", 2) == std::string::npos);
    CHECK(scanFor("ab", {}) == std::string::npos);
    std::string late(201, 'y');
    late.back() = 'x';
    CHECK(scanFor("x", late) == 200);
}
