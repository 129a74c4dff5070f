// SPDX-License-Identifier: MIT
#include "core/document/pdf/Bookmarks.h"

#include "core/document/drawing/Grid.h"

namespace emo::paper {

namespace {

struct Bookmark
{
    PdfObject object;
    std::vector<PdfObject> below = {};
};

/// Chains the bookmarks of one level to each other and to what they hang from.
void chain(PdfObject above, std::vector<PdfObject> level, int shown)
{
    if (level.empty())
        return;
    for (std::size_t at = 0; at < level.size(); ++at) {
        level[at].replaceKey("/Parent", above);
        if (at > 0)
            level[at].replaceKey("/Prev", level[at - 1]);
        if (at + 1 < level.size())
            level[at].replaceKey("/Next", level[at + 1]);
    }
    above.replaceKey("/First", level.front());
    above.replaceKey("/Last", level.back());
    above.replaceKey("/Count", PdfObject::newInteger(shown));
}

} // namespace

PdfObject destinationOf(const Element &heading, const std::vector<PdfObject> &pages)
{
    const Area &area = heading.areas.front();
    return PdfObject::newArray(
        {pages[std::size_t(area.page)], PdfObject::newName("/XYZ"), PdfObject::newInteger(0),
            PdfObject::newInteger(qRound(grid::pageHeight - area.area.top())), PdfObject::newInteger(0)});
}

void addBookmarks(QPDF &pdf, const Structure &structure)
{
    const std::vector<PdfObject> pages = pdf.getAllPages();
    std::vector<Bookmark> sections;
    for (const Element &element : structure.elements) {
        const bool isSection = element.begin.role == Role::Heading;
        if ((!isSection && element.begin.role != Role::Subheading) || element.areas.empty())
            continue;
        const PdfObject bookmark = pdf.makeIndirectObject(
            PdfObject::newDictionary({{"/Title", PdfObject::newUnicodeString(element.text.toStdString())},
                {"/Dest", destinationOf(element, pages)}}));
        if (isSection || sections.empty())
            sections.push_back({bookmark});
        else
            sections.back().below.push_back(bookmark);
    }
    if (sections.empty())
        return;
    PdfObject outlines = pdf.makeIndirectObject(PdfObject::parse("<< /Type /Outlines >>"));
    std::vector<PdfObject> level;
    for (const Bookmark &section : sections) {
        chain(section.object, section.below, -int(section.below.size())); // closed
        level.push_back(section.object);
    }
    chain(outlines, level, int(level.size()));
    pdf.getRoot().replaceKey("/Outlines", outlines);
}

} // namespace emo::paper
