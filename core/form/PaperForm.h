// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Section.h"

/// How a form stands on paper that is filled in by hand as well: its own words at the left, boxes to tick and
/// room to write at the right. What is not answered stays blank.
namespace emo {

struct PaperCell
{
    std::array<Text, 2> words; ///< A paragraph each; what is left empty is none.
    const AnyQuestion *ticked = nullptr; ///< A yes/no or a choice: a box for each of its options.
    std::array<double, 4> boxesAt = {0, 62, 124, 186}; ///< From the left of the answer, in points.
    std::array<const AnyQuestion *, 2> written = {}; ///< Each a paragraph.
    const Question<bool> *confirmed = nullptr; ///< Yes prints `confirmation` as one more paragraph.
    Text confirmation = {};
    double least = 14; ///< The least height of what it holds, in points: room to write.
    bool isContact = false; ///< Its words are set in italics.
    bool isOpen = false; ///< No rule parts it from the next.
};

struct PaperBlock
{
    Text heading;
    std::span<const PaperCell> cells;
    const Question<Rows> *each = nullptr; ///< One block for each row of this group.
    std::size_t least = 0; ///< And a blank one, or more until there are so many.
    bool isWhole = false; ///< Never broken between pages.
    bool opensPage = false;
    Text before = {}; ///< A paragraph above the first of them.
};

struct PaperForm
{
    Text name; ///< "Annex A"
    Text title;
    Text running; ///< Heads each page but the first.
    std::span<const Text> introduction; ///< A paragraph each.
    Text strong; ///< Stands out wherever the introduction says it.
    Text underlined; ///< Likewise in the words of a cell.
    std::span<const PaperBlock> blocks;
    const Question<QString> *person; ///< Whose form it is; with `born` on each page but the first.
    const Question<QString> *surname; ///< The part of that name which comes first there.
    const Question<QDate> *born;
    const Question<QDate>
        *rowPreparedOn; ///< Of a row of the blocks that go on: the day on which it was added.
    Text draft; ///< Opens the note on a draft, and stands out.
    Text preparedFrom; ///< By %1 on %2 from %3.
    Text prepared; ///< By %1 on %2.
    Text updated; ///< With an update of %1, which is one day or several.
    Text toDo; ///< Ends the note.
};

} // namespace emo
