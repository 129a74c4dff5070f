// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/drawing/Page.h"

#include <vector>

/// What a document means, element by element: the tree that a screen reader follows.
namespace emo::paper {

/// A stretch of primitives of one page that belong together.
struct Stretch
{
    int from; ///< The number of the first; Begin and End are not counted.
    int until; ///< One more than that of the last.
    int element; ///< Of Structure::elements; -1: an artifact.
    bool isPagination; ///< Of an artifact: repeated on each page.
};

/// Where something stands: on a page, counted from 0, in points from its top left corner.
struct Area
{
    int page;
    QRectF area;
};

/// An element of the document, with what belongs to it in the order of reading.
struct Element
{
    /// Another element, or a stretch of a page.
    struct Kid
    {
        int element; ///< -1: a stretch.
        int page = 0;
        int stretch = 0; ///< Counted without the artifacts of the page, from 0.
    };

    Begin begin;
    int parent; ///< -1 for the document itself.
    std::vector<Kid> kids = {};
    std::vector<Area> areas
        = {}; ///< One for each line of a link, one for each page of a figure or a heading.
    QString text = {}; ///< Of a heading.
};

struct Structure
{
    std::vector<Element> elements; ///< The first is the document. Each comes after its parent.
    std::vector<std::vector<Stretch>> pages; ///< Everything that is painted on each page, in order.
};

/// Works out the structure of the pages. A text that another one of its element follows is given a space at
/// its end, unless it goes on there, so that the words stay apart when they are read or copied.
Structure structureOf(std::vector<Page> &pages);

} // namespace emo::paper
