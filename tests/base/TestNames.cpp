// SPDX-License-Identifier: MIT
#include "core/base/Names.h"

#include "tests/Support.h"

#include <catch2/catch.hpp>

using namespace emo;

TEST_CASE("The surname comes first and in capitals")
{
    CHECK(surnameFirst(u"Sampleton"_qs, u"Jordan"_qs) == u"SAMPLETON, Jordan");
    CHECK(surnameFirst({}, u"Jordan"_qs) == u"Jordan");
    CHECK(surnameFirst(u" Placeholder "_qs, {}) == u"PLACEHOLDER");
}

TEST_CASE("In a name that was written as one, the last word is the surname, with what belongs to it")
{
    CHECK(wholeNameSurnameFirst(u"Robin Pretend"_qs) == u"PRETEND, Robin");
    CHECK(wholeNameSurnameFirst(u"Jordan  Ash Sampleton (known as Jord)"_qs) == u"SAMPLETON, Jordan Ash");
    CHECK(wholeNameSurnameFirst(u"Robin van der Placeholder"_qs) == u"VAN DER PLACEHOLDER, Robin");
    CHECK(wholeNameSurnameFirst(u"Van Example"_qs) == u"EXAMPLE, Van");
    CHECK(wholeNameSurnameFirst(u"Mononym"_qs) == u"MONONYM");
    CHECK(wholeNameSurnameFirst({}).isEmpty());
}

TEST_CASE("Whoever knows the surname may say it, or write it first")
{
    CHECK(wholeNameSurnameFirst(u"Maria Garcia Invented"_qs, u"Garcia Invented"_qs)
        == u"GARCIA INVENTED, Maria");
    CHECK(wholeNameSurnameFirst(u"Maria Garcia Invented"_qs, u"Another"_qs) == u"INVENTED, Maria Garcia");
    CHECK(wholeNameSurnameFirst(u"Garcia Invented, Maria"_qs) == u"GARCIA INVENTED, Maria");
    CHECK(wholeNameSurnameFirst(u"Invented"_qs, u"Invented"_qs) == u"INVENTED");
}
