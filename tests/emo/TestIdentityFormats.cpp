// SPDX-License-Identifier: MIT
#include "core/emo/IdentityFormats.h"

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
    for (const char *bad : {"2015/0123456V", "2015/0123457U", "2015/0123456", "2015-0123456U", "215/0123456U",
             "U", "2015/01234567U"})
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
