// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Condition.h"

#include <array>

namespace emo {

struct QuestionList;

/// How the live service's JSON writes an answer down.
enum class Encoding {
    Plain, ///< Text, true or false, a code, an array of codes, an ISO date, hh:mm:ss, an array of rows.
    Opposite, ///< Yes is false: the service stores the opposite of what is asked.
    YesNoUnknown, ///< "YES" or "NO"; "UNKNOWN" is no answer.
    TextGiven, ///< Shares its member with a text: no text is No, some text is Yes, null is no answer.
    CommaJoined, ///< Codes in one text, joined by commas.
    CodeObjects, ///< An array of objects that hold one code each, in `key`.
    SharedCodes, ///< Shares an array of codes with other questions; each owns the codes it offers, and the
                 ///< last of them those that none does.
    NullFor, ///< A code, except that the service has null for the code `key`.
    UtcMidnight, ///< A date as midnight UTC.
    LondonDayStart, ///< A date as the instant at which it begins in London.
    LondonDayEnd, ///< A date as the instant of 23:59 in London.
    LondonDate, ///< A date that shares an instant with a time: what a London calendar shows then.
    LondonTime, ///< A time that shares an instant with a date: what a London clock shows then.
    Document, ///< The element of additionalDocuments whose fileType is `key`.
    FileMembers, ///< A file of a row: `fileName` and `fileId`.
    Unless, ///< A code, except that the service has the code `key` where there is no answer.
};

/// What shows that something was answered: ids of records in which any answer does, or of questions.
using Evidence = std::array<const char *, 3>;

/// Where an answer stands within its record. The default suits most questions.
struct Stored
{
    Encoding as = Encoding::Plain;
    const char *member = nullptr; ///< Name of the JSON member; the question's id if null.
    const char *key = nullptr; ///< See Encoding.
    bool isLocal = false; ///< Never part of what the live service is told; kept under `emodesk`.
    /// Where none is stored, the answer is gathered from what lies behind it: the live service does not
    /// store what is only a way to further questions. See `evidence`, here and of options.
    bool isGathered = false;
    Evidence evidence = {}; ///< Of a yes/no: what shows that the answer is Yes.
};

/// The JSON object that holds the answers to the questions declared below it, up to the next record.
/// Its id is the first half of theirs: `deviceWearer.firstName`.
struct Record
{
    /// Which object of the order: a member of it, or that element of an array whose `key` is `is`.
    struct Place
    {
        const char *member = nullptr; ///< Null: the order itself.
        const char *key = nullptr;
        const char *is = nullptr;
        bool isLocal = false; ///< Kept under `emodesk`.
    };

    /// The member of the order that is named as the record.
    constexpr Record(QuestionList *list, const char *id) : Record(list, id, Place{.member = id}) {}
    constexpr Record(QuestionList *list, const char *id, const Place &place);
    /// The order itself, or the row that the questions belong to.
    constexpr Record() = default;
    Record(const Record &) = delete;

    const char *id = ""; ///< Empty: the questions' ids stand alone.
    Place place;
};

/// The record of questions that are declared before any other.
inline constexpr Record noRecord;

/// What the live service wants in the record that is being declared where no answer stands; the first
/// whose condition holds.
struct Constant
{
    constexpr Constant(QuestionList *list, const char *member, const char *text, const Condition &when = {});
    Constant(const Constant &) = delete;

    const char *member;
    const char *text;
    Condition when;
    const Record *record;
};

} // namespace emo
