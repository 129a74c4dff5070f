// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Section.h"

/// How the answers of a form stand on paper: the receipt of the live service as data.
namespace emo {

/// One answer, or a few that belong together, beside one label. Printed when its question is asked.
struct ReceiptRow
{
    enum class As {
        Answer,
        TextOrNo, ///< A yes/no whose `detail` is the text that follows a Yes: the text, or "No".
        Address, ///< This line of an address and those that follow it, line by line.
        TimeOnDay, ///< A time, on the day of `detail`.
        TimeOnNextDay, ///< A time, on the day after `detail`.
        MonitoringTypes, ///< What is monitored, in the order of Receipt::conditions.
        Map, ///< A file that is printed as an annex.
    };

    const AnyQuestion *question;
    As as = As::Answer;
    const AnyQuestion *detail = nullptr;
    Text label = {}; ///< The question's own label if empty.
    bool isOnAnnex = false; ///< Also printed above the map of its row.
    const AnyQuestion *unless = nullptr; ///< Not printed while this has an answer and the question has none.
};

/// Something under a heading. Printed when there is something to it.
struct ReceiptBlock
{
    enum class Body {
        Rows,
        Differences, ///< Between the version before and this one, in every row of the receipt.
        Timeline, ///< Receipt::timeline and the conditions.
        Timetable, ///< Receipt::curfew.
    };

    Text section = {}; ///< On the block that opens a section.
    Text heading = {}; ///< Empty where the section has this block only.
    std::span<const ReceiptRow> rows = {};
    Body body = Body::Rows;
    bool isWhole = false; ///< Never broken between pages.
    const Question<Rows> *each = nullptr; ///< One block, with a number, for each row of this group.
};

/// A kind of monitoring, for the summary.
struct ReceiptCondition
{
    Text name;
    Condition when;
    const Question<QDate> *from;
    const Question<QDate> *until;
    const Question<Rows> *each = nullptr; ///< The group whose rows have these dates.
};

struct ReceiptPerson
{
    const Question<QString> *firstName;
    const Question<QString> *middleName;
    const Question<QString> *lastName;
    const Question<QDate> *born;
    std::span<const Question<QString> *const> numbers; ///< The first that is known is printed.
    const AnyQuestion *address; ///< Any question of the address's record.
};

struct ReceiptRelease
{
    std::array<const Question<QDate> *, 2> days; ///< The first that is asked and answered is printed.
    const AnyQuestion *from;
    Condition noteWhen;
    Text note;
};

/// A stretch of time that conditions are held against.
struct ReceiptSpan
{
    Text name;
    const Question<QDate> *from;
    const Question<QDate> *until;
    bool isLimit = false; ///< Nothing should go on after its end.
};

/// An address that a curfew may name.
struct ReceiptPlace
{
    Text name;
    const Option *option;
    const AnyQuestion *address;
};

struct ReceiptCurfew
{
    Condition when;
    const Question<Rows> *timetable;
    const Question<Choice> *day; ///< Offers the days of the week, Monday first.
    const Question<QTime> *from;
    const Question<QTime> *until;
    const Question<Choices> *where;
    const Question<QTime> *releaseFrom;
    const Question<QTime> *releaseUntil;
    std::array<ReceiptPlace, 3> places;
};

struct Receipt
{
    Text title;
    ReceiptPerson person;
    ReceiptRelease release;
    const Question<QDate> *takesEffect; ///< Of a change.
    std::span<const ReceiptCondition> conditions;
    std::span<const ReceiptSpan> timeline; ///< Drawn when one that is a limit is known.
    ReceiptCurfew curfew;
    std::span<const ReceiptRow> formDetails; ///< Follow what is known of the order itself in the first block.
    std::span<const ReceiptBlock> blocks;
    Text annex; ///< Heads the page of a map; %1 is its number, %2 what it belongs to.
};

} // namespace emo
