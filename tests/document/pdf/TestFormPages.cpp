// SPDX-License-Identifier: MIT
#include "core/document/pdf/FormPages.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::paper;

namespace {

/// A page with these words along the line whose bottom is at `y`, each ten points wide.
void addLine(FilePage &page, const QString &text, double y, double x = 50)
{
    for (const QString &word : text.split(u' ')) {
        page.words.push_back({word, {x, y - 10, 9, 10}, true});
        x += 10;
    }
}

ReadFile fileWith(const QStringList &lines)
{
    FilePage page{{595, 842}, 0, false, {}};
    double y = 800;
    for (const QString &line : lines)
        addLine(page, line, std::exchange(y, y - 12));
    ReadFile read;
    read.pages = {page};
    return read;
}

} // namespace

TEST_CASE("The foot of a form says whose page it is")
{
    const std::vector<Foot> form{{QStringLiteral("ZG21-1A5Y-5"), 0, 2, 4, 1}};
    CHECK(feetIn(fileWith({QStringLiteral("EMO ZG21-1A5Y-5 version 0 OFFICIAL-SENSITIVE Page 2 of 4")}))
        == form);
    // in Welsh, and as a scanner reads it
    CHECK(feetIn(fileWith({QStringLiteral("EMO ZG21-1A5Y-5 fersiwn 0 OFFICIAL-SENSITIVE Tudalen 2 o 4")}))
        == form);
    CHECK(feetIn(fileWith({QStringLiteral("EMO ZG2l-IA5Y-5 version 0 0FFICIAL-SENSITIVE Page 2 of 4")}))
        == form);
}

TEST_CASE("Other papers about an order are told from its form")
{
    for (const char *text : {"EMO ZG21-1A5Y-5 Annex A OFFICIAL-SENSITIVE Page 1 of 3",
             "EMO ZG21-1A5Y-5 version 2, record OFFICIAL-SENSITIVE Page 1 of 1"}) {
        const std::vector<Foot> feet = feetIn(fileWith({QString::fromLatin1(text)}));
        REQUIRE(feet.size() == 1);
        CHECK(feet.front().version == -1);
    }
}

TEST_CASE("A reference in a sentence, or one with a wrong character, is no foot")
{
    CHECK(feetIn(fileWith({QStringLiteral("It replaces EMO ZG21-1A5Y-5 of last year"),
                     QStringLiteral("EMO ZG21-1A5Y-6 version 0 OFFICIAL-SENSITIVE Page 2 of 4")}))
              .empty());
}

TEST_CASE("Words are put together by line, whatever the order in which they come")
{
    ReadFile read = fileWith({});
    addLine(read.pages[0], QStringLiteral("Page 3 of 4"), 812, 500);
    addLine(read.pages[0], QStringLiteral("some answer"), 700);
    addLine(read.pages[0], QStringLiteral("OFFICIAL-SENSITIVE"), 812.6, 250);
    addLine(read.pages[0], QStringLiteral("EMO ZG21-1A5Y-5 version 11"), 811.8);
    read.pages[0].words.push_back({QStringLiteral("DRAFT"), {0, 500, 300, 216}}); // across the page
    CHECK(feetIn(read) == std::vector<Foot>{{QStringLiteral("ZG21-1A5Y-5"), 11, 3, 4, 1}});
}

TEST_CASE("A sheet with two pages side by side has two feet")
{
    ReadFile read = fileWith({QStringLiteral("EMO ZG21-1A5Y-5 version 0 OFFICIAL-SENSITIVE Page 1 of 4")});
    addLine(
        read.pages[0], QStringLiteral("EMO ZG21-1A5Y-5 version 0 OFFICIAL-SENSITIVE Page 2 of 4"), 800, 300);
    const std::vector<Foot> feet = feetIn(read);
    REQUIRE(feet.size() == 2);
    CHECK(feet[1].number == 2);
}
