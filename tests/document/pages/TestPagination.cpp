// SPDX-License-Identifier: MIT
#include "core/document/drawing/Grid.h"
#include "core/document/pages/Pagination.h"
#include "tests/document/Sample.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace emo::paper;

namespace {

/// A strip that holds nothing but its name.
Strip strip(const QString &name, double height, Tie tie = Tie::Free)
{
    Strip made{.body = {.height = height}, .tie = tie};
    made.body.text(grid::left, 0, name, {});
    made.opening.text(grid::left, 0, u"continued"_qs, {});
    made.opening.height = 10;
    made.above.height = 5;
    return made;
}

QStringList names(const FilledPage &page)
{
    QStringList all;
    for (const TextRun &run : sample::texts(page.content))
        all.append(run.text);
    return all;
}

} // namespace

TEST_CASE("Nothing still makes one page")
{
    CHECK(paginated({}).size() == 1);
}

TEST_CASE("A strip that does not fit opens the next page under its own opening")
{
    const auto pages = paginated({strip(u"one"_qs, 400), strip(u"two"_qs, 400)});

    REQUIRE(pages.size() == 2);
    CHECK(names(pages[1]) == QStringList{u"continued"_qs, u"two"_qs});
    CHECK(sample::texts(pages[1].content)[1].baseline == Approx(grid::top + 10));
}

TEST_CASE("Tied strips move to the next page together")
{
    const auto pages
        = paginated({strip(u"one"_qs, 500), strip(u"two"_qs, 100, Tie::Firm), strip(u"three"_qs, 200)});

    REQUIRE(pages.size() == 2);
    CHECK(names(pages[1]).contains(u"two"_qs));
}

TEST_CASE("A short block breaks rather than leave a quarter of the page white")
{
    const Strip first = strip(u"two"_qs, 100, Tie::Tidy);
    const Strip second = strip(u"three"_qs, 150);

    const auto muchWhite = paginated({strip(u"one"_qs, 500), first, second});
    CHECK(names(muchWhite[0]).contains(u"two"_qs));
    CHECK(names(muchWhite[1]).contains(u"three"_qs));

    const auto littleWhite = paginated({strip(u"one"_qs, 560), first, second});
    CHECK_FALSE(names(littleWhite[0]).contains(u"two"_qs));
}

TEST_CASE("Page 1 leaves less white than the others: 150 points, where they leave 180")
{
    const Strips tidy{strip(u"tidy"_qs, 40, Tie::Firm), strip(u"two"_qs, 40, Tie::Tidy),
        strip(u"three"_qs, 40, Tie::Tidy), strip(u"four"_qs, 40, Tie::Pair), strip(u"last"_qs, 40)};
    const auto breaks = [&](double white, bool isOnFirstPage) {
        Strips strips;
        if (!isOnFirstPage)
            strips.push_back(strip(u"page 1"_qs, grid::height));
        strips.push_back(strip(u"before"_qs, grid::height - white - 10));
        strips.insert(strips.end(), tidy.begin(), tidy.end());
        const auto all = paginated(strips);
        const QStringList page = names(all[isOnFirstPage ? 0 : 1]);
        CHECK(page.contains(u"tidy"_qs) == page.contains(u"two"_qs)); // two rows at least on each side
        CHECK_FALSE(page.contains(u"four"_qs));
        return page.contains(u"tidy"_qs);
    };
    CHECK(breaks(151, true));
    CHECK_FALSE(breaks(149, true));
    CHECK(breaks(181, false));
    CHECK_FALSE(breaks(179, false));
}

TEST_CASE("What is whole breaks only when it is higher than a page")
{
    const auto fits
        = paginated({strip(u"one"_qs, 300), strip(u"two"_qs, 300, Tie::Whole), strip(u"three"_qs, 300)});
    REQUIRE(fits.size() == 2);
    CHECK(names(fits[0]) == QStringList{u"continued"_qs, u"one"_qs});

    const auto tooHigh = paginated({strip(u"one"_qs, 400, Tie::Whole), strip(u"two"_qs, 400)});
    REQUIRE(tooHigh.size() == 2);
    CHECK(names(tooHigh[0]).contains(u"one"_qs));
}

TEST_CASE("Even the firmest ties give way to the page's end")
{
    Strips strips;
    for (int number = 0; number < 100; ++number)
        strips.push_back(strip(QString::number(number), 20, Tie::Firm));

    int placed = 0;
    for (const FilledPage &page : paginated(strips)) {
        for (const TextRun &run : sample::texts(page.content)) {
            CHECK(run.baseline <= grid::bottom - 20 + 0.01);
            placed += run.text != u"continued"_qs;
        }
    }
    CHECK(placed == 100);
}

TEST_CASE("A page knows the section that it opens in")
{
    Strip first = strip(u"one"_qs, 400);
    first.section = u"First section"_qs;
    Strip third = strip(u"three"_qs, 400);
    third.section = u"Second section"_qs;

    const auto pages = paginated({first, strip(u"two"_qs, 400), third});

    REQUIRE(pages.size() == 3);
    CHECK(pages[1].section == u"First section"_qs);
    CHECK(pages[2].section == u"Second section"_qs);
}
