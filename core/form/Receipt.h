// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Section.h"
#include "core/form/Week.h"

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
        EndOfRelease, ///< When the curfew ends that starts on the day of `detail`; see ReceiptCurfew.
        MonitoringTypes, ///< What is monitored, in the order of Receipt::monitoringTypes.
        Map, ///< A file that is printed as an annex.
        Span, ///< A date or a time, to that of `detail`.
        ConditionKind, ///< Which kind the row of a condition is, as its heading says it.
    };

    const AnyQuestion *question;
    As as = As::Answer;
    const AnyQuestion *detail = nullptr;
    Text label = {}; ///< The question's own label if empty.
    bool isOnAnnex = false; ///< Also printed above the map of its row.
    Text inMapWords = {}; ///< How the words for the map of its row say it; %1 is how it begins.
    /// As the list of changes names it, where %1 is what its block is about: "%1: end date". The label if
    /// empty.
    Text what = {};
    const AnyQuestion *unless = nullptr; ///< Not printed while this has an answer and the question has none.
    const struct ReceiptCondition *condition = nullptr; ///< Whose kind a ConditionKind is.
};

/// A name, and when it is the right one.
struct ReceiptName
{
    Text name;
    Condition when;
};

/// A narrower kind of monitoring.
struct ReceiptKind
{
    Text name;
    Condition when; ///< Of the order, or of the row.
    Text several = {}; ///< What two or more of them are called, where that differs.
};

/// A kind of monitoring.
struct ReceiptCondition
{
    Text name;
    Condition when;
    const Question<QDate> *from;
    const Question<QDate> *until;
    const Question<Rows> *each = nullptr; ///< The group whose rows have these dates.
    std::array<ReceiptKind, 2> kinds = {}; ///< One without a name is none.
    ReceiptName atAGlance = {}; ///< What page 1 calls it.
    Text several = {}; ///< What two or more of them are called, where that differs.
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
    Text name = {}; ///< What its answers are about, for the list of changes; the heading if empty.
    /// What it belongs to: with it, it is added or removed. Of a group, what its rows are.
    const ReceiptCondition *condition = nullptr;
    std::span<const Question<QString> *const> knownBy = {}; ///< The texts that tell rows of the group apart.
    std::span<const ReceiptRow> digest
        = {}; ///< What is said of a row of the group, or of the condition, at once.
};

struct ReceiptPerson
{
    const Question<QString> *firstName;
    const Question<QString> *middleName;
    const Question<QString> *lastName;
    const Question<QDate> *born;
    std::span<const Question<QString> *const> numbers; ///< The first that is known is printed.
    const Question<bool> *fixedAddress;
    const Question<bool> *hasTelephone;
    const Question<QString> *telephone;
};

/// Risks that are one item: "Safeguarding: adult, child".
struct ReceiptRiskGroup
{
    Text words; ///< %1 are its risks.
    Text joined; ///< Two of them.
};

/// A risk that can be ticked, in the few words of page 1.
struct ReceiptRisk
{
    const Option *option;
    Text words;
    bool isDanger = false; ///< To life: comes first, and stands out.
    const ReceiptRiskGroup *group = nullptr;
    const Question<QString> *detail = nullptr; ///< Its answer is said in place of the words.
};

/// The risks of one list, in the order of page 1; those of a group side by side.
struct ReceiptRiskList
{
    const Question<Choices> *question;
    Text heading;
    std::span<const ReceiptRisk> risks;
    const Option *none = nullptr; ///< Ticked where there is no risk.
};

struct ReceiptRisks
{
    std::array<ReceiptRiskList, 2> lists;
    const Question<QString> *others;
    Text none; ///< Where there is no risk.
};

/// Areas to keep out of.
struct ReceiptZones
{
    const ReceiptCondition *condition;
    Text ofSeveralKinds; ///< What they are called together where they are of several kinds.
    const Question<QString> *name;
    const Question<QString> *where;
    const Question<QString> *when;
};

/// Whom to call. Of names and places, the first that are known are printed.
struct ReceiptContact
{
    std::span<const ReceiptName> labels; ///< The first whose condition holds.
    std::array<std::span<const Question<QString> *const>, 2> names = {}; ///< The parts of each.
    const Question<Choice> *organisation = nullptr;
    std::span<const Question<Choice> *const> places = {};
    std::span<const Question<QString> *const> telephones = {};
    std::span<const Question<QString> *const> emails = {};
};

/// Where somebody is released from, and when the answer is the name of such a place.
struct ReceiptOrigin
{
    const AnyQuestion *place;
    Condition when;
};

struct ReceiptRelease
{
    std::array<const Question<QDate> *, 2> days; ///< The first that is asked and answered is printed.
    std::span<const ReceiptOrigin> from; ///< Likewise.
    Condition noteWhen;
    Text note;
};

/// A stretch of time that conditions are held against.
struct ReceiptSpan
{
    Text name;
    const Question<QDate> *from;
    const Question<QDate> *until;
    bool isLimit = false; ///< Nothing should go on after its end; the first that is known ends everything.
    Text inSentence = {}; ///< Of a limit: "the licence".
};

/// An address that a curfew may name.
struct ReceiptPlace
{
    Text name; ///< "Main address"
    Text brief; ///< "main", among others: "main or second address".
    const AnyQuestion *address;
};

struct ReceiptCurfew
{
    Condition when;
    WeekQuestions week;
    const Question<QTime> *releaseFrom;
    const Question<QTime> *releaseUntil;
    const Question<Choices> *releaseWhere; ///< Where that is said; else the timetable tells.
    std::array<ReceiptPlace, 3> places; ///< One for each option of `week.where`, in their order.
};

struct Receipt
{
    Text title;
    ReceiptPerson person;
    ReceiptRisks risks;
    ReceiptZones zones;
    ReceiptContact officer;
    ReceiptContact team; ///< Of the organisation that gives notice.
    ReceiptRelease release;
    const Question<QDate> *takesEffect; ///< Of a change.
    Condition endsAll; ///< On that day all monitoring ends.
    std::span<const ReceiptCondition> conditions; ///< In the order of page 1.
    std::span<const ReceiptCondition *const> monitoringTypes; ///< In the order of the list of them.
    std::span<const ReceiptSpan> timeline; ///< Drawn when one that is a limit is known.
    ReceiptCurfew curfew;
    std::span<const ReceiptRow> formDetails; ///< Follow what is known of the order itself in the first block.
    std::span<const ReceiptBlock> blocks;
    Text carriedOver; ///< Why answers of an earlier version are printed, which is %1.
    Text annex; ///< Heads the page of a map; %1 is its number, %2 what it belongs to.
    Text map; ///< What a map is, for those who cannot see it; %1 is what it belongs to, with its name.
};

} // namespace emo
