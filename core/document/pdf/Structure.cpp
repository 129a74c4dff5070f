// SPDX-License-Identifier: MIT
#include "core/document/pdf/Structure.h"

#include "core/base/Overloaded.h"
#include "core/document/drawing/Fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <map>

namespace emo::paper {

namespace {

bool isArtifact(Role role)
{
    return role == Role::Pagination || role == Role::Layout;
}

/// A element within a line of text.
bool isInline(Role role)
{
    return role == Role::Link || role == Role::Span;
}

/// A part that may hold text itself, or paragraphs.
bool holdsParagraphs(Role role)
{
    return role == Role::Cell || role == Role::RowHead || role == Role::ColumnHead || role == Role::ListItem;
}

/// A part of which it matters where it stands.
bool hasPlace(Role role)
{
    return role == Role::Link || role == Role::Figure || role == Role::Heading || role == Role::Subheading;
}

QRectF around(const std::vector<QPointF> &points)
{
    QRectF area(points.front(), points.front());
    for (const QPointF &point : points)
        area |= QRectF(point, QSizeF(0.1, 0.1));
    return area;
}

/// Measures as width() does, with metrics of this thread's own.
class Measuring
{
public:
    double width(const TextRun &run)
    {
        auto face = m_metrics.find(run.style.face);
        if (face == m_metrics.end()) {
            QFont measured = font(run.style);
            measured.setPixelSize(measuredSize);
            face = m_metrics.emplace(run.style.face, measured).first;
        }
        return face->second.horizontalAdvance(run.text) * run.style.size / measuredSize;
    }

private:
    std::map<Face, QFontMetricsF> m_metrics;
};

QRectF areaOf(const TextRun &run, Measuring &measuring)
{
    constexpr double ascent = 0.9;
    constexpr double descent = 0.22;
    const double size = run.style.size;
    return {run.x, run.baseline - ascent * size, measuring.width(run), (ascent + descent) * size};
}

QRectF areaOf(const Primitive &primitive, Measuring &measuring)
{
    return std::visit(Overloaded{[&](const TextRun &run) { return areaOf(run, measuring); },
                          [](const Stroke &stroke) { return around(stroke.points); },
                          [](const Shape &shape) { return around(shape.points); },
                          [](const TurnedText &turned) { return QRectF(turned.pivot, QSizeF(1, 1)); },
                          [](const Begin &) { return QRectF(); }, [](const End &) { return QRectF(); },
                          [](const auto &other) { return other.area; }},
        primitive);
}

class Reading
{
public:
    explicit Reading(std::vector<Page> &pages) : m_pages(pages) {}

    Structure structure()
    {
        m_found.elements.push_back({Begin{Role::Section}, -1});
        m_open.push_back(0);
        for (Page &page : m_pages) {
            m_found.pages.emplace_back();
            m_stretches = 0;
            m_number = 0;
            for (Primitive &primitive : page)
                read(primitive);
            ++m_page;
        }
        return std::move(m_found);
    }

private:
    void read(Primitive &primitive)
    {
        if (const auto *begin = std::get_if<Begin>(&primitive))
            open(*begin);
        else if (std::holds_alternative<End>(primitive))
            close();
        else
            add(primitive);
    }

    void open(const Begin &begin)
    {
        if (m_artifacts > 0 || isArtifact(begin.role)) {
            m_isPagination = m_artifacts++ > 0 ? m_isPagination : begin.role == Role::Pagination;
            return;
        }
        const int element = int(m_found.elements.size());
        m_found.elements[m_open.back()].kids.push_back({element});
        m_found.elements.push_back({begin, m_open.back()});
        m_open.push_back(element);
    }

    void close()
    {
        if (m_artifacts > 0)
            --m_artifacts;
        else
            m_open.pop_back();
    }

    /// The element that the primitive belongs to; -1: none, it is an artifact.
    int elementOf(const Primitive &primitive) const
    {
        if (m_artifacts > 0)
            return -1;
        const auto isWhole = [this](int element) {
            const Role role = m_found.elements[element].begin.role;
            return role == Role::Figure || role == Role::Span;
        };
        if (const auto whole = std::ranges::find_if(m_open, isWhole); whole != m_open.end())
            return *whole;
        const bool isRead
            = std::holds_alternative<TextRun>(primitive) || std::holds_alternative<Picture>(primitive);
        return isRead ? m_open.back() : -1;
    }

