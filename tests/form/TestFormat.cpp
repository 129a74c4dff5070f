// SPDX-License-Identifier: MIT
#include "core/form/Format.h"

#include "tests/Support.h"

#include <catch2/catch.hpp>

using namespace emo;

namespace {

bool matches(const Format &format, const char *text)
{
    return format.matches(QString::fromUtf8(text));
}

} // namespace

TEST_CASE("An email address has a name, an at sign and a domain with a dot")
{
    for (const char *good : {"omu.sample@prison.example", "a@b.co", "first.last+tag@sub.domain.gov.uk",
             "o'brien@police.uk", "A_B-c@x-y.org"})
        CHECK(matches(formats::email, good));
    for (const char *bad : {"", "a", "a@b", "@b.co", "a@.co", "a b@c.de", "a@b..co", ".a@b.co", "a.@b.co",
             "a@b.c", "a@b.co, c@d.co", "a@b.co\n"})
        CHECK_FALSE(matches(formats::email, bad));
}

TEST_CASE("An email address has at most 200 characters")
{
    const QString domain = QStringLiteral("@example.org");
    CHECK(formats::email.matches(QString(200 - domain.size(), u'a') + domain));
    CHECK_FALSE(formats::email.matches(QString(201 - domain.size(), u'a') + domain));
}

TEST_CASE("A telephone number may be written in any usual way")
{
    for (const char *good :
        {"07700 900142", "07700900142", "01632 960001", "(01632) 960-001", "020 7946 0000", "+44 7700 900142",
            "+44 (0)7700 900142", "0044 7700 900142", "0800 1111", "+33 1 23 45 67 89", "00353 1 234 5678"})
        CHECK(matches(formats::phone, good));
    for (const char *bad : {"", "none", "07700 90014", "07700 9001422", "12345",
             "07700 900142 or 01632 960001", "+44 7700 90014", "0044", "+", "04700 900142"})
        CHECK_FALSE(matches(formats::phone, bad));
}

TEST_CASE("A postcode may lack its space and be written small")
{
    for (const char *good :
        {"ZZ99 1AA", "zz991aa", "ZZ 99 1 AA", "M1 1AE", "EC1A 1BB", "W1A 0AX", "GIR 0AA", "CR2 6XH"})
        CHECK(matches(formats::postcode, good));
    for (const char *bad : {"", "ZZ99", "ZZZ99 1AA", "ZZ99 AAA", "1AA ZZ99", "ZZ99 1AAA"})
        CHECK_FALSE(matches(formats::postcode, bad));
}

TEST_CASE("A value is tidied to what people write, and what is none of its kind stays as it was")
{
    CHECK(formats::postcode.tidied(u"zz991aa"_qs) == u"ZZ99 1AA"_qs);
    CHECK(formats::postcode.tidied(u" m1  1ae "_qs) == u"M1 1AE"_qs);
    CHECK(formats::postcode.tidied(u" not known "_qs) == u"not known"_qs);
    CHECK(formats::email.tidied(u" mailto:Jo.Sample@Prison.Example "_qs) == u"Jo.Sample@prison.example"_qs);
    CHECK(formats::email.tidied(u"<Jo@PRISON.example>"_qs) == u"Jo@prison.example"_qs);
    CHECK(formats::email.tidied(u"MAILTO: jo"_qs) == u"MAILTO: jo"_qs);
    CHECK(formats::phone.tidied(u"tel:07700\u2013900142"_qs) == u"07700-900142"_qs);
}
