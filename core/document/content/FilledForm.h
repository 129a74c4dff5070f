// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/ContactLink.h"
#include "core/document/content/Content.h"

#include <QString>
#include <QStringList>

#include <vector>

/// What a form that may be filled in by hand says, before anything is known of pages.
namespace emo::paper {

struct TickBox
{
    QString word;
    double at; ///< From the left of the answer, in points.
    bool isTicked;
    bool operator==(const TickBox &) const = default;
};

/// A question in the form's own words, beside its boxes and its answer. No answer leaves room to write.
struct FormCell
{
    QStringList words; ///< A paragraph each.
    std::vector<TickBox> boxes;
    QString answer;
    double least; ///< The least height of what it holds, in points.
    bool isContact; ///< Its words are set in italics.
    bool isOpen; ///< No rule parts it from the next.
    ContactLink link = {}; ///< Of the answer, if it is an email address or a telephone number.
    bool operator==(const FormCell &) const = default;
};

struct FormBlock
{
    QString before; ///< A paragraph above the heading.
    QString heading;
    std::vector<FormCell> cells;
    bool isWhole;
    bool opensPage;
    bool operator==(const FormBlock &) const = default;
};

struct FilledForm : Running
{
    QString name; ///< "Annex A"
    QString heading; ///< Of the first page.
    QString draft; ///< Opens the note in the frame, and stands out.
    QString note; ///< Empty: no frame.
    QStringList introduction;
    QString strong; ///< Stands out in the introduction.
    ContactLink strongLink; ///< Of `strong`, likewise.
    QString underlined; ///< Likewise in the words of a cell.
    std::vector<FormBlock> blocks;
};

} // namespace emo::paper