    void add(Primitive &primitive)
    {
        const int element = elementOf(primitive);
        const bool isPagination = m_artifacts > 0 && m_isPagination;
        std::vector<Stretch> &stretches = m_found.pages.back();
        const bool goesOn = !stretches.empty() && stretches.back().element == element
            && stretches.back().isPagination == isPagination;
        if (goesOn) {
            ++stretches.back().until;
        } else {
            stretches.push_back({m_number, m_number + 1, element, isPagination});
            if (element >= 0)
                m_found.elements[element].kids.push_back({-1, m_page, m_stretches++});
        }
        ++m_number;
        if (element < 0)
            return;
        if (hasPlace(m_found.elements[element].begin.role))
            addArea(m_found.elements[element], areaOf(primitive, m_measuring));
        if (auto *run = std::get_if<TextRun>(&primitive))
            addText(element, *run);
    }

    void addArea(Element &element, const QRectF &area) const
    {
        const bool isLink = element.begin.role == Role::Link;
        const bool joins = !element.areas.empty() && element.areas.back().page == m_page
            && (!isLink || element.areas.back().area.top() == area.top());
        if (joins)
            element.areas.back().area |= area;
        else
            element.areas.push_back({m_page, area});
    }

    void addText(int element, TextRun &run)
    {
        int paragraph = element;
        while (isInline(m_found.elements[paragraph].begin.role) && m_found.elements[paragraph].parent >= 0)
            paragraph = m_found.elements[paragraph].parent;
        if (const auto before = m_lastRun.find(paragraph); before != m_lastRun.end())
            keepApart(*before->second);
        m_lastRun[paragraph] = &run;
        if (const Role role = m_found.elements[paragraph].begin.role;
            role == Role::Heading || role == Role::Subheading)
            addHeading(m_found.elements[paragraph].text, run.text);
    }

    static void addHeading(QString &heading, const QString &text)
    {
        if (!heading.isEmpty() && !heading.endsWith(u' '))
            heading += u' ';
        heading += text;
    }

    static void keepApart(TextRun &before)
    {
        if (!before.goesOn && !before.text.endsWith(u' '))
            before.text += u' ';
    }

    std::vector<Page> &m_pages;
    Measuring m_measuring;
    Structure m_found;
    std::vector<int> m_open;
    std::map<int, TextRun *> m_lastRun; ///< Of each element that holds text.
    int m_artifacts = 0; ///< How many are open.
    bool m_isPagination = false;
    int m_page = 0;
    int m_number = 0; ///< Of the next primitive on the page.
    int m_stretches = 0; ///< On the page, without the artifacts.
};

/// A paragraph that is all there is of a cell or an item needs no element of its own: those hold what it
/// held.
Structure withoutLoneParagraphs(Structure found)
{
    const auto isLone = [&](const Element &element) {
        return element.begin.role == Role::Paragraph
            && holdsParagraphs(found.elements[element.parent].begin.role)
            && found.elements[element.parent].kids.size() == 1;
    };
    std::vector<int> places; // of each element, or of what holds its kids now
    Structure result{{}, std::move(found.pages)};
    for (const Element &element : found.elements) {
        const int parent = element.parent < 0 ? element.parent : places[element.parent];
        if (isLone(element)) {
            places.push_back(parent);
            result.elements[parent].kids = element.kids;
        } else {
            places.push_back(int(result.elements.size()));
            result.elements.push_back(element);
            result.elements.back().parent = parent;
        }
    }
    for (Element &element : result.elements)
        for (Element::Kid &kid : element.kids)
            kid.element = kid.element < 0 ? kid.element : places[kid.element];
    for (std::vector<Stretch> &page : result.pages)
        for (Stretch &stretch : page)
            stretch.element = stretch.element < 0 ? stretch.element : places[stretch.element];
    return result;
}

} // namespace

Structure structureOf(std::vector<Page> &pages)
{
    return withoutLoneParagraphs(Reading(pages).structure());
}

} // namespace emo::paper
