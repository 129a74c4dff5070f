// SPDX-License-Identifier: MIT
#include "core/form/NameCase.h"

#include "tests/Support.h"

#include <catch2/catch.hpp>

using namespace emo;

TEST_CASE("A name in capitals is offered as people write it")
{
    for (const auto &[capitals, mixed] :
        std::initializer_list<std::pair<const char *, const char *>>{{"SAMPLETON", "Sampleton"},
            {"O'NEILL", "O'Neill"}, {"O’NEILL", "O’Neill"}, {"MCDONALD", "McDonald"}, {"MCKAY", "McKay"},
            {"MACDONALD", "Macdonald"}, {"ANNE-MARIE", "Anne-Marie"}, {"SMITH-O'BRIEN", "Smith-O'Brien"},
            {"JORDAN ASH  SAMPLETON", "Jordan Ash  Sampleton"}, {"D'ARCY", "D'Arcy"},
            {"HENRY VIII", "Henry VIII"}, {"J. P. SAMPLETON", "J. P. Sampleton"},
            {"ÉLODIE ŴYN", "Élodie Ŵyn"}, {"MCC", "Mcc"}, {"JAMES'S", "James's"}, {"JO", "Jo"}}) {
        INFO(capitals);
        CHECK(inMixedCase(QString::fromUtf8(capitals)) == QString::fromUtf8(mixed));
    }
}

TEST_CASE("A name that is not in capitals, or only of initials, is left alone")
{
    for (const char *name :
        {"", " ", "Sampleton", "McDONALD", "de la MARE", "J", "A. J.", "A-J", "III", "李", "123"}) {
        INFO(name);
        CHECK_FALSE(inMixedCase(QString::fromUtf8(name)));
    }
}
