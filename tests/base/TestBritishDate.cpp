// SPDX-License-Identifier: MIT
#include "core/base/BritishDate.h"

#include "tests/Support.h"

#include <catch2/catch.hpp>

using namespace emo;

TEST_CASE("A date is understood as people and spreadsheets in Britain write it")
{
    for (const char *written :
        {"04/05/2026", "4/5/2026", "4/5/26", "04-May-26", "4-May-2026", "04.05.2026", "4.5.26", "4 May 2026",
            "4th May 2026", "4th of May, 2026", "the 4th of May 2026", "Monday 4 May 2026", "Mon, 4 May 2026",
            "MONDAY 4TH MAY 2026", " 4  may 2026 ", "2026-05-04", "2026/05/04", "2026-5-4",
            "04/05/2026 00:00", "04/05/2026 00:00:00", "2026-05-04T00:00:00Z", "2026-05-04 00:00:00"}) {
        INFO(written);
        CHECK(britishDate(QString::fromLatin1(written)) == QDate(2026, 5, 4));
    }
    CHECK(britishDate(u"1 Sept 2026"_qs) == QDate(2026, 9, 1));
    CHECK(britishDate(u"29/02/2028"_qs) == QDate(2028, 2, 29));
}

TEST_CASE("Only a date is taken for one")
{
    for (const char *written : {"", "soon", "05/13/2026", "31/04/2026", "29/02/2026", "4/5", "May 2026",
             "4 Ma 2026", "4/5/202", "4/5/20266", "Tuesday 4 May 2026", "Someday 4 May 2026", "4 Juno 2026",
             "46146", "0/1/2026", "4/0/2026", "1.5", "4-May-26 jubilee"}) {
        INFO(written);
        CHECK_FALSE(britishDate(QString::fromLatin1(written)));
    }
}
