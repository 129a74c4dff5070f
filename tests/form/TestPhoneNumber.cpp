// SPDX-License-Identifier: MIT
#include "core/form/PhoneNumber.h"

#include "tests/Support.h"

#include <catch2/catch.hpp>

using namespace emo;

namespace {

/// "44 7700900142 12": the parts of the number; empty if it is none.
QString parts(const QString &text)
{
    const auto number = phoneNumberFrom(text);
    if (!number)
        return {};
    return QStringList{number->country, number->national, number->extension}.join(u' ').trimmed();
}

} // namespace

TEST_CASE("A telephone number is the same however it is written")
{
    for (const char *written : {"07700 900142", "07700900142", "07700\u200B900142", "07700\u2011900142",
             "07700\u2013900142", "07700/900142", "tel: 07700 900142", "tel:07700900142", "(07700) 900 142",
             "07700\u00A0900142", "+44 7700 900142", "+44 (0)7700 900142", "0044 7700 900142",
             "44 7700 900142", "+07700 900142", "\u202A07700 900142\u202C", "0\u00AD7700 900142"}) {
        INFO(written);
        CHECK(parts(QString::fromUtf8(written)) == u"44 7700900142"_qs);
    }
}

TEST_CASE("An extension is kept apart from the number")
{
    for (const char *written : {"0113 496 0142 ext 12", "0113 496 0142 x12", "0113 496 0142#12",
             "0113 496 0142 ext. 12", "0113 496 0142 extension 12", "0113 496 0142 x 12"}) {
        INFO(written);
        CHECK(parts(QString::fromUtf8(written)) == u"44 1134960142 12"_qs);
    }
}

TEST_CASE("A number that is a digit short or long, or was never given out, is none")
{
    for (const char *written : {"0113 496 014", "0113 496 01422", "01632 96014", "07700 90014",
             "04700 900142", "0113 496 014 ext 12", "none", "", "999", "+44 7700 90014", "+999 123456", "+",
             "0044", "07700 900142 or 01632 960001", "+353 1 2"}) {
        INFO(written);
        CHECK(parts(QString::fromUtf8(written)).isEmpty());
    }
    CHECK(parts(u"016977 2000"_qs) == u"44 169772000"_qs); // one of the few that are short
    CHECK(parts(u"0800 1111"_qs) == u"44 8001111"_qs);
    CHECK(parts(u"+353 85 012 3456"_qs) == u"353 850123456"_qs);
}

TEST_CASE("A telephone number is tidied and stays as it was typed")
{
    CHECK(tidyPhoneNumber(u" tel: 07700\u2011900142 ext 12 "_qs) == u"07700-900142 ext 12"_qs);
    CHECK(tidyPhoneNumber(u"(07700) 900 142"_qs) == u"(07700) 900 142"_qs);
    CHECK(tidyPhoneNumber(u"ask the team"_qs) == u"ask the team"_qs);
}
