// SPDX-License-Identifier: MIT
#include "core/emo/IdentityFormats.h"

#include "tests/Support.h"

#include <catch2/catch.hpp>

using namespace emo;

namespace {

bool matches(const Format &format, const char *text)
{
    return format.matches(QString::fromUtf8(text));
}

} // namespace

TEST_CASE("A NOMIS number is a letter, four digits and two letters")
{
    CHECK(matches(formats::nomis, "A1234BC"));
    CHECK(matches(formats::nomis, "a1234bc"));
    for (const char *bad : {"A123BC", "A12345B", "AA1234B", "A1234BCD", "A1234B1", ""})
        CHECK_FALSE(matches(formats::nomis, bad));
}

TEST_CASE("A case reference number is a letter and six digits")
{
    CHECK(matches(formats::crn, "X123456"));
    for (const char *bad : {"X12345", "X1234567", "1234567", "XX12345"})
        CHECK_FALSE(matches(formats::crn, bad));
}

TEST_CASE("A PNC number ends with the letter that its digits give")
{
    for (const char *good : {"2015/0123456U", "15/123456U", "15/0123456u", "1990/0000005Z", "2003/0000006B"})
        CHECK(matches(formats::pnc, good));
    for (const char *bad : {"2015/0123456V", "2015/0123457U", "2015/0123456", "215/0123456U", "U",
             "2015/01234567U", "20150123456V", "150123456V"})
        CHECK_FALSE(matches(formats::pnc, bad));
}

TEST_CASE("One wrong digit in a PNC number is always noticed")
{
    const QString right = QStringLiteral("2015/0123456U");
    for (qsizetype i = 5; i < right.size() - 1; ++i)
        for (char digit = '0'; digit <= '9'; ++digit) {
            QString other = right;
            other[i] = QLatin1Char(digit);
            CHECK(formats::pnc.matches(other) == (other == right));
        }
}

TEST_CASE("An identity number is taken in any case, with stray spaces, and tidied")
{
    CHECK(formats::nomis.tidied(u" a12 34bc "_qs) == u"A1234BC"_qs);
    CHECK(formats::crn.tidied(u"x 123456"_qs) == u"X123456"_qs);
    CHECK(formats::crn.tidied(u" X12345 "_qs) == u"X12345"_qs);
    for (const char *written : {"2015/0123456U", "20150123456U", "2015 0123456 u", "2015/123456U",
             "2015123456U", "2015 / 0123456 U", "2015-0123456-U"}) {
        INFO(written);
        CHECK(matches(formats::pnc, written));
        CHECK(formats::pnc.tidied(QString::fromLatin1(written)) == u"2015/0123456U"_qs);
    }
    for (const char *written : {"15/0123456U", "15/123456U", "150123456U", "15123456u"})
        CHECK(formats::pnc.tidied(QString::fromLatin1(written)) == u"15/123456U"_qs);
    CHECK(formats::pnc.tidied(u" 2015/0123456V "_qs) == u"2015/0123456V"_qs);
}
