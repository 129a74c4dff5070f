// SPDX-License-Identifier: MIT
#include "core/document/drawing/Drawing.h"
#include "core/document/drawing/Type.h"
#include "core/document/pages/PageNumbers.h"
#include "tests/document/Sample.h"

#include <catch2/catch.hpp>

using namespace emo::paper;

namespace {

/// A heading of two lines.
Page headed(const QString &first, const QString &second)
{
    Drawing drawing;
    drawing.begin(Role::Subheading);
    drawing.text(57, 100, first, type::heading);
    drawing.text(57, 115, second, type::heading);
    drawing.end();
    return drawing.primitives;
}

Page referring(const QString &heading)
{
    return {TextRun{u"see page %1"_qs, type::answer, 57, 100, Ink::Black, heading}};
}

} // namespace

TEST_CASE("A reference to a heading gets the number of the page on which it begins")
{
    std::vector<Page> pages{referring(u"Risk information"_qs), {}, headed(u"Risk"_qs, u"information"_qs),
        headed(u"Risk"_qs, u"information"_qs)};

    fillInPageNumbers(pages);

    CHECK(sample::texts(pages[0]).front().text == u"see page 3");
}

TEST_CASE("A text that happens to hold a place for a number is left alone")
{
    std::vector<Page> pages{{TextRun{u"100%1 wool"_qs, type::answer}}};

    fillInPageNumbers(pages);

    CHECK(sample::texts(pages[0]).front().text == u"100%1 wool");
}
