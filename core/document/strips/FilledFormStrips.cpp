// SPDX-License-Identifier: MIT
#include "core/document/strips/FilledFormStrips.h"

#include "core/document/drawing/Grid.h"
#include "core/document/drawing/Type.h"
#include "core/document/strips/FormCellStrips.h"
#include "core/document/strips/Headings.h"

#include <algorithm>

namespace emo::paper {

namespace {

Strip titleStrip(const FilledForm &form)
{
    constexpr double leading = 22;
    Drawing title{.height = 24};
    title.begin(Role::Paragraph);
    title.text(grid::left, 10, form.name, type::formName);
    title.textUpTo(grid::right, 10, form.reference, type::formName);
    title.end();
    title.begin(Role::Title);
    for (const Runs &line : lines(form.heading, type::formTitle, grid::width)) {
        title.line(grid::left, title.height + 8, line);
        title.height += leading;
    }
    title.end();
    return {.body = std::move(title), .tie = Tie::Firm};
}

Strip noteStrip(const FilledForm &form)
{
    constexpr double padding = 8;
    constexpr double firstBaseline = 18.6;
    Drawing note{.height = 2 * padding};
    const Runs text{{form.draft, type::keyFact}, {QStringLiteral(" ") + form.note, type::answer}};
    double baseline = firstBaseline;
    note.begin(Role::Paragraph);
    for (const Runs &line : lines(text, grid::width)) {
        note.line(grid::left, baseline, line);
        baseline += grid::answerLeading;
        note.height += grid::answerLeading;
    }
    note.end();
    note.primitives.push_back(
        Outline{{grid::left - grid::hang, 0, grid::width + 2 * grid::hang, note.height}, grid::frameRule});
    return {.body = std::move(note), .above = {.height = 6}};
}

/// Makes what stands out a link.
void linkStrong(Page &primitives, const ContactLink &link)
{
    const auto isStrong = [](const Primitive &primitive) {
        const auto *run = std::get_if<TextRun>(&primitive);
        return run && run->style == type::strongLabel;
    };
    for (auto found = std::ranges::find_if(primitives, isStrong); found != primitives.end();
         found = std::ranges::find_if(found, primitives.end(), isStrong)) {
        found = primitives.insert(found, Begin{Role::Link, link.words, link.target}) + 2;
        found = primitives.insert(found, End{});
    }
}

/// `form` lends what stands out in the paragraph; null: nothing does.
Strip paragraphStrip(const QString &text, const FilledForm *form, double white)
{
    Drawing paragraph;
    const QString strong = form ? form->strong : QString();
    for (const Runs &line : linesWith(text, type::label, strong, type::strongLabel, grid::width)) {
        paragraph.line(grid::left, paragraph.height + 10, line);
        paragraph.height += grid::labelLeading;
    }
    if (form && !form->strongLink.target.isEmpty())
        linkStrong(paragraph.primitives, form->strongLink);
    return {.body = within(Begin{Role::Paragraph}, std::move(paragraph)), .above = {.height = white}};
}

Strip headingStrip(const QString &text)
{
    constexpr double leading = 17;
    Drawing heading{.height = 4};
    heading.begin(Role::Heading);
    for (const Runs &line : lines(text, type::formHeading, grid::width)) {
        heading.line(grid::left, heading.height + 9, line);
        heading.height += leading;
    }
    heading.end();
    heading.rule(grid::left, grid::right, heading.height - 1, grid::sectionRule);
    return {.body = std::move(heading), .above = {.height = 20}, .tie = Tie::Firm};
}

/// How a cell holds on to the next one.
Tie tieAfter(const FormBlock &block, size_t cell)
{
    if (cell + 1 == block.cells.size())
        return Tie::Free;
    if (cell == 0)
        return Tie::Firm;
    if (block.cells[cell].isOpen || cell + 2 == block.cells.size())
        return Tie::Pair;
    return block.isWhole ? Tie::Whole : Tie::Free;
}

Strips blockStrips(const FormBlock &block, const QString &underlined)
{
    Strips strips;
    if (!block.before.isEmpty()) {
        strips.push_back(paragraphStrip(block.before, nullptr, 22));
        strips.back().tie = Tie::Firm;
    }
    strips.push_back(headingStrip(block.heading));
    strips.front().opensPage = block.opensPage;

    const Drawing continued = continuedHeading(block.heading);
    Strips table;
    for (size_t cell = 0; cell < block.cells.size(); ++cell) {
        Strips parts = formCellStrips(block.cells[cell], underlined);
        parts.back().tie = tieAfter(block, cell);
        for (Strip &part : parts) {
            if (cell > 0 || &part != &parts.front())
                addContinuedHeading(part, continued);
            table.push_back(std::move(part));
        }
    }
    append(strips, within(Begin{Role::Table}, std::move(table)));
    return within(Begin{Role::Section}, std::move(strips));
}

} // namespace

Strips filledFormStrips(const FilledForm &form)
{
    Strips strips{titleStrip(form)};
    if (!form.note.isEmpty())
        strips.push_back(noteStrip(form));
    double white = 12;
    for (const QString &paragraph : form.introduction) {
        strips.push_back(paragraphStrip(paragraph, &form, white));
        white = 8;
    }
    for (const FormBlock &block : form.blocks)
        append(strips, blockStrips(block, form.underlined));
    return strips;
}

} // namespace emo::paper
