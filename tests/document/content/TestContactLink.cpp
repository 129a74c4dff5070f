// SPDX-License-Identifier: MIT
#include "core/document/content/ContactLink.h"

#include "core/document/content/OrderContent.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::paper;

TEST_CASE("A telephone number is dialled as from abroad")
{
    CHECK(telephoneLink(u"07700 900142"_qs).target == u"tel:+447700900142"_qs);
    CHECK(telephoneLink(u"(01632) 960-188"_qs).target == u"tel:+441632960188"_qs);
    CHECK(telephoneLink(u"+44 7700 900142"_qs).target == u"tel:+447700900142"_qs);
    CHECK(telephoneLink(u"+44 (0)7700 900142"_qs).target == u"tel:+447700900142"_qs);
    CHECK(telephoneLink(u"0044 7700 900142"_qs).target == u"tel:+447700900142"_qs);
    CHECK(telephoneLink(u"+353 1 234 5678"_qs).target == u"tel:+35312345678"_qs);
    CHECK(telephoneLink(u" 07700 900142 "_qs).words == u"Call 07700 900142"_qs);
}

TEST_CASE("What is no number and no address is no link")
{
    CHECK(telephoneLink(u"ask the landlord"_qs).target.isEmpty());
    CHECK(telephoneLink({}).target.isEmpty());
    CHECK(emailLink(u"ask the team"_qs).target.isEmpty());
    CHECK(emailLink(u"a@b.example, c@d.example"_qs).target.isEmpty());
    CHECK(emailLink(u"o'brien+omu@prison.example"_qs).target == u"mailto:o'brien+omu@prison.example"_qs);
    CHECK(emailLink(u"omu@prison.example"_qs).words == u"Email omu@prison.example"_qs);
}

TEST_CASE("Rows with an email address or a telephone number lead there, and no others")
{
    QStringList targets;
    for (const Block &block : orderContent(emoForm, test::sampleOrder(), test::dayOfFinish).blocks)
        if (const auto *rows = std::get_if<paper::Rows>(&block.body))
            for (const Row &row : *rows)
                if (!row.target.isEmpty())
                    targets.append(row.target);
    CHECK(targets
        == QStringList{u"mailto:omu.invented@prison.example"_qs,
            u"mailto:morgan.notreal@probation.example"_qs, u"tel:+447700900142"_qs});
}
