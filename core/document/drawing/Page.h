// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

/// A laid-out page: plain values in points (1/72 inch) from its top left corner, y growing downwards.
namespace emo::paper {

enum class Face { Regular, Bold, Italic };

/// How a text is set: the size in points and the face of the one font family.
struct Style
{
    double size = 11;
    Face face = Face::Regular;
    bool isUnderlined = false; ///< The line is a stroke of its own; see Drawing::line().
    bool operator==(const Style &) const = default;
};

/// The only colours on paper. Grey and Pale may vanish on a poor printer without a loss.
enum class Ink {
    Black,
    White, ///< Text inside bars, and the ground under bars.
    Grey, ///< Hairlines.
    Pale, ///< The DRAFT mark.
};

/// Text on one line, drawn from x to the right.
struct TextRun
{
    QString text;
    Style style;
    double x = 0;
    double baseline = 0;
    Ink ink = Ink::Black;
    QString pageOf = {}; ///< A heading: %1 in the text becomes the number of the page that it stands on.
    bool goesOn = false; ///< What is read next belongs to it without a space: its word or its line goes on.
    bool operator==(const TextRun &) const = default;
};

/// A line through two or more points, with flat ends.
struct Stroke
{
    std::vector<QPointF> points;
    double width = 0;
    Ink ink = Ink::Black;
    std::vector<double> dash = {}; ///< Lengths drawn and left out by turns; empty: unbroken.
    bool operator==(const Stroke &) const = default;
};

struct Fill
{
    QRectF area;
    Ink ink = Ink::Black;
    bool operator==(const Fill &) const = default;
};

/// A black rectangle, whose line runs along the middle of the area's edge.
struct Outline
{
    QRectF area;
    double width = 0;
    bool operator==(const Outline &) const = default;
};

/// An area filled with thin slanting lines.
struct Hatch
{
    QRectF area;
    bool operator==(const Hatch &) const = default;
};

/// Text turned about a point; the run's place is relative to that point.
struct TurnedText
{
    TextRun run;
    QPointF pivot;
    double degrees = 0; ///< Clockwise.
    bool operator==(const TurnedText &) const = default;
};

/// A polygon filled with black.
struct Shape
{
    std::vector<QPointF> points;
    bool operator==(const Shape &) const = default;
};

/// A picture, stretched over the area.
struct Picture
{
    QRectF area;
    QImage image;
    bool operator==(const Picture &) const = default;
};

/// What a part of the document is to somebody who has it read aloud: the standard roles of PDF 1.4, and the
/// two kinds of artifact, which are not read.
enum class Role {
    Section,
    Title, ///< H1
    Heading, ///< H2, of a section.
    Subheading, ///< H3, of a block.
    Paragraph,
    Table,
    TableRow,
    RowHead, ///< TH of a row.
    ColumnHead, ///< TH of a column.
    Cell,
    List,
    ListItem,
    Figure,
    Link,
    Span,
    Pagination, ///< Artifact: what is repeated on each page.
    Layout, ///< Artifact: rules, frames, bullets.
};

/// Opens a part of the document. What follows belongs to it, until its End; parts nest, and may go on over
/// several strips and pages. Lines and areas are artifacts wherever they stand, except in a Figure or a Span.
struct Begin
{
    Role role;
    QString words = {}; ///< Of a Figure: what it shows. Of a Span: what is read in its place.
    QString target = {}; ///< Of a Link: "mailto:…" or "tel:…", or a heading of the document.
    bool operator==(const Begin &) const = default;
};

/// Closes the part that was opened last.
struct End
{
    bool operator==(const End &) const = default;
};

/// What is painted, and between it what it means.
using Primitive = std::variant<TextRun, Stroke, Fill, Outline, Hatch, TurnedText, Shape, Picture, Begin, End>;

inline bool isPainted(const Primitive &primitive)
{
    return !std::holds_alternative<Begin>(primitive) && !std::holds_alternative<End>(primitive);
}

/// Everything on one sheet, in the order of painting, which is the order of reading.
using Page = std::vector<Primitive>;

} // namespace emo::paper
