// SPDX-License-Identifier: MIT
#include "core/document/pdf/StructureTree.h"

#include "core/document/drawing/Grid.h"
#include "core/document/pdf/Bookmarks.h"

#include <algorithm>

namespace emo::paper {

namespace {

/// The standard role of PDF 1.4. A list item is LI > LBody.
const char *nameOf(Role role)
{
    switch (role) {
    case Role::Section:
        return "/Sect";
    case Role::Title:
        return "/H1";
    case Role::Heading:
        return "/H2";
    case Role::Subheading:
        return "/H3";
    case Role::Paragraph:
        return "/P";
    case Role::Table:
        return "/Table";
    case Role::TableRow:
        return "/TR";
    case Role::RowHead:
    case Role::ColumnHead:
        return "/TH";
    case Role::Cell:
        return "/TD";
    case Role::List:
        return "/L";
    case Role::ListItem:
        return "/LI";
    case Role::Figure:
        return "/Figure";
    case Role::Link:
        return "/Link";
    case Role::Span:
        return "/Span";
    case Role::Pagination:
    case Role::Layout:
        break; // no element of the tree
    }
    return "/NonStruct";
}

PdfObject text(const QString &words)
{
    return PdfObject::newUnicodeString(words.toStdString());
}

/// A rectangle as PDF has it, y growing upwards.
PdfObject rectangle(const QRectF &area)
{
    return PdfObject::newArray(
        {PdfObject::newReal(area.left(), 1), PdfObject::newReal(grid::pageHeight - area.bottom(), 1),
            PdfObject::newReal(area.right(), 1), PdfObject::newReal(grid::pageHeight - area.top(), 1)});
}

class Tree
{
public:
    Tree(QPDF &pdf, const Structure &structure)
        : m_pdf(pdf), m_structure(structure), m_pages(pdf.getAllPages()), m_owners(m_pages.size())
    {
    }

    void add()
    {
        for (const Element &element : m_structure.elements) {
            m_objects.push_back(objectOf(element));
            m_holders.push_back(
                element.begin.role == Role::ListItem ? bodyOf(m_objects.back()) : m_objects.back());
        }
        for (std::size_t at = 0; at < m_objects.size(); ++at)
            addKids(at);
        PdfObject root = m_pdf.makeIndirectObject(PdfObject::parse("<< /Type /StructTreeRoot >>"));
        root.replaceKey("/K", m_objects.front());
        root.replaceKey("/ClassMap",
            PdfObject::parse(
                "<< /Row << /O /Table /Scope /Row >> /Column << /O /Table /Scope /Column >> >>"));
        m_objects.front().replaceKey("/P", root);
        root.replaceKey("/ParentTree", parentTree());
        root.replaceKey(
            "/ParentTreeNextKey", PdfObject::newInteger(int(m_pages.size() + m_linkOwners.size())));
        m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
    }

private:
    /// The element, without its kids.
    PdfObject objectOf(const Element &element)
    {
        PdfObject made = m_pdf.makeIndirectObject(PdfObject::newDictionary());
        made.replaceKey(
            "/S", PdfObject::newName(element.parent < 0 ? "/Document" : nameOf(element.begin.role)));
        if (element.parent >= 0)
            made.replaceKey("/P", m_holders[std::size_t(element.parent)]);
        switch (element.begin.role) {
        case Role::RowHead:
            made.replaceKey("/C", PdfObject::newName("/Row"));
            break;
        case Role::ColumnHead:
            made.replaceKey("/C", PdfObject::newName("/Column"));
            break;
        case Role::Figure:
            made.replaceKey("/Alt", text(element.begin.words));
            if (!element.areas.empty())
                made.replaceKey("/A", figureLayout(element.areas.front()));
            break;
        case Role::Span:
            made.replaceKey("/ActualText", text(element.begin.words));
            break;
        default:
            break;
        }
        return made;
    }

    static PdfObject figureLayout(const Area &area)
    {
        PdfObject layout = PdfObject::parse("<< /O /Layout /Placement /Block >>");
        layout.replaceKey("/BBox", rectangle(area.area));
        return layout;
    }

    void addKids(std::size_t at)
    {
        const Element &element = m_structure.elements[at];
        PdfObject holder = m_holders[at];
        std::vector<PdfObject> kids;
        for (const Element::Kid &kid : element.kids) {
            kids.push_back(kid.element < 0 ? stretch(kid, holder) : m_objects[std::size_t(kid.element)]);
            if (kid.element < 0)
                setOwner(kid, holder);
        }
        if (element.begin.role == Role::Link)
            for (const Area &area : element.areas)
                kids.push_back(link(element, area, holder));
        if (kids.size() == 1)
            holder.replaceKey("/K", kids.front());
        else if (!kids.empty())
            holder.replaceKey("/K", PdfObject::newArray(kids));
    }

