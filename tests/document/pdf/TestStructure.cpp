// SPDX-License-Identifier: MIT
#include "core/annexa/AnnexAPaper.h"
#include "core/document/content/FilledFormContent.h"
#include "core/document/drawing/Drawing.h"
#include "core/document/drawing/Fonts.h"
#include "core/document/drawing/Type.h"
#include "core/document/pages/Layout.h"
#include "core/document/pdf/Structure.h"
#include "tests/document/Sample.h"

#include <catch2/catch.hpp>

#include <algorithm>

using emo::annexAPaper;
using emo::Answers;
using namespace emo::paper;

namespace {

const Element &elementOf(const Structure &structure, Role role)
{
    return *std::ranges::find_if(structure.elements,
        [role](const Element &element) { return element.parent >= 0 && element.begin.role == role; });
}

std::vector<Page> onePage(const Drawing &drawing)
{
    return {drawing.primitives};
}

} // namespace

TEST_CASE("Lines and areas are artifacts, texts belong to the element that is open")
{
    Drawing drawing;
    drawing.begin(Role::Paragraph);
    drawing.rule(57, 547, 90, 2);
    drawing.text(57, 100, u"Risk"_qs, type::answer);
    drawing.end();
    auto pages = onePage(drawing);

    const Structure structure = structureOf(pages);

    REQUIRE(structure.pages[0].size() == 2);
    CHECK(structure.pages[0][0].element == -1);
    CHECK_FALSE(structure.pages[0][0].isPagination);
    CHECK(structure.elements[size_t(structure.pages[0][1].element)].begin.role == Role::Paragraph);
}

TEST_CASE("Everything inside a figure belongs to it")
{
    Drawing drawing;
    drawing.rule(57, 547, 90, 2);
    drawing.text(57, 100, u"noon"_qs, type::small);
    auto pages = onePage(within(Begin{Role::Figure, u"A week"_qs}, drawing));

    const Structure structure = structureOf(pages);

    REQUIRE(structure.pages[0].size() == 1);
    const Element &figure = structure.elements[size_t(structure.pages[0][0].element)];
    CHECK(figure.begin.words == u"A week");
    CHECK(figure.areas.front().area.right() == Approx(547).margin(0.2));
}

TEST_CASE("A element that goes on over the page has a stretch on both, and what is repeated between is no "
          "element of it")
{
    Drawing first;
    first.begin(Role::Table);
    first.begin(Role::Cell);
    first.text(57, 700, u"one"_qs, type::answer);
    Drawing second;
    second.begin(Role::Pagination);
    second.text(57, 36, u"SAMPLETON"_qs, type::small);
    second.end();
    second.text(57, 100, u"two"_qs, type::answer);
    second.end();
    second.end();
    std::vector<Page> pages{first.primitives, second.primitives};

    const Structure structure = structureOf(pages);

    const Element &cell = elementOf(structure, Role::Cell);
    REQUIRE(cell.kids.size() == 2);
    CHECK(cell.kids[0].page == 0);
    CHECK(cell.kids[1].page == 1);
    CHECK(cell.kids[1].stretch == 0);
    CHECK(structure.pages[1][0].isPagination);
    CHECK(sample::texts(pages[0]).front().text == u"one "); // or "onetwo" would be read
}

TEST_CASE("The lines of a paragraph are kept apart by a space, the halves of a long word are not")
{
    Drawing drawing;
    drawing.begin(Role::Paragraph);
    double baseline = 100;
    for (const Runs &line : lines(u"to somebody@"_qs + QString(80, u'x'), type::answer, 200))
        drawing.line(57, baseline += 14, line);
    drawing.end();
    auto pages = onePage(drawing);

    structureOf(pages);

    QString copied;
    for (const TextRun &run : sample::texts(pages[0]))
        copied += run.text;
    CHECK(copied == u"to somebody@"_qs + QString(80, u'x'));
}

TEST_CASE("Two styles of one line are not torn apart, two columns are")
{
    Drawing drawing;
    drawing.begin(Role::Paragraph);
    drawing.line(57, 100, {{u"Fable"_qs, type::keyFact}, {u", a market"_qs, type::answer}});
    drawing.text(300, 100, u"07:00"_qs, type::answer);
    drawing.end();
    auto pages = onePage(drawing);

    structureOf(pages);

    CHECK(sample::texts(pages[0])[0].text == u"Fable");
    CHECK(sample::texts(pages[0])[1].text == u", a market ");
}

TEST_CASE("A link has an area for each of its lines")
{
    Drawing drawing;
    drawing.text(57, 100, u"first"_qs, type::answer);
    drawing.text(57, 114, u"second"_qs, type::answer);
    auto pages = onePage(within(Begin{Role::Link, {}, u"mailto:x@example.org"_qs}, drawing));

    const Structure structure = structureOf(pages);

    CHECK(elementOf(structure, Role::Link).areas.size() == 2);
}

TEST_CASE("No text of Annex A stands outside of a element that holds text")
{
    const auto holdsText = [](Role role) {
        return role != Role::Section && role != Role::Table && role != Role::TableRow && role != Role::List;
    };
    auto laidOut = pages(filledForm(annexAPaper, Answers(), {.reference = u"EMO 7K3M-Q2VD-X"_qs}));
    const Structure structure = structureOf(laidOut);

    for (const auto &page : structure.pages) {
        for (const Stretch &stretch : page) {
            if (stretch.element >= 0) {
                const Element &element = structure.elements[size_t(stretch.element)];
                CHECK((stretch.element > 0 && holdsText(element.begin.role)));
            }
        }
    }
}