    PdfObject bodyOf(PdfObject item)
    {
        PdfObject body = m_pdf.makeIndirectObject(PdfObject::parse("<< /S /LBody >>"));
        body.replaceKey("/P", item);
        item.replaceKey("/K", body);
        return body;
    }

    /// A stretch as its element refers to it: by its number alone on the page that the element names.
    PdfObject stretch(const Element::Kid &kid, PdfObject holder) const
    {
        const PdfObject &page = m_pages[std::size_t(kid.page)];
        if (!holder.hasKey("/Pg"))
            holder.replaceKey("/Pg", page);
        if (holder.getKey("/Pg").getObjGen() == page.getObjGen())
            return PdfObject::newInteger(kid.stretch);
        PdfObject reference = PdfObject::parse("<< /Type /MCR >>");
        reference.replaceKey("/Pg", page);
        reference.replaceKey("/MCID", PdfObject::newInteger(kid.stretch));
        return reference;
    }

    void setOwner(const Element::Kid &kid, const PdfObject &owner)
    {
        std::vector<PdfObject> &owners = m_owners[std::size_t(kid.page)];
        owners.resize(std::max(owners.size(), std::size_t(kid.stretch) + 1));
        owners[std::size_t(kid.stretch)] = owner;
    }

    /// Adds the annotation of a link to its page. Returns how the tree refers to it.
    PdfObject link(const Element &element, const Area &area, const PdfObject &owner)
    {
        PdfObject page = m_pages[std::size_t(area.page)];
        PdfObject annotation
            = m_pdf.makeIndirectObject(PdfObject::parse("<< /Subtype /Link /F 4 /Border [ 0 0 0 ] >>"));
        annotation.replaceKey("/Rect", rectangle(area.area));
        if (!element.begin.words.isEmpty())
            annotation.replaceKey("/Contents", text(element.begin.words));
        setTarget(annotation, element.begin.target);
        annotation.replaceKey(
            "/StructParent", PdfObject::newInteger(int(m_pages.size() + m_linkOwners.size())));
        m_linkOwners.push_back(owner);
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", PdfObject::newArray());
        page.getKey("/Annots").appendItem(annotation);
        PdfObject reference = PdfObject::parse("<< /Type /OBJR >>");
        reference.replaceKey("/Obj", annotation);
        reference.replaceKey("/Pg", page);
        return reference;
    }

    void setTarget(PdfObject annotation, const QString &target) const
    {
        if (const Element *heading = headingNamed(target)) {
            annotation.replaceKey("/Dest", destinationOf(*heading, m_pages));
            return;
        }
        PdfObject action = PdfObject::parse("<< /S /URI >>");
        action.replaceKey("/URI", PdfObject::newString(target.toStdString()));
        annotation.replaceKey("/A", action);
    }

    const Element *headingNamed(const QString &name) const
    {
        const auto found = std::ranges::find_if(m_structure.elements, [&](const Element &element) {
            return (element.begin.role == Role::Heading || element.begin.role == Role::Subheading)
                && element.text == name && !element.areas.empty();
        });
        return found == m_structure.elements.end() ? nullptr : &*found;
    }

    /// From the pages' stretches, and from the links, back to their elements.
    PdfObject parentTree()
    {
        std::vector<PdfObject> numbers;
        int number = 0;
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            m_pages[page].replaceKey("/StructParents", PdfObject::newInteger(number));
            m_pages[page].replaceKey("/Tabs", PdfObject::newName("/S"));
            numbers.push_back(PdfObject::newInteger(number++));
            numbers.push_back(PdfObject::newArray(m_owners[page]));
        }
        for (const PdfObject &owner : m_linkOwners) {
            numbers.push_back(PdfObject::newInteger(number++));
            numbers.push_back(owner);
        }
        PdfObject tree = m_pdf.makeIndirectObject(PdfObject::newDictionary());
        tree.replaceKey("/Nums", PdfObject::newArray(numbers));
        return tree;
    }

    QPDF &m_pdf;
    const Structure &m_structure;
    std::vector<PdfObject> m_pages;
    std::vector<PdfObject> m_objects; ///< Of each element.
    std::vector<PdfObject> m_holders; ///< What its kids stand in: itself, or the body of a list item.
    std::vector<std::vector<PdfObject>> m_owners; ///< Of each stretch of each page that is no artifact.
    std::vector<PdfObject> m_linkOwners;
};

} // namespace

void addStructureTree(QPDF &pdf, const Structure &structure)
{
    Tree(pdf, structure).add();
}

} // namespace emo::paper
